/** What is kept from publication to publication in the cache folder: cards, and what was written from what. All of it can be deleted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Content, decode, encode } from "../../group/codec.js";
import type { Warning } from "../../model.js";
import { hashOf } from "../archive.js";
import { cardsFromText, cardsToText } from "./card-text.js";
import { beginOf, type Card } from "./cards.js";
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

const NEXT = "state-next";
/** The folder of cards. */
const CARDS = "cards";

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

/** Days whose cards lie in one file: so many that an archive of ten years has some hundred files, and few are written again for a change. */
const SPAN = 8;
const DAY = 86_400_000;

/** The span in which a card's first record began: what begins together is looked at together, and then lies together in memory. */
function spanOf(card: Card): string {
  const day = Date.parse(beginOf(card).slice(0, 10));
  return Number.isNaN(day) ? "undated" : `${Math.floor(day / (SPAN * DAY))}`;
}

function cardFile(folder: string, span: string): string {
  return join(folder, CARDS, `${span}.json`);
}

/** All cards, file by file; those of a damaged file are missing. */
export function* readCards(folder: string): Generator<readonly Card[]> {
  const files = existsSync(join(folder, CARDS)) ? readdirSync(join(folder, CARDS)) : [];
  for (const file of files.filter((name) => name.endsWith(".json")).sort()) {
    const text = loadText(join(folder, CARDS, file));
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
  const spans = new Map<string, Card[]>();
  const changed = new Set<string>();
  const names = new Set<string>();
  for (const card of cards) {
    const span = spanOf(card);
    const its = spans.get(span) ?? [];
    if (its.push(card) === 1) spans.set(span, its);
    names.add(card.name);
    const old = before.get(card.name);
    if (old?.key === card.key) continue;
    changed.add(span);
    if (old !== undefined) changed.add(spanOf(old));
  }
  for (const [name, card] of before) if (!names.has(name)) changed.add(spanOf(card));
  for (const span of changed) {
    const its = spans.get(span);
    if (its === undefined) rmSync(cardFile(folder, span), { force: true });
    else saveText(cardFile(folder, span), cardsToText(its));
  }
}
