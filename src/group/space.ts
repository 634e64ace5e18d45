import { backgroundStems, documentShare } from "../text/background.js";
import type { Features, Terms } from "./features.js";
import { countKey, type KeyTable, makeKeyTable, numberOf } from "./key-table.js";
import { termKey } from "./terms.js";
import type { Vector } from "./vectors.js";

/** The vectors of all articles, of length 1 (0 where there are no words), over one numbering of terms. */
export interface Space {
  readonly vectors: readonly Vector[];
  /** Number of different terms. */
  readonly size: number;
  /** The key of each term, for showing it. Headline terms have the key of their word. */
  readonly keys: Uint32Array;
}

/** Documents of general news that stand behind the articles, so that rarity means something in a small archive. */
const VIRTUAL = 300;
/** The share of likeness that headlines make: they are compared with headlines only. */
const HEAD_SHARE = 0.2;
/** Saturation of counts, as BM25's k1 (Robertson and Zaragoza, 2009). */
const BODY_SATURATION = 2;
const HEAD_SATURATION = 1.2;

/** Half of the space: body terms or headline terms, numbered from `offset`, the commonest first: what is looked up most lies close together. */
interface Field {
  /** Keys by their numbers. */
  readonly keys: Uint32Array;
  readonly table: KeyTable;
  /** From a key's place in the table to its number. */
  readonly numbers: Uint32Array;
  readonly idf: Float64Array;
  readonly offset: number;
  readonly saturation: number;
  /** Length of a vector's part in this field. */
  readonly length: number;
}

/** TF-IDF with a virtual background of general news: idf(w) = ln((N + N0 + 1) / (df + df0 + 0.5)). Body and headline are compared each with its like. */
export function toSpace(features: readonly Features[]): Space {
  const body = toField(
    features.map((each) => each.body),
    { offset: 0, saturation: BODY_SATURATION, length: Math.sqrt(1 - HEAD_SHARE) },
  );
  const head = toField(
    features.map((each) => each.head),
    { offset: body.keys.length, saturation: HEAD_SATURATION, length: Math.sqrt(HEAD_SHARE) },
  );
  const size = body.keys.length + head.keys.length;
  const keys = new Uint32Array(size);
  keys.set(body.keys);
  keys.set(head.keys, body.keys.length);
  return { vectors: toVectors(features, body, head), size, keys };
}

function toField(all: readonly Terms[], settings: Pick<Field, "offset" | "saturation" | "length">): Field {
  const table = makeKeyTable();
  for (const { keys } of all) for (const key of keys) countKey(table, key);
  const order = byFrequency(table);
  const numbers = new Uint32Array(table.size);
  order.forEach((place, number) => {
    numbers[place] = number;
  });
  const keys = order.map((place) => table.keys[place]!);
  const idf = Float64Array.from(order, (place) => rarity(table.keys[place]!, table.counts[place]!, all.length));
  return { keys, table, numbers, idf, ...settings };
}

/** Places in the table by falling count, then by key. */
function byFrequency({ keys, counts, size }: KeyTable): Uint32Array {
  const places = Uint32Array.from({ length: size }, (_, i) => i);
  return places.sort((a, b) => counts[b]! - counts[a]! || keys[a]! - keys[b]!);
}

let shares: ReadonlyMap<number, number> | null = null;

/** Key → share of general news articles that have the word. */
function backgroundShares(): ReadonlyMap<number, number> {
  shares ??= new Map([...backgroundStems()].map((stem) => [termKey(stem), documentShare(stem)]));
  return shares;
}

/** Of a word's rarity in general news so much always counts: else the words of a story that fills the archive would count for nothing. */
const LEAST_RARITY = 0.3;
/** Rarer words than this share of general news are taken to be this rare. */
const RAREST = 0.001;

function rarity(key: number, documents: number, count: number): number {
  const share = backgroundShares().get(key) ?? documentShare("");
  const here = Math.log((count + VIRTUAL + 1) / (documents + VIRTUAL * share + 0.5));
  return Math.max(here, LEAST_RARITY * Math.log(1 / (share + RAREST)), 0);
}

/** All vectors lie in two long arrays. */
function toVectors(features: readonly Features[], body: Field, head: Field): Vector[] {
  const length = features.reduce((sum, each) => sum + each.body.keys.length + each.head.keys.length, 0);
  const terms = new Uint32Array(length);
  const weights = new Float32Array(length);
  let at = 0;
  return features.map((each) => {
    const from = at;
    for (const [part, field] of [
      [each.body, body],
      [each.head, head],
    ] as const) {
      const end = at + part.keys.length;
      weigh(part, field, terms.subarray(at, end), weights.subarray(at, end));
      at = end;
    }
    return { terms: terms.subarray(from, at), weights: weights.subarray(from, at) };
  });
}

/** Puts a field's terms, in order of their numbers, and weights in place. Number and count are sorted as one value. */
function weigh({ keys, counts }: Terms, field: Field, terms: Uint32Array, weights: Float32Array): void {
  const order = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i += 1)
    order[i] = field.numbers[numberOf(field.table, keys[i]!)]! * 256 + counts[i]!;
  order.sort();
  let squares = 0;
  for (let i = 0; i < order.length; i += 1) {
    const count = order[i]! % 256;
    const number = (order[i]! - count) / 256;
    const weight = (count / (count + field.saturation)) * field.idf[number]!;
    terms[i] = number + field.offset;
    weights[i] = weight;
    squares += weight * weight;
  }
  const scale = squares === 0 ? 0 : field.length / Math.sqrt(squares);
  for (let i = 0; i < weights.length; i += 1) weights[i]! *= scale;
}
