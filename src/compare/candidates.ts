import type { Passage } from "./passages.js";
import { rowsWith } from "./rows.js";
import { baseScoresIn, type VectorSpace } from "./score.js";

/** A pair of passages of different articles with enough words in common to be looked at. */
export interface Candidate {
  /** Places in the story's list of passages, a < b. */
  readonly a: number;
  readonly b: number;
  readonly base: number;
}

/** Terms that stand in more passages than this link none by themselves: the cost must not grow with all pairs. */
const COMMON_SHARE = 0.12;
const COMMON_LEAST = 40;
const LEAST_SCORE = 0.05;

/**
 * All candidate pairs of passages, sorted by (a, b); `first` is for each passage the first that has the same words: of repeats only the first
 * is looked at. Sparse: only passages that share a term not common in the story are compared.
 */
export function findCandidates(
  passages: readonly Passage[],
  first: readonly number[],
  space: VectorSpace,
): Candidate[] {
  const once = passages.filter(({ index }) => first[index] === index);
  const limit = Math.max(COMMON_LEAST, once.length * COMMON_SHARE);
  const { values: terms, from } = space.terms;
  const { values: having, from: havingFrom } = rowsWith(space.terms, space.weights.length);
  // for each term the first passage that has it and wasn't `a` yet
  const next = havingFrom.slice();
  const scoresWith = baseScoresIn(space);
  const seenBy = new Int32Array(passages.length).fill(-1);
  const others = new Int32Array(passages.length);
  const found: Candidate[] = [];
  for (const { index: a, article } of once) {
    let count = 0;
    for (let i = from[a]!; i < from[a + 1]!; i += 1) {
      const term = terms[i]!;
      if (space.counts[term]! > limit) continue;
      while (next[term]! < havingFrom[term + 1]! && having[next[term]!]! <= a) next[term]! += 1;
      for (let k = next[term]!; k < havingFrom[term + 1]!; k += 1) {
        const other = having[k]!;
        if (seenBy[other] === a || first[other] !== other) continue;
        seenBy[other] = a;
        if (passages[other]!.article !== article) others[count++] = other;
      }
    }
    const scoreWith = scoresWith(a);
    for (const b of others.subarray(0, count).sort()) {
      const base = scoreWith(b);
      if (base >= LEAST_SCORE) found.push({ a, b, base });
    }
  }
  return found;
}
