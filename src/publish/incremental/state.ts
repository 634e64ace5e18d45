/** What is kept from publication to publication in the cache folder: cards, and what was written from what. All of it can be deleted. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Content, decode, encode } from "../../group/codec.js";
import type { Warning } from "../../model.js";
import { hashOf } from "../archive.js";
import { cardsFromText, cardsToText } from "./card-text.js";
import type { Card } from "./cards.js";
import type { Output } from "./outputs.js";
import { STATE } from "./state-file.js";

/** Files that are made together: they stay as they are while the key is the same. */
export interface Owned {
  readonly key: string;
  readonly outputs: readonly Output[];
}

export interface State {
  /** Hash of the site's manifest.json: the state is of that site and no other. */
  readonly site: string;
  readonly owners: ReadonlyMap<string, Owned>;
  /** Stands for all that the site was made from: while it is the same, nothing is to be made. */
  readonly settled: string;
  readonly warnings: readonly Warning[];
}

const FORMAT = "commonplace-cache 2";
const BUCKETS = 64;
const NEXT = "state-next";
const HASH = 32;

/** Writes a value with its checksum. */
function save(file: string, value: unknown): void {
  saveText(file, JSON.stringify(value));
}

function saveText(file: string, text: string): void {
  writeFileSync(`${file}.part`, `${FORMAT} ${hashOf(text)}\n${text}`);
  renameSync(`${file}.part`, file);
}

/** The value of a file; null where there is none, or its checksum is wrong. */
function load(file: string): unknown {
  const text = loadText(file);
  return text === null ? null : JSON.parse(text);
}

function loadText(file: string): string | null {
  if (!existsSync(file)) return null;
  const content = readFileSync(file, "utf8");
  const end = content.indexOf("\n");
  const text = content.slice(end + 1);
  return content.slice(0, end) === `${FORMAT} ${hashOf(text)}` ? text : null;
}

/** The state of the site with this hash of its manifest; null where it isn't known. One that was kept for a site that never came to be is deleted. */
export function loadState(folder: string, site: string | null): State | null {
  if (site === null) return null;
  const found = readState(join(folder, STATE));
  if (found?.site === site) {
    rmSync(join(folder, NEXT), { force: true });
    return found;
  }
  const next = readState(join(folder, NEXT));
  return next?.site === site ? next : null;
}

/** Keeps a state beside the one before: it counts from the moment at which its site is in place. */
export function saveState(folder: string, state: State): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, NEXT);
  writeFileSync(`${file}.part`, encode(FORMAT, contentOf(state)));
  renameSync(`${file}.part`, file);
}

interface Head extends Pick<State, "site" | "settled" | "warnings"> {
  readonly owners: readonly string[];
  readonly keys: readonly string[];
  readonly paths: readonly string[];
  /** One after the other. */
  readonly hashes: string;
}

function contentOf({ owners, ...rest }: State): Content {
  const all = [...owners.values()];
  const outputs = all.flatMap((owned) => owned.outputs);
  const head: Head = {
    ...rest,
    owners: [...owners.keys()],
    keys: all.map(({ key }) => key),
    paths: outputs.map(([path]) => path),
    hashes: outputs.map(([, , , hash]) => hash).join(""),
  };
  const counts = Uint32Array.from(all, (owned) => owned.outputs.length);
  const [sizes, times] = [1, 2].map((i) => Float64Array.from(outputs, (output) => output[i] as number));
  return { head, columns: [counts, sizes!, times!] };
}

/** The state that a file holds; null where there is none, or its checksum is wrong. */
function readState(file: string): State | null {
  const content = existsSync(file) ? decode(FORMAT, readFileSync(file)) : null;
  if (content === null) return null;
  const { owners: names, keys, paths, hashes, ...rest } = content.head as Head;
  const [counts, sizes, times] = content.columns as [Uint32Array, Float64Array, Float64Array];
  let at = 0;
  const next = (): Output => {
    const output = [paths[at]!, sizes[at]!, times[at]!, hashes.slice(HASH * at, HASH * (at + 1))] as const;
    at += 1;
    return output;
  };
  const owned = names.map((name, i) => {
    return [name, { key: keys[i]!, outputs: Array.from({ length: counts[i]! }, next) }] as const;
  });
  return { ...rest, owners: new Map(owned) };
}

/** Puts the kept state in the place of the one before: its site is in place now. */
export function settleState(folder: string): void {
  if (existsSync(join(folder, NEXT))) renameSync(join(folder, NEXT), join(folder, STATE));
}

function bucketOf(name: string): number {
  return Number.parseInt(hashOf(name).slice(0, 4), 16) % BUCKETS;
}

function cardFile(folder: string, bucket: number): string {
  return join(folder, `cards-${String(bucket).padStart(2, "0")}.json`);
}

/** All cards by name; those of a damaged file are missing. */
export function loadCards(folder: string): Map<string, Card> {
  const known = new Map<string, Card>();
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const text = loadText(cardFile(folder, bucket));
    for (const card of text === null ? [] : cardsFromText(text)) known.set(card.name, card);
  }
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

/** What `make` gives, or gave when it was last asked for under this name with the same key. */
export type Remember = <T>(name: string, key: string, make: () => T) => T;

/** Remembers in files of a folder; where there is none, not at all. The values must be JSON. */
export function rememberIn(folder: string | null): Remember {
  return (name, key, make) => {
    if (folder === null) return make();
    const file = join(folder, `${name}.json`);
    const known = load(file) as { key: string; value: ReturnType<typeof make> } | null;
    if (known?.key === key) return known.value;
    const value = make();
    mkdirSync(folder, { recursive: true });
    save(file, { key, value });
    return value;
  };
}
