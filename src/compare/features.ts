import { type BaseScores, baseScoresOf } from "./base-scores.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passages.js";
import { commonIn, lengthOf, type Rows } from "./rows.js";
import { longestRunWith } from "./runs.js";
import { baseScore, type Overlap, overlapsIn, type VectorSpace } from "./score.js";
import type { Terms } from "./terms.js";
import type { Traits } from "./traits.js";

/** Runs of letters in common, each as often as both have it, over the mean count of both. One is laid out, then compared with others. */
function dicesIn(grams: Rows, size: number): (a: number) => (b: number) => number {
  const { values, from } = grams;
  const left = new Int32Array(size);
  let laidOut = 0;
  const addAll = (row: number, step: number): void => {
    for (let i = from[row]!; i < from[row + 1]!; i += 1) left[values[i]!]! += step;
  };
  addAll(laidOut, 1);
  return (a) => {
    addAll(laidOut, -1);
    addAll(a, 1);
    laidOut = a;
    return (b) => {
      let shared = 0;
      for (let i = from[b]!; i < from[b + 1]!; i += 1) {
        if (left[values[i]!]! > 0) shared += 1;
        left[values[i]!]! -= 1;
      }
      addAll(b, 1);
      const all = lengthOf(grams, a) + lengthOf(grams, b);
      return all === 0 ? 0 : (2 * shared) / all;
    };
  };
}

/** Base scores of the sentences before both and of those after both. */
function neighbourScore(left: Side, right: Side, { of }: BaseScores): number {
  const [a, b] = [left.passage.index, right.passage.index];
  const before = left.isFirst || right.isFirst ? 0 : Math.min(1.5, of(a - 1, b - 1));
  const after = left.isLast || right.isLast ? 0 : Math.min(1.5, of(a + 1, b + 1));
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

/**
 * What is made of the features of each candidate pair, in the order of FEATURES. Candidates are sorted by (a, b). Features aren't kept:
 * a large story has hundreds of thousands of pairs.
 */
export function mapFeatures<T>(
  candidates: readonly Candidate[],
  ground: Ground,
  make: (features: readonly number[]) => T,
): T[] {
  const { passages, space, meanings, traits } = ground;
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
  const sides = sidesOf(ground);
  return rowsOf(candidates).flatMap((row) => {
    const a = row[0]!.a;
    const overlapWith = overlapsWith(a);
    const meaningWith = meaningsWith(a);
    const nameWith = namesWith(a);
    const numberWith = numbersWith(a);
    const quoteWith = quotedWith(a);
    const runWith = runsWith(lowers[a]!);
    const diceOf = dicesWith(a);
    const viaThird = scores.viaThird(a);
    return row.map(({ b, base }) => {
      const beside = {
        common: overlapWith(b),
        meaning: meaningWith(b),
        names: nameWith(b),
        numbers: numberWith(b),
        quoted: quoteWith(b),
        base,
        run: runWith(lowers[b]!),
        dice: diceOf(b),
        third: viaThird(b),
        near: neighbourScore(sides[a]!, sides[b]!, scores),
        rankA: base / Math.max(base, scores.best(a, passages[b]!.article)),
        rankB: base / Math.max(base, scores.best(b, passages[a]!.article)),
      };
      return make(toFeatures(sides[a]!, sides[b]!, beside));
    });
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
