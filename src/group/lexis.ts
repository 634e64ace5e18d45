import { backgroundStems, documentShare } from "../text/background.js";
import { enterKey, type KeyTable, makeKeyTable, numberOf } from "../text/key-table.js";
import type { Features, Terms } from "./features.js";
import { makeSlab } from "./slab.js";
import { termKey } from "./terms.js";

/** Numbers for the words at hand: word n is term 2n in a text and term 2n + 1 in a headline. It grows as articles are looked at. */
export interface Lexis {
  readonly words: KeyTable;
  /** Room for articles' terms and counts. */
  readonly terms: (length: number) => Uint32Array;
  readonly counts: (length: number) => Uint8Array;
}

/** An article's terms by rising number, each with how often the article has it. */
export interface Numbered {
  readonly terms: Uint32Array;
  readonly counts: Uint8Array;
}

export function makeLexis(): Lexis {
  return { words: makeKeyTable(), terms: makeSlab(Uint32Array), counts: makeSlab(Uint8Array) };
}

/** Terms there are: numbers are below it. */
export function sizeOf({ words }: Lexis): number {
  return 2 * words.size;
}

/** The key of a term's word. */
export function wordOf({ words }: Lexis, term: number): number {
  return words.keys[term >> 1]!;
}

/** A term as a number that doesn't depend on the numbering, to 2^33. */
export function fixedKey(lexis: Lexis, term: number): number {
  return 2 * wordOf(lexis, term) + (term & 1);
}

/** The term of a fixed key that is known to be there. */
export function termOf({ words }: Lexis, key: number): number {
  return 2 * numberOf(words, Math.floor(key / 2)) + (key % 2);
}

/** With fewer words than this a term's number and its count fit into 32 bits. */
const FEW = 2 ** 23;

export function toNumbered(lexis: Lexis, { body, head }: Features): Numbered {
  const length = body.keys.length + head.keys.length;
  const order = lexis.words.size + length < FEW ? new Uint32Array(length) : new Float64Array(length);
  enter(lexis, body, 0, order, 0);
  enter(lexis, head, 1, order, body.keys.length);
  order.sort();
  const terms = lexis.terms(length);
  const counts = lexis.counts(length);
  if (order instanceof Uint32Array)
    for (let i = 0; i < length; i += 1) {
      counts[i] = order[i]! & 255;
      terms[i] = order[i]! >>> 8;
    }
  else
    for (let i = 0; i < length; i += 1) {
      counts[i] = order[i]! % 256;
      terms[i] = (order[i]! - counts[i]!) / 256;
    }
  return { terms, counts };
}

/** Number and count as one value, to be sorted together. */
function enter(
  { words }: Lexis,
  { keys, counts }: Terms,
  field: 0 | 1,
  order: Uint32Array | Float64Array,
  at: number,
): void {
  for (let i = 0; i < keys.length; i += 1) order[at + i] = (2 * enterKey(words, keys[i]!) + field) * 256 + counts[i]!;
}

let shares: ReadonlyMap<number, number> | null = null;

/** The share of general news articles that have the word of this key. */
export function shareOf(key: number): number {
  shares ??= new Map([...backgroundStems()].map((stem) => [termKey(stem), documentShare(stem)]));
  return shares.get(key) ?? documentShare("");
}
