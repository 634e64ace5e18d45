import type { Space } from "./space.js";
import type { Vector } from "./vectors.js";

/** An inverted index over each article's strongest terms: for each term the articles that have it, in order, with their weights. */
export interface Postings {
  /** Term t stands at offsets[t] … offsets[t + 1]. */
  readonly offsets: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
  /** For each article the places of its strongest terms in its vector, strongest first. */
  readonly strongest: readonly Uint16Array[];
}

/** Terms of an article that are looked up, and found: the weak ones find too much. */
const PROBES = 64;

export function toPostings({ vectors, size }: Space): Postings {
  const strongest = vectors.map(strongestOf);
  const offsets = new Uint32Array(size + 1);
  vectors.forEach(({ terms }, article) => {
    for (const i of strongest[article]!) offsets[terms[i]! + 1]! += 1;
  });
  for (let t = 0; t < size; t += 1) offsets[t + 1]! += offsets[t]!;
  const articles = new Uint32Array(offsets[size]!);
  const weights = new Float32Array(offsets[size]!);
  const next = offsets.slice();
  vectors.forEach((vector, article) => {
    for (const i of strongest[article]!) {
      const at = next[vector.terms[i]!]!++;
      articles[at] = article;
      weights[at] = vector.weights[i]!;
    }
  });
  return { offsets, articles, weights, strongest };
}

/** Sorts weights and places together as one number each: quick, and ties go to the earlier place. */
function strongestOf({ weights }: Vector): Uint16Array {
  const order = new Float64Array(weights.length);
  for (let i = 0; i < weights.length; i += 1) order[i] = -Math.round(weights[i]! * 1e9) * 65_536 + i;
  order.sort();
  const found = new Uint16Array(Math.min(PROBES, order.length));
  for (let i = 0; i < found.length; i += 1) found[i] = ((order[i]! % 65_536) + 65_536) % 65_536;
  return found;
}
