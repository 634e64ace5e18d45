import { type Around, baseScoresOf } from "./base-scores.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passages.js";
import { commonIn, lengthOf } from "./rows.js";
import { longestRunWith } from "./runs.js";
import { baseScore, type Overlap, overlapsIn, type VectorSpace } from "./score.js";
import type { Terms } from "./terms.js";
import type { Grams, Traits } from "./traits.js";

/** Runs of letters in common, each as often as both have it, over the mean count of both. One is laid out, then compared with others. */
function dicesIn(
  { shared: { values, from }, times, counts }: Grams,
  size: number,
): (a: number) => (b: number) => number {
  const timesOf = new Int32Array(size);
  let laidOut = 0;
  return (a) => {
    for (let i = from[laidOut]!; i < from[laidOut + 1]!; i += 1) timesOf[values[i]!] = 0;
    for (let i = from[a]!; i < from[a + 1]!; i += 1) timesOf[values[i]!] = times[i]!;
    laidOut = a;
    return (b) => {
      let common = 0;
      for (let i = from[b]!; i < from[b + 1]!; i += 1) common += Math.min(times[i]!, timesOf[values[i]!]!);
      const all = counts[a]! + counts[b]!;
      return all === 0 ? 0 : (2 * common) / all;
    };
  };
}

/** Base scores of the sentences before both and of those after both. */
function neighbourScore(left: Side, right: Side, around: Around): number {
  const b = right.passage.index;
  const before = left.isFirst || right.isFirst ? 0 : Math.min(1.5, around.before(b));
  const after = left.isLast || right.isLast ? 0 : Math.min(1.5, around.after(b));
  return before + after;
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
  readonly terms: Terms;
  /** The vectors of the passages' words and names, and of their meanings. */
  readonly space: VectorSpace;
  readonly meanings: VectorSpace;
  readonly traits: Traits;
}

/** What is told of a pair only side by side. */
interface Beside {
  readonly common: Overlap;
  readonly meaning: Overlap;
  readonly names: number;
  readonly numbers: number;
  readonly quoted: number;
  readonly base: number;
  readonly run: number;
  readonly dice: number;
  readonly third: number;
  readonly near: number;
  readonly rankA: number;
  readonly rankB: number;
}

/** One passage of a pair. */
interface Side {
  readonly passage: Passage;
  /** In its article. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How many words, names and numbers it has. */
  readonly words: number;
  readonly names: number;
  readonly numbers: number;
  /** What its terms weigh, and its meanings. */
  readonly mass: number;
  readonly meant: number;
  /** Place in its article, from 0 to 1. */
  readonly place: number;
}

function sidesOf({ passages, traits, space, meanings }: Ground): Side[] {
  const lengths = new Map<number, number>();
  for (const { article } of passages) lengths.set(article, (lengths.get(article) ?? 0) + 1);
  return passages.map((passage, i) => ({
    passage,
    isFirst: passage.order === 0,
    isLast: passages[i + 1]?.article !== passage.article,
    words: passage.words.length,
    names: lengthOf(traits.names, i),
    numbers: lengthOf(traits.numbers, i),
    mass: space.masses[i]!,
    meant: meanings.masses[i]!,
    place: passage.order / Math.max(1, lengths.get(passage.article)! - 1),
  }));
}

/** What is told side by side of a passage that is laid out and another one; laying out the next one makes answers about the one before invalid. */
function besides(
  candidates: readonly Candidate[],
  { passages, space, meanings, traits }: Ground,
  sides: readonly Side[],
) {
  const { lowers, size } = traits;
  const scores = baseScoresOf(candidates, passages);
  const longest = lowers.reduce((most, each) => Math.max(most, each.length), 0);
  const overlapsWith = overlapsIn(space);
  const meaningsWith = overlapsIn(meanings);
  const namesWith = commonIn(traits.names, size.symbols);
  const numbersWith = commonIn(traits.numbers, size.numbers);
  const quotedWith = commonIn(traits.quoted, size.symbols);
  const runsWith = longestRunWith(size.symbols, longest);
  const dicesWith = dicesIn(traits.grams, size.grams);
  return (a: number): ((b: number, base: number) => Beside) => {
    const overlapWith = overlapsWith(a);
    const meaningWith = meaningsWith(a);
    const nameWith = namesWith(a);
    const numberWith = numbersWith(a);
    const quoteWith = quotedWith(a);
    const runWith = runsWith(lowers[a]!);
    const diceOf = dicesWith(a);
    const around = scores.around(a);
    return (b, base) => ({
      common: overlapWith(b),
      meaning: meaningWith(b),
      names: nameWith(b),
      numbers: numberWith(b),
      quoted: quoteWith(b),
      base,
      run: runWith(lowers[b]!),
      dice: diceOf(b),
      third: around.viaThird(b),
      near: neighbourScore(sides[a]!, sides[b]!, around),
      rankA: base / Math.max(base, scores.best(a, passages[b]!.article)),
      rankB: base / Math.max(base, scores.best(b, passages[a]!.article)),
    });
  };
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
  const sides = sidesOf(ground);
  const besideOf = besides(candidates, ground, sides);
  let laidOut = candidates[0]?.a ?? 0;
  let beside = candidates.length === 0 ? null : besideOf(laidOut);
  return candidates.map(({ a, b, base }) => {
    if (a !== laidOut) beside = besideOf(a);
    laidOut = a;
    return make(toFeatures(sides[a]!, sides[b]!, beside!(b, base)));
  });
}

function toFeatures(left: Side, right: Side, beside: Beside): number[] {
  const { common: shared, meaning, names, numbers, quoted, base, run, dice, third, near, rankA, rankB } = beside;
  const [a, b] = [left.passage, right.passage];
  const shorter = Math.min(left.words, right.words);
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
    left.names + right.names === 0 ? 0 : (2 * names) / (left.names + right.names),
    numbers,
    left.numbers > 0 && right.numbers > 0 && numbers === 0 ? 1 : 0,
    dice,
    run,
    run / Math.max(1, shorter),
    quoted / 5,
    rankA,
    rankB,
    rankA * rankB,
    third,
    near,
    Math.abs(left.place - right.place),
    shorter / Math.max(left.words, right.words),
    shorter,
    (a.kind === "item" ? 1 : 0) + (b.kind === "item" ? 1 : 0),
    shared.rare,
    (a.order === 0 ? 1 : 0) + (b.order === 0 ? 1 : 0),
    meaning.shared,
    meaning.f1,
    meaning.order,
    meaning.shared / Math.max(1e-9, Math.min(left.meant, right.meant)),
    baseScore(meaning),
  ];
}
