import { fixedKey, type Lexis, sizeOf, termOf } from "./lexis.js";
import { makeSlab } from "./slab.js";
import { LENGTH, type Vector } from "./vectors.js";

/** An article's strongest terms, strongest first, with their weights. */
export interface Probes {
  readonly terms: Uint32Array;
  readonly weights: Uint16Array;
}

/** An inverted index over some articles' strongest terms: for each term the articles that have it, by rising number, with their weights. */
export interface Postings {
  /** Term t stands at offsets[t] … offsets[t + 1]. */
  readonly offsets: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Uint16Array;
}

/** Terms of an article that are looked up, and found: the weak ones find too much. */
const PROBES = 64;
const KEYS = 2 ** 33;

/** Where probes are put. */
export interface ProbeRoom {
  readonly terms: (length: number) => Uint32Array;
  readonly weights: (length: number) => Uint16Array;
}

export function roomForProbes(): ProbeRoom {
  return { terms: makeSlab(Uint32Array), weights: makeSlab(Uint16Array) };
}

/** Weight and key are sorted together as one number each: quick, and ties go by the key, which doesn't depend on the numbering. */
export function probesOf(lexis: Lexis, { terms, weights }: Vector, room: ProbeRoom): Probes {
  const least = leastOf(weights);
  const order: number[] = [];
  for (let i = 0; i < terms.length; i += 1)
    if (weights[i]! >= least) order.push(-weights[i]! * KEYS + fixedKey(lexis, terms[i]!));
  const best = Float64Array.from(order).sort().subarray(0, PROBES);
  const found = { terms: room.terms(best.length), weights: room.weights(best.length) };
  for (let i = 0; i < best.length; i += 1) {
    const weight = Math.ceil(-best[i]! / KEYS);
    found.weights[i] = weight;
    found.terms[i] = termOf(lexis, best[i]! + weight * KEYS);
  }
  return found;
}

const counts = new Uint16Array(LENGTH + 1);

/** The weight that so many terms reach as are looked up; never 0. By counting: weights are small numbers. */
function leastOf(weights: Vector["weights"]): number {
  let most = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = Math.min(LENGTH, weights[i]!);
    counts[weight]! += 1;
    if (weight > most) most = weight;
  }
  let least = most;
  for (let found = counts[least]!; least > 1 && found < PROBES; found += counts[least]!) least -= 1;
  for (let i = 0; i < weights.length; i += 1) counts[Math.min(LENGTH, weights[i]!)] = 0;
  return Math.max(1, least);
}

export function toPostings(
  lexis: Lexis,
  members: readonly number[],
  probes: readonly (Probes | undefined)[],
): Postings {
  const offsets = new Uint32Array(sizeOf(lexis) + 1);
  for (const a of members) for (const term of probes[a]!.terms) offsets[term + 1]! += 1;
  for (let t = 1; t < offsets.length; t += 1) offsets[t]! += offsets[t - 1]!;
  const articles = new Uint32Array(offsets.at(-1)!);
  const weights = new Uint16Array(articles.length);
  const next = offsets.slice();
  for (const a of members) {
    const own = probes[a]!;
    for (let i = 0; i < own.terms.length; i += 1) {
      const at = next[own.terms[i]!]!++;
      articles[at] = a;
      weights[at] = own.weights[i]!;
    }
  }
  return { offsets, articles, weights };
}

/** The first place between `from` and `to` that holds this article or a later one. */
export function placeOf({ articles }: Postings, from: number, to: number, article: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (articles[middle]! < article) low = middle + 1;
    else high = middle;
  }
  return low;
}
