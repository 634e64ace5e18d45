import type { Candidate } from "./candidates.js";
import type { Passage } from "./passages.js";

/** Base scores among the candidate pairs of a story. */
export interface BaseScores {
  /** Best score of a passage with any passage of an article. */
  readonly best: (passage: number, article: number) => number;
  /** The same as `Around`, of one passage; laying out the next one makes answers about the one before invalid. */
  readonly around: (a: number) => Around;
}

/** Scores around a pair of one passage `a` and another one, `b`, that comes after it. */
export interface Around {
  /** Does a third passage state what both state? The best, over passages of other articles, of the weaker of its two scores. */
  readonly viaThird: (b: number) => number;
  /** Of the passages before both. */
  readonly before: (b: number) => number;
  /** Of the passages after both. */
  readonly after: (b: number) => number;
}

/** Who scores with each passage, and how much, best first: a row for each passage. */
interface Partners {
  readonly from: Int32Array;
  readonly passages: Int32Array;
  readonly scores: Float64Array;
}

function partnersOf(candidates: readonly Candidate[], count: number): Partners {
  const from = new Int32Array(count + 1);
  for (const { a, b } of candidates) {
    from[a + 1]! += 1;
    from[b + 1]! += 1;
  }
  for (let passage = 0; passage < count; passage += 1) from[passage + 1]! += from[passage]!;
  const passages = new Int32Array(2 * candidates.length);
  const scores = new Float64Array(2 * candidates.length);
  const ends = from.slice(0, count);
  const put = (passage: number, partner: number, score: number): void => {
    const at = ends[passage]!++;
    passages[at] = partner;
    scores[at] = score;
  };
  // Candidates are sorted by (a, b): of equal scores the first partner comes first.
  for (const { a, b, base } of [...candidates].sort((x, y) => y.base - x.base)) {
    put(a, b, base);
    put(b, a, base);
  }
  return { from, passages, scores };
}

/** For each passage its best score with each of the articles, one after the other. */
function bestsOf(candidates: readonly Candidate[], articleOf: Int32Array, articles: number): Float64Array {
  const bests = new Float64Array(articleOf.length * articles);
  const take = (at: number, score: number): void => {
    if (score > bests[at]!) bests[at] = score;
  };
  for (const { a, b, base } of candidates) {
    take(a * articles + articleOf[b]!, base);
    take(b * articles + articleOf[a]!, base);
  }
  return bests;
}

/** The first candidate of each passage, and of one more. */
function startsOf(candidates: readonly Candidate[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const { a } of candidates) starts[a + 1]! += 1;
  for (let passage = 0; passage < count; passage += 1) starts[passage + 1]! += starts[passage]!;
  return starts;
}

/** Scores of one passage with all after it, by passage: laid out over a row that is cleared for the next one. */
function layer(candidates: readonly Candidate[], count: number): { row: Float64Array; layOut: (a: number) => void } {
  const starts = startsOf(candidates, count);
  const row = new Float64Array(count + 1);
  let [start, end] = [0, 0];
  const layOut = (a: number): void => {
    for (let i = start; i < end; i += 1) row[candidates[i]!.b] = 0;
    const isThere = a >= 0 && a < count;
    [start, end] = isThere ? [starts[a]!, starts[a + 1]!] : [0, 0];
    for (let i = start; i < end; i += 1) row[candidates[i]!.b] = candidates[i]!.base;
  };
  return { row, layOut };
}

/** `candidates` are sorted by (a, b). */
export function baseScoresOf(candidates: readonly Candidate[], passages: readonly Passage[]): BaseScores {
  const count = passages.length;
  const partners = partnersOf(candidates, count);
  const articleOf = Int32Array.from(passages, (passage) => passage.article);
  const articles = 1 + articleOf.reduce((most, article) => Math.max(most, article), 0);
  const bests = bestsOf(candidates, articleOf, articles);
  const [before, after] = [layer(candidates, count), layer(candidates, count)];
  const scoreWith = new Float64Array(count);
  let laidOut = 0;
  const layOutPartners = (a: number): void => {
    const { from, passages: others, scores } = partners;
    for (let i = from[laidOut]!; i < from[laidOut + 1]!; i += 1) scoreWith[others[i]!] = 0;
    laidOut = a;
    for (let i = from[a]!; i < from[a + 1]!; i += 1) scoreWith[others[i]!] = scores[i]!;
  };
  return {
    best: (passage, article) => bests[passage * articles + article] ?? 0,
    around: (a) => {
      layOutPartners(a);
      before.layOut(a - 1);
      after.layOut(a + 1);
      return {
        viaThird: (b) => bestThird(a, b, partners, scoreWith, articleOf),
        before: (b) => before.row[b - 1] ?? 0,
        after: (b) => after.row[b + 1] ?? 0,
      };
    },
  };
}

/** The best, over the partners of `b` outside both articles, of the weaker of their scores with `b` and with `a`. */
function bestThird(
  a: number,
  b: number,
  { from, passages, scores }: Partners,
  scoreWith: Float64Array,
  articleOf: Int32Array,
): number {
  const [mine, theirs] = [articleOf[a], articleOf[b]];
  const end = from[b + 1]!;
  let best = 0;
  for (let i = from[b]!; i < end && scores[i]! > best; i += 1) {
    const third = passages[i]!;
    const weaker = Math.min(scores[i]!, scoreWith[third]!);
    if (weaker > best && articleOf[third] !== mine && articleOf[third] !== theirs) best = weaker;
  }
  return best;
}
