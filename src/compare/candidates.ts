import type { Passage } from "./passages.js";
import { baseScore, type Overlap, overlap, type Vector } from "./score.js";

/** A pair of passages of different articles with enough words in common to be looked at. */
export interface Candidate extends Overlap {
  /** Places in the story's list of passages, a < b. */
  readonly a: number;
  readonly b: number;
  readonly base: number;
}

/** Terms that stand in more passages than this link none by themselves: the cost must not grow with all pairs. */
const COMMON_SHARE = 0.12;
const COMMON_LEAST = 40;
const LEAST_SCORE = 0.02;

/** For each term the passages that have it. */
function postings(vectors: readonly Vector[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  vectors.forEach((vector, index) => {
    for (const key of vector.keys) {
      const list = lists.get(key);
      if (list) list.push(index);
      else lists.set(key, [index]);
    }
  });
  return lists;
}

/** All candidate pairs, sorted by (a, b). Sparse: only passages that share a term not common in the story are compared. */
export function findCandidates(passages: readonly Passage[], vectors: readonly Vector[]): Candidate[] {
  const lists = postings(vectors);
  const limit = Math.max(COMMON_LEAST, passages.length * COMMON_SHARE);
  const found: Candidate[] = [];
  vectors.forEach((vector, a) => {
    const others = new Set<number>();
    for (const key of vector.keys) {
      const list = lists.get(key)!;
      if (list.length > limit) continue;
      for (const b of list) if (b > a && passages[b]!.article !== passages[a]!.article) others.add(b);
    }
    for (const b of [...others].sort((x, y) => x - y)) {
      const common = overlap(vector, vectors[b]!);
      const base = baseScore(common);
      if (base >= LEAST_SCORE) found.push({ a, b, ...common, base });
    }
  });
  return found;
}
