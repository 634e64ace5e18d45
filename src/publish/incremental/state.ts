/** What is kept from publication to publication in the cache folder: cards, and what was written from what. All of it can be deleted. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Content, decode, encode } from "../../group/codec.js";
import type { Warning } from "../../model.js";
import { hashOf } from "../archive.js";
import { cardsFromText, cardsToText } from "./card-text.js";
import type { Card } from "./cards.js";
import { type FileTable, type Owned, outputAt, placesByOwner } from "./file-table.js";
import { FORMAT, loadText, putInPlace, saveText } from "./kept-text.js";
import { linesIn } from "./site-manifest.js";
import { STATE } from "./state-file.js";

export interface State {
  /** Hash of the site's manifest.json: the state is of that site and no other. */
  readonly site: string;
  readonly owners: ReadonlyMap<string, Owned>;
  /** The files of all owners. */
  readonly files: FileTable;
  /** Stands for all that the site was made from: while it is the same, nothing is to be made. */
  readonly settled: string;
  readonly warnings: readonly Warning[];
}

/** Files of cards: few of a large archive are written again for a change. */
const BUCKETS = 256;
const NEXT = "state-next";

/** The state of the site with this manifest; null where it isn't known. One that was kept for a site that never came to be is deleted. */
export function loadState(folder: string, manifest: Uint8Array): State | null {
  const site = hashOf(manifest);
  const found = readState(join(folder, STATE), site, manifest);
  if (found !== null) rmSync(join(folder, NEXT), { force: true });
  return found ?? readState(join(folder, NEXT), site, manifest);
}

/** Keeps a state beside the one before: it counts from the moment at which its site is in place. */
export function saveState(folder: string, state: State): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NEXT);
  writeFileSync(`${file}.part`, encode(FORMAT, contentOf(state)));
  putInPlace(`${file}.part`, file);
}

interface Head extends Pick<State, "site" | "settled" | "warnings"> {
  readonly owners: readonly string[];
  readonly keys: readonly string[];
}

function contentOf({ owners, files, ...rest }: State): Content {
  const keys = Array.from(owners.values(), ({ key }) => key);
  const head: Head = { ...rest, owners: [...owners.keys()], keys };
  // The lines are in the manifest.
  return { head, columns: [files.starts, files.owners, files.sizes, files.times] };
}

/** The state that a file holds; null where there is none, it is of another site, or its checksum is wrong. */
function readState(file: string, site: string, manifest: Uint8Array): State | null {
  const content = existsSync(file) ? decode(FORMAT, readFileSync(file)) : null;
  if (content === null) return null;
  const { owners: names, keys, ...rest } = content.head as Head;
  if (rest.site !== site) return null;
  const [starts, owners, sizes, times] = content.columns as Columns;
  const files = { lines: linesIn(manifest, starts.at(-1)!), starts, owners, sizes, times };
  return { ...rest, owners: ownersOf(names, keys, files), files };
}

type Columns = [Uint32Array, Uint32Array, Float64Array, Float64Array];

/** Owners by name; what they own is read where somebody asks for it. */
function ownersOf(names: readonly string[], keys: readonly string[], files: FileTable): Map<string, Owned> {
  let places: ReturnType<typeof placesByOwner> | null = null;
  const outputsOf = (owner: number) => {
    places ??= placesByOwner(files, names.length);
    return Array.from(places(owner), (i) => outputAt(files, i));
  };
  const ownedAt = (i: number): Owned => ({
    key: keys[i]!,
    place: i,
    get outputs() {
      return outputsOf(i);
    },
  });
  return new Map(names.map((name, i) => [name, ownedAt(i)]));
}

/** Puts the kept state in the place of the one before: its site is in place now. */
export function settleState(folder: string): void {
  if (existsSync(join(folder, NEXT))) putInPlace(join(folder, NEXT), join(folder, STATE));
}

function bucketOf(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i += 1) sum = (31 * sum + name.charCodeAt(i)) | 0;
  return (sum >>> 8) % BUCKETS;
}

function cardFile(folder: string, bucket: number): string {
  return join(folder, `cards-${String(bucket).padStart(3, "0")}.json`);
}

/** All cards, file by file; those of a damaged file are missing. */
export function* readCards(folder: string): Generator<readonly Card[]> {
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const text = loadText(cardFile(folder, bucket));
    yield text === null ? [] : cardsFromText(text);
  }
}

/** The same cards by name. */
export function loadCards(folder: string): Map<string, Card> {
  const known = new Map<string, Card>();
  for (const cards of readCards(folder)) for (const card of cards) known.set(card.name, card);
  return known;
}

/** Keeps the cards; only files in which something changed are written. */
export function saveCards(folder: string, cards: readonly Card[], before: ReadonlyMap<string, Card>): void {
  const buckets = Array.from({ length: BUCKETS }, () => [] as Card[]);
  const changed = new Set<number>();
  const names = new Set<string>();
  for (const card of cards) {
    const bucket = bucketOf(card.name);
    buckets[bucket]!.push(card);
    names.add(card.name);
    if (before.get(card.name)?.key !== card.key) changed.add(bucket);
  }
  for (const name of before.keys()) if (!names.has(name)) changed.add(bucketOf(name));
  mkdirSync(folder, { recursive: true });
  for (const bucket of changed) saveText(cardFile(folder, bucket), cardsToText(buckets[bucket]!));
}
