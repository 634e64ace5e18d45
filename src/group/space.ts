import { backgroundStems, documentShare } from "../text/background.js";
import type { Features, Terms } from "./features.js";
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
const VIRTUAL = 100;
/** The share of likeness that headlines make: they are compared with headlines only. */
const HEAD_SHARE = 0.2;
/** Saturation of counts, as BM25's k1 (Robertson and Zaragoza, 2009). */
const BODY_SATURATION = 2;
const HEAD_SATURATION = 1.2;

/** Half of the space: body terms or headline terms, numbered from `offset` in the order of their keys. */
interface Field {
  readonly keys: Uint32Array;
  readonly numbers: ReadonlyMap<number, number>;
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
  const vectors = features.map((each) => toVector(each, body, head));
  const size = body.keys.length + head.keys.length;
  const keys = new Uint32Array(size);
  keys.set(body.keys);
  keys.set(head.keys, body.keys.length);
  return { vectors, size, keys };
}

function toField(all: readonly Terms[], settings: Pick<Field, "offset" | "saturation" | "length">): Field {
  const documents = new Map<number, number>();
  for (const { keys } of all) for (const key of keys) documents.set(key, (documents.get(key) ?? 0) + 1);
  const keys = Uint32Array.from(documents.keys()).sort();
  const numbers = new Map<number, number>();
  keys.forEach((key, number) => {
    numbers.set(key, number);
  });
  return { keys, numbers, idf: rarities(keys, documents, all.length), ...settings };
}

let shares: ReadonlyMap<number, number> | null = null;

/** Key → share of general news articles that have the word. */
function backgroundShares(): ReadonlyMap<number, number> {
  shares ??= new Map([...backgroundStems()].map((stem) => [termKey(stem), documentShare(stem)]));
  return shares;
}

function rarities(keys: Uint32Array, documents: ReadonlyMap<number, number>, count: number): Float64Array {
  const background = backgroundShares();
  const unseen = documentShare("");
  return Float64Array.from(keys, (key) => {
    const expected = VIRTUAL * (background.get(key) ?? unseen);
    return Math.max(0, Math.log((count + VIRTUAL + 1) / (documents.get(key)! + expected + 0.5)));
  });
}

function toVector(features: Features, body: Field, head: Field): Vector {
  const split = features.body.keys.length;
  const terms = new Uint32Array(split + features.head.keys.length);
  const weights = new Float32Array(terms.length);
  weigh(features.body, body, terms.subarray(0, split), weights.subarray(0, split));
  weigh(features.head, head, terms.subarray(split), weights.subarray(split));
  return { terms, weights };
}

/** Numbers of keys rise with the keys, so that the terms come out in order. */
function weigh({ keys, counts }: Terms, field: Field, terms: Uint32Array, weights: Float32Array): void {
  let squares = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const number = field.numbers.get(keys[i]!)!;
    const weight = (counts[i]! / (counts[i]! + field.saturation)) * field.idf[number]!;
    terms[i] = number + field.offset;
    weights[i] = weight;
    squares += weight * weight;
  }
  const scale = squares === 0 ? 0 : field.length / Math.sqrt(squares);
  for (let i = 0; i < weights.length; i += 1) weights[i]! *= scale;
}
