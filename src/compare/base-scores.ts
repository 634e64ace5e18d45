import type { Candidate } from "./candidates.js";
import type { Passage } from "./passages.js";

/** Base scores among the candidate pairs of a story. */
export interface BaseScores {
  /** Of a pair in either order; 0 where it is no candidate. */
  readonly of: (a: number, b: number) => number;
  /** Best score of a passage with any passage of an article. */
  readonly best: (passage: number, article: number) => number;
  /**
   * Does a third passage state what both state? The best, over passages of other articles, of the weaker of its two scores. `a` is laid
   * out once, then asked about many; laying out the next one makes answers about the one before invalid.
   */
  readonly viaThird: (a: number) => (b: number) => number;
}

/** Who scores with a passage, and how much, best first. */
interface Partners {
  readonly passages: readonly number[];
  readonly scores: readonly number[];
}

const NONE: Partners = { passages: [], scores: [] };

/** For each passage its partners. */
function partnersOf(candidates: readonly Candidate[], count: number): Partners[] {
  const lists: { passage: number; score: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, base } of candidates) {
    lists[a]!.push({ passage: b, score: base });
    lists[b]!.push({ passage: a, score: base });
  }
  return lists.map((list) => {
    list.sort((x, y) => y.score - x.score || x.passage - y.passage);
    return { passages: list.map((each) => each.passage), scores: list.map((each) => each.score) };
  });
}

/** For each passage its best score with each of the articles, one after the other. */
function bestsOf(partners: readonly Partners[], articleOf: Int32Array, articles: number): Float64Array {
  const bests = new Float64Array(partners.length * articles);
  partners.forEach(({ passages, scores }, passage) => {
    passages.forEach((other, i) => {
      const at = passage * articles + articleOf[other]!;
      bests[at] = Math.max(bests[at]!, scores[i]!);
    });
  });
  return bests;
}

export function baseScoresOf(candidates: readonly Candidate[], passages: readonly Passage[]): BaseScores {
  const partners = partnersOf(candidates, passages.length);
  const articleOf = Int32Array.from(passages, (passage) => passage.article);
  const articles = 1 + articleOf.reduce((most, article) => Math.max(most, article), 0);
  const bests = bestsOf(partners, articleOf, articles);
  const pairs = new Map(candidates.map(({ a, b, base }) => [a * passages.length + b, base]));
  const scoreWith = new Float64Array(passages.length);
  let laidOut = NONE;
  return {
    of: (a, b) => pairs.get(a < b ? a * passages.length + b : b * passages.length + a) ?? 0,
    best: (passage, article) => bests[passage * articles + article] ?? 0,
    viaThird: (a) => {
      for (const third of laidOut.passages) scoreWith[third] = 0;
      laidOut = partners[a]!;
      laidOut.passages.forEach((third, i) => {
        scoreWith[third] = laidOut.scores[i]!;
      });
      return (b) => bestThird(articleOf[a]!, articleOf[b]!, partners[b]!, scoreWith, articleOf);
    },
  };
}

/** The best, over the partners of one passage outside two articles, of the weaker of their scores with it and with another one. */
function bestThird(
  mine: number,
  theirs: number,
  others: Partners,
  scoreWith: Float64Array,
  articleOf: Int32Array,
): number {
  let best = 0;
  for (let i = 0; i < others.passages.length && others.scores[i]! > best; i += 1) {
    const third = others.passages[i]!;
    const weaker = Math.min(others.scores[i]!, scoreWith[third]!);
    if (weaker > best && articleOf[third] !== mine && articleOf[third] !== theirs) best = weaker;
  }
  return best;
}
