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
const LEAST_SCORE = 0.05;

/** For each term the passages that have it. */
function postings(passages: readonly Passage[], vectors: readonly Vector[]): Map<string, Passage[]> {
  const lists = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const key of vectors[passage.index]!.keys) {
      const list = lists.get(key);
      if (list) list.push(passage);
      else lists.set(key, [passage]);
    }
  }
  return lists;
}

/**
 * All candidate pairs of these passages, sorted by (a, b). `vectors` are those of all passages of the story, by index.
 * Sparse: only passages that share a term not common in the story are compared.
 */
export function findCandidates(passages: readonly Passage[], vectors: readonly Vector[]): Candidate[] {
  const lists = postings(passages, vectors);
  const limit = Math.max(COMMON_LEAST, passages.length * COMMON_SHARE);
  const found: Candidate[] = [];
  for (const { index: a, article } of passages) {
    const others = new Set<number>();
    for (const key of vectors[a]!.keys) {
      const list = lists.get(key)!;
      if (list.length > limit) continue;
      for (const other of list) if (other.index > a && other.article !== article) others.add(other.index);
    }
    for (const b of [...others].sort((x, y) => x - y)) {
      const common = overlap(vectors[a]!, vectors[b]!);
      const base = baseScore(common);
      if (base >= LEAST_SCORE) found.push({ a, b, ...common, base });
    }
  }
  return found;
}
