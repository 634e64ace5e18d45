/** What is kept from publication to publication in the cache folder: cards, and what was written from what. All of it can be deleted. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Warning } from "../../model.js";
import { hashOf } from "../archive.js";
import { cardsFromText, cardsToText } from "./card-text.js";
import type { Card } from "./cards.js";
import type { Output } from "./outputs.js";

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
const STATE = "state.json";
const NEXT = "state-next.json";

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

type Saved = Omit<State, "owners"> & { readonly owners: readonly [string, Owned][] };

/** The state of the site with this hash of its manifest; null where it isn't known. One that was kept for a site that never came to be is deleted. */
export function loadState(folder: string, site: string | null): State | null {
  if (site === null) return null;
  const found = load(join(folder, STATE)) as Saved | null;
  if (found?.site === site) {
    rmSync(join(folder, NEXT), { force: true });
    return { ...found, owners: new Map(found.owners) };
  }
  const next = load(join(folder, NEXT)) as Saved | null;
  return next?.site === site ? { ...next, owners: new Map(next.owners) } : null;
}

/** Keeps a state beside the one before: it counts from the moment at which its site is in place. */
export function saveState(folder: string, { owners, ...rest }: State): void {
  mkdirSync(folder, { recursive: true });
  save(join(folder, NEXT), { ...rest, owners: [...owners] });
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
