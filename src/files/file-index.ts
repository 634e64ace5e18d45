/** The files of a folder and a row of facts about each; a file that is known and unchanged isn't read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shortHash } from "../text/hash.js";
import { isSettled, type Stamp, sameStamp, stampOf } from "./stamp.js";

/** What is known of one file. */
export interface Indexed<Row> {
  readonly stamp: Stamp;
  /** False where the file may have changed since without showing it: then it is read to see. */
  readonly settled: boolean;
  /** Of its bytes. */
  readonly hash: string;
  readonly row: Row;
}

export type FileIndex<Row> = ReadonlyMap<string, Indexed<Row>>;

/**
 * The same index for the files that are there now: rows of unchanged files are taken over, others are made by `parse` from the bytes.
 * Where it gives null, the file has no row. `now` is the clock in ms.
 */
export function refresh<Row>(
  folder: string,
  names: readonly string[],
  known: FileIndex<Row>,
  parse: (bytes: Buffer, name: string, hash: string) => Row | null,
  now: () => number,
): Map<string, Indexed<Row>> {
  const index = new Map<string, Indexed<Row>>();
  for (const name of names) {
    const file = join(folder, name);
    const before = known.get(name);
    const stamp = stampOf(file);
    if (before?.settled && sameStamp(before.stamp, stamp)) index.set(name, before);
    else if (stamp !== null) {
      const seen = now();
      const bytes = readFileSync(file);
      const hash = shortHash(bytes);
      const row = before?.hash === hash ? before.row : parse(bytes, name, hash);
      if (row !== null) index.set(name, { stamp, settled: isSettled(stamp, seen), hash, row });
    }
  }
  return index;
}

/** The row of a file that the program wrote itself. `now` is the clock in ms. */
export function written<Row>(file: string, hash: string, row: Row, now: number): Indexed<Row> | null {
  const stamp = stampOf(file);
  return stamp && { stamp, settled: isSettled(stamp, now), hash, row };
}

/** True if both say the same of the same files: then nothing need be saved. */
export function sameIndex<Row>(a: FileIndex<Row>, b: FileIndex<Row>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, entry] of a) if (b.get(name) !== entry) return false;
  return true;
}
