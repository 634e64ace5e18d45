import { type BaseScores, baseScoresOf } from "./base-scores.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passages.js";
import type { Profile } from "./profile.js";
import { longestRunWith } from "./runs.js";
import { baseScore, type Overlap, overlapsIn, type VectorSpace } from "./score.js";

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  if (a.size > b.size) return common(b, a);
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
}

/** Runs of letters in common, each as often as both have it, over the mean count of both. One is laid out, then compared with others. */
function diceWith(size: number): (a: Int32Array) => (b: Int32Array) => number {
  const left = new Int32Array(size);
  let laidOut: Int32Array = new Int32Array(0);
  return (a) => {
    for (const gram of laidOut) left[gram] = 0;
    for (const gram of a) left[gram]! += 1;
    laidOut = a;
    return (b) => {
      let shared = 0;
      for (const gram of b) {
        if (left[gram]! > 0) shared += 1;
        left[gram]! -= 1;
      }
      for (const gram of b) left[gram]! += 1;
      return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
    };
  };
}

function neighbourScore(a: number, b: number, passages: readonly Passage[], { of }: BaseScores): number {
  const near = (index: number, step: number): number | null =>
    passages[index + step]?.article === passages[index]!.article ? index + step : null;
  let sum = 0;
  for (const step of [-1, 1]) {
    const [p, q] = [near(a, step), near(b, step)];
    if (p !== null && q !== null) sum += Math.min(1.5, of(p, q));
  }
  return sum;
}

export const FEATURES = [
  "shared",
  "f1",
  "order",
  "least",
  "most",
  "base",
  "top",
  "second",
  "count",
  "names",
  "nameF1",
  "numbers",
  "numberClash",
  "dice",
  "run",
  "runShare",
  "quoted",
  "rankA",
  "rankB",
  "mutual",
  "third",
  "near",
  "place",
  "lengthRatio",
  "shorter",
  "item",
  "rare",
  "firstA",
  "mShared",
  "mF1",
  "mOrder",
  "mMost",
  "mBase",
] as const;

/** What of a story's passages the features need. */
export interface Ground {
  readonly passages: readonly Passage[];
  readonly profiles: readonly Profile[];
  /** The vectors of the passages' words and names, and of their meanings. */
  readonly space: VectorSpace;
  readonly meanings: VectorSpace;
  /** How many words and runs of letters are numbered. */
  readonly size: { readonly words: number; readonly grams: number };
}

/** What is told of a pair only side by side. */
interface Beside {
  readonly common: Overlap;
  readonly meaning: Overlap;
  readonly base: number;
  readonly run: number;
  readonly dice: number;
  readonly third: number;
  readonly near: number;
  readonly rankA: number;
  readonly rankB: number;
}

/** Candidates with the same first passage, together. */
function rowsOf(candidates: readonly Candidate[]): Candidate[][] {
  const rows: Candidate[][] = [];
  for (const pair of candidates) {
    const row = rows.at(-1);
    if (row !== undefined && row[0]!.a === pair.a) row.push(pair);
    else rows.push([pair]);
  }
  return rows;
}

/** One passage of a pair. */
interface Side {
  readonly profile: Profile;
  /** What its terms weigh, and its meanings. */
  readonly mass: number;
  readonly meant: number;
  /** Place in its article, from 0 to 1. */
  readonly place: number;
}

function sidesOf({ passages, profiles, space, meanings }: Ground): Side[] {
  const lengths = new Map<number, number>();
  for (const { article } of passages) lengths.set(article, (lengths.get(article) ?? 0) + 1);
  return passages.map(({ article, order }, i) => ({
    profile: profiles[i]!,
    mass: space.vectors[i]!.mass,
    meant: meanings.vectors[i]!.mass,
    place: order / Math.max(1, lengths.get(article)! - 1),
  }));
}

/**
 * What is made of the features of each candidate pair, in the order of FEATURES. Candidates are sorted by (a, b). Features aren't kept:
 * a large story has hundreds of thousands of pairs.
 */
export function mapFeatures<T>(
  candidates: readonly Candidate[],
  ground: Ground,
  make: (features: readonly number[]) => T,
): T[] {
  const { passages, profiles, space, meanings, size } = ground;
  const scores = baseScoresOf(candidates, passages);
  const longest = profiles.reduce((most, each) => Math.max(most, each.wordIds.length), 0);
  const overlapsWith = overlapsIn(space);
  const meaningsWith = overlapsIn(meanings);
  const runsWith = longestRunWith(size.words, longest);
  const dicesWith = diceWith(size.grams);
  const sides = sidesOf(ground);
  return rowsOf(candidates).flatMap((row) => {
    const a = row[0]!.a;
    const overlapWith = overlapsWith(a);
    const meaningWith = meaningsWith(a);
    const runWith = runsWith(profiles[a]!.wordIds);
    const diceOf = dicesWith(profiles[a]!.grams);
    const viaThird = scores.viaThird(a);
    return row.map(({ b, base }) => {
      const beside = {
        common: overlapWith(b),
        meaning: meaningWith(b),
        base,
        run: runWith(profiles[b]!.wordIds),
        dice: diceOf(profiles[b]!.grams),
        third: viaThird(b),
        near: neighbourScore(a, b, passages, scores),
        rankA: base / Math.max(base, scores.best(a, passages[b]!.article)),
        rankB: base / Math.max(base, scores.best(b, passages[a]!.article)),
      };
      return make(toFeatures(sides[a]!, sides[b]!, beside));
    });
  });
}

function toFeatures(left: Side, right: Side, beside: Beside): number[] {
  const { common: shared, meaning, base, run, dice, third, near, rankA, rankB } = beside;
  const [a, b] = [left.profile, right.profile];
  const names = common(a.names, b.names);
  const numbers = common(a.numbers, b.numbers);
  const shorter = Math.min(a.lower.length, b.lower.length);
  return [
    shared.shared,
    shared.f1,
    shared.order,
    shared.shared / Math.max(left.mass, right.mass),
    shared.shared / Math.max(1e-9, Math.min(left.mass, right.mass)),
    base,
    shared.top,
    shared.second,
    shared.count,
    names,
    a.names.size + b.names.size === 0 ? 0 : (2 * names) / (a.names.size + b.names.size),
    numbers,
    a.numbers.size > 0 && b.numbers.size > 0 && numbers === 0 ? 1 : 0,
    dice,
    run,
    run / Math.max(1, shorter),
    common(a.quoted, b.quoted) / 5,
    rankA,
    rankB,
    rankA * rankB,
    third,
    near,
    Math.abs(left.place - right.place),
    shorter / Math.max(a.lower.length, b.lower.length),
    shorter,
    (a.passage.kind === "item" ? 1 : 0) + (b.passage.kind === "item" ? 1 : 0),
    shared.rare,
    (a.passage.order === 0 ? 1 : 0) + (b.passage.order === 0 ? 1 : 0),
    meaning.shared,
    meaning.f1,
    meaning.order,
    meaning.shared / Math.max(1e-9, Math.min(left.meant, right.meant)),
    baseScore(meaning),
  ];
}
