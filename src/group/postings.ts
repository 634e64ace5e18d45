import type { Space } from "./vectors.js";

/** An inverted index: for each term the articles that have it, in order, with their weights. */
export interface Postings {
  /** Term t stands at offsets[t] … offsets[t + 1]. */
  readonly offsets: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

export function toPostings({ vectors, size }: Space): Postings {
  const offsets = new Uint32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) offsets[term + 1]! += 1;
  for (let t = 0; t < size; t += 1) offsets[t + 1]! += offsets[t]!;
  const next = offsets.slice();
  const articles = new Uint32Array(offsets[size]!);
  const weights = new Float32Array(offsets[size]!);
  vectors.forEach(({ terms, weights: own }, article) => {
    for (let i = 0; i < terms.length; i += 1) {
      const at = next[terms[i]!]!++;
      articles[at] = article;
      weights[at] = own[i]!;
    }
  });
  return { offsets, articles, weights };
}
