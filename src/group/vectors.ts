import { backgroundStems, documentShare } from "../text/background.js";
import type { Features, Terms } from "./features.js";
import { termKey } from "./terms.js";

/** A sparse vector: rising term numbers and their weights. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

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
const HEAD_SHARE = 0.2;

interface Numbering {
  readonly numbers: Map<number, number>;
  readonly documents: number[];
}

/** TF-IDF with a virtual background of general news: idf(w) = ln((N + N0 + 1) / (df + df0 + 0.5)). Body and headline are compared each with its like. */
export function toSpace(features: readonly Features[]): Space {
  const body = numberTerms(features.map((each) => each.body));
  const head = numberTerms(features.map((each) => each.head));
  const bodyIdf = rarities(body, features.length);
  const headIdf = rarities(head, features.length);
  const offset = body.documents.length;
  const vectors = features.map((each) =>
    concat(
      weigh(each.body, body, bodyIdf, 0, Math.sqrt(1 - HEAD_SHARE)),
      weigh(each.head, head, headIdf, offset, Math.sqrt(HEAD_SHARE)),
    ),
  );
  return {
    vectors,
    size: offset + head.documents.length,
    keys: Uint32Array.from([...body.numbers.keys(), ...head.numbers.keys()]),
  };
}

function numberTerms(all: readonly Terms[]): Numbering {
  const numbers = new Map<number, number>();
  const documents: number[] = [];
  for (const { keys } of all) {
    for (const key of keys) {
      const number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, documents.length);
        documents.push(1);
      } else documents[number]! += 1;
    }
  }
  return { numbers, documents };
}

let shares: Map<number, number> | null = null;

/** Key → share of general news articles that have the word. */
function backgroundShares(): Map<number, number> {
  shares ??= new Map([...backgroundStems()].map((stem) => [termKey(stem), documentShare(stem)]));
  return shares;
}

function rarities({ numbers, documents }: Numbering, count: number): Float64Array {
  const background = backgroundShares();
  const unseen = documentShare("");
  const idf = new Float64Array(documents.length);
  for (const [key, number] of numbers) {
    const expected = VIRTUAL * (background.get(key) ?? unseen);
    idf[number] = Math.max(0, Math.log((count + VIRTUAL + 1) / (documents[number]! + expected + 0.5)));
  }
  return idf;
}

function weigh(terms: Terms, { numbers }: Numbering, idf: Float64Array, offset: number, length: number): Vector {
  const pairs = [...terms.keys].map((key, i) => {
    const number = numbers.get(key)!;
    return [number, terms.weights[i]! * idf[number]!] as const;
  });
  pairs.sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(pairs.reduce((sum, [, w]) => sum + w * w, 0));
  const scale = norm === 0 ? 0 : length / norm;
  return {
    terms: Uint32Array.from(pairs, ([number]) => number + offset),
    weights: Float32Array.from(pairs, ([, w]) => w * scale),
  };
}

function concat(a: Vector, b: Vector): Vector {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const weights = new Float32Array(terms.length);
  terms.set(a.terms);
  terms.set(b.terms, a.terms.length);
  weights.set(a.weights);
  weights.set(b.weights, a.weights.length);
  return { terms, weights };
}

/** The sum of two vectors. */
export function add(a: Vector, b: Vector): Vector {
  const terms = new Uint32Array(a.terms.length + b.terms.length);
  const weights = new Float32Array(terms.length);
  let n = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; n += 1) {
    const left = i < a.terms.length ? a.terms[i]! : Number.POSITIVE_INFINITY;
    const right = j < b.terms.length ? b.terms[j]! : Number.POSITIVE_INFINITY;
    terms[n] = Math.min(left, right);
    weights[n] = (left <= right ? a.weights[i++]! : 0) + (right <= left ? b.weights[j++]! : 0);
  }
  return { terms: terms.slice(0, n), weights: weights.slice(0, n) };
}

export function spread(dense: Float32Array, vector: Vector): void {
  for (let i = 0; i < vector.terms.length; i += 1) dense[vector.terms[i]!] = vector.weights[i]!;
}

export function clear(dense: Float32Array, vector: Vector): void {
  for (let i = 0; i < vector.terms.length; i += 1) dense[vector.terms[i]!] = 0;
}

/** The scalar product of the vector that lies spread in `dense` with another. */
export function product(dense: Float32Array, vector: Vector): number {
  let sum = 0;
  for (let i = 0; i < vector.terms.length; i += 1) sum += dense[vector.terms[i]!]! * vector.weights[i]!;
  return sum;
}
