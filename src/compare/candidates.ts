import type { Passage } from "./passages.js";
import { baseScore, overlapsIn, type VectorSpace } from "./score.js";

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

/** For each term, by its number, the passages that have it, in order. */
function postings(passages: readonly Passage[], { vectors, weights }: VectorSpace): number[][] {
  const lists: number[][] = Array.from(weights, () => []);
  for (const { index } of passages) for (const term of vectors[index]!.terms) lists[term]!.push(index);
  return lists;
}

/**
 * All candidate pairs of these passages, sorted by (a, b). `space` has the vectors of all passages of the story, by index.
 * Sparse: only passages that share a term not common in the story are compared.
 */
export function findCandidates(passages: readonly Passage[], space: VectorSpace): Candidate[] {
  const limit = Math.max(COMMON_LEAST, passages.length * COMMON_SHARE);
  const lists = postings(passages, space).map((list) => (list.length > limit ? [] : list));
  const articleOf = new Int32Array(space.vectors.length);
  for (const { index, article } of passages) articleOf[index] = article;
  const overlapsWith = overlapsIn(space);
  const seenBy = new Int32Array(space.vectors.length).fill(-1);
  const found: Candidate[] = [];
  for (const { index: a, article } of passages) {
    const others: number[] = [];
    for (const term of space.vectors[a]!.terms)
      for (const other of lists[term]!) {
        if (other <= a || seenBy[other] === a || articleOf[other] === article) continue;
        seenBy[other] = a;
        others.push(other);
      }
    const overlapWith = overlapsWith(a);
    for (const b of others.sort((x, y) => x - y)) {
      const base = baseScore(overlapWith(b));
      if (base >= LEAST_SCORE) found.push({ a, b, base });
    }
  }
  return found;
}
