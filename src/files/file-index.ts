/** The files of a folder and a row of facts about each; a file that is known and unchanged isn't read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../group/codec.js";
import { shortHash } from "../text/hash.js";
import { type Packed, pack, unpack } from "./columns.js";
import { isAsStamped, joinStamps, type Listing, stampAt } from "./listing.js";
import { byCodeUnit } from "./order.js";
import { isSettled, type Stamp, stampOf } from "./stamp.js";

/** What is known of one file. */
export interface Indexed<Row> {
  readonly stamp: Stamp;
  /** False where the file may have changed since without showing it: then it is read to see. */
  readonly settled: boolean;
  /** Of its bytes. */
  readonly hash: string;
  readonly row: Row;
}

/** What is known of the files of a folder, by name in code-unit order. */
export type Known<Row> = readonly (readonly [name: string, entry: Indexed<Row>])[];

/**
 * What is known of the files that are there now: rows of unchanged files are taken over, others are made by `parse` from the bytes.
 * Where it gives null, the file has no row. `now` is the clock in ms.
 */
export function refresh<Row>(
  folder: string,
  listing: Listing,
  known: Known<Row>,
  parse: (bytes: Buffer, name: string, hash: string) => Row | null,
  now: () => number,
): Map<string, Indexed<Row>> {
  const index = new Map<string, Indexed<Row>>();
  let at = 0;
  listing.names.forEach((name, i) => {
    while (at < known.length && known[at]![0] < name) at += 1;
    const before = known[at]?.[0] === name ? known[at]![1] : undefined;
    const isKnown = before?.settled === true && isAsStamped(listing, i, before.stamp);
    const entry = isKnown ? before : read(join(folder, name), name, before, parse, now);
    if (entry) index.set(name, entry);
  });
  return index;
}

function read<Row>(
  file: string,
  name: string,
  before: Indexed<Row> | undefined,
  parse: (bytes: Buffer, name: string, hash: string) => Row | null,
  now: () => number,
): Indexed<Row> | null {
  const stamp = stampOf(file);
  if (stamp === null) return null;
  const seen = now();
  const bytes = readFileSync(file);
  const hash = shortHash(bytes);
  const row = before?.hash === hash ? before.row : parse(bytes, name, hash);
  return row === null ? null : { stamp, settled: isSettled(stamp, seen), hash, row };
}

/** The row of a file that the program wrote itself. `now` is the clock in ms. */
export function written<Row>(file: string, hash: string, row: Row, now: number): Indexed<Row> | null {
  const stamp = stampOf(file);
  return stamp && { stamp, settled: isSettled(stamp, now), hash, row };
}

/** So many files are sooner read once more than all is saved for the sake of their stamps. */
const FEW = 50;

/** True if an index says what was known, but for the stamps of a few files: then nothing need be saved. */
export function isAsKnown<Row>(index: ReadonlyMap<string, Indexed<Row>>, known: Known<Row>): boolean {
  let restamped = 0;
  const isSame = ([name, before]: Known<Row>[number]): boolean => {
    const entry = index.get(name);
    if (entry === before) return true;
    restamped += 1;
    return entry?.hash === before.hash && entry.row === before.row;
  };
  return index.size === known.length && known.every(isSame) && restamped <= FEW;
}

/** As it is kept in a file: in code-unit order of the names. */
export function formatIndex<Row extends object>(index: ReadonlyMap<string, Indexed<Row>>): Content {
  const names = [...index.keys()].sort(byCodeUnit);
  const entries = names.map((name) => index.get(name)!);
  const hashes = entries.map(({ hash }) => hash);
  return {
    head: { names, hashes, rows: pack(entries.map(({ row }) => row)) },
    columns: [
      joinStamps(entries.map(({ stamp }) => stamp)),
      Uint8Array.from(entries, ({ settled }) => (settled ? 1 : 0)),
    ],
  };
}

export function parseIndex<Row>({ head, columns }: Content): Known<Row> {
  const { names, hashes, rows } = head as { names: string[]; hashes: string[]; rows: Packed };
  const [stamps, settled] = columns as [Float64Array, Uint8Array];
  return unpack<Row>(rows).map((row, i) => [
    names[i]!,
    { stamp: stampAt(stamps, i), settled: settled[i] === 1, hash: hashes[i]!, row },
  ]);
}
