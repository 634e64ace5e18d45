import { enterKey, makeWideKeyTable } from "../text/key-table.js";
import { makeRows, markRow, type Rows } from "./rows.js";
import type { Weighing } from "./weights.js";

/** A story's passages made ready for scoring, a row or a number for each. */
export interface VectorSpace {
  /** Distinct terms in order of first appearance. */
  readonly distinct: Rows;
  /** What they weigh together. */
  readonly masses: Float64Array;
  /** Those of them that other passages have as well. */
  readonly terms: Rows;
  /** Numbers of the skip-bigrams (two terms at most four places apart, in order) that other passages have as well. */
  readonly bigrams: Rows;
  /** What all its skip-bigrams weigh together. */
  readonly bigramMasses: Float64Array;
  /** By number of the term. */
  readonly weights: Float64Array;
  /** By number of the term: in how many passages it stands, repeats not counted. */
  readonly counts: Int32Array;
  /** By number of the term: 1 where news seldom has it. */
  readonly rare: Uint8Array;
  /** By number of the bigram. */
  readonly bigramWeights: Float64Array;
}

const SKIP = 4;
/** Terms rarer than this in news count as rare. */
const RARE = 0.6;

/** The skip-bigrams of a story's passages. */
interface Bigrams {
  /** For each passage the numbers of its distinct bigrams, and what they weigh together. */
  readonly of: Rows;
  readonly masses: Float64Array;
  /** By number: its weight, and in how many passages it stands. */
  readonly weights: readonly number[];
  readonly counts: readonly number[];
}

/** Does one of two terms stand between them once more? Then their bigram is there twice, and counts where they are nearer. */
function standsBetween(terms: Int32Array, i: number, j: number): boolean {
  for (let k = i + 1; k < j; k += 1) if (terms[k] === terms[i] || terms[k] === terms[j]) return true;
  return false;
}

/** Numbers the skip-bigrams; those with a term that the story has once only have no number: no other passage has them. */
function findBigrams({ values, from }: Rows, { weights: termWeights, uses }: Weighing): Bigrams {
  const size = uses.length;
  const table = makeWideKeyTable(2 * values.length);
  const weights: number[] = [];
  const counts: number[] = [];
  const last: number[] = [];
  const masses = new Float64Array(from.length - 1);
  const of = makeRows(values.length);
  for (let passage = 0; passage + 1 < from.length; passage += 1) {
    const end = from[passage + 1]!;
    let mass = 0;
    for (let i = from[passage]!; i < end; i += 1) {
      const a = values[i]!;
      for (let j = i + 1; j <= i + SKIP && j < end && uses[a]! > 0; j += 1) {
        const b = values[j]!;
        if (uses[b] === 0 || a === b) continue;
        if (uses[a] === 1 || uses[b] === 1) {
          if (!standsBetween(values, i, j)) mass += termWeights[a]! * termWeights[b]!;
          continue;
        }
        const number = enterKey(table, a * size + b);
        if (number === weights.length) {
          weights.push(termWeights[a]! * termWeights[b]!);
          counts.push(0);
          last.push(-1);
        }
        if (last[number] === passage) continue;
        last[number] = passage;
        counts[number]! += 1;
        mass += weights[number]!;
        of.add(number);
      }
    }
    masses[passage] = mass;
    of.endRow();
  }
  return { of: of.done(), masses, weights, counts };
}

/** Each number of a row once, in order of first appearance. */
function distinctIn({ values, from }: Rows, size: number): Rows {
  const last = new Int32Array(size).fill(-1);
  const found = makeRows(values.length);
  for (let row = 0; row + 1 < from.length; row += 1) {
    for (let i = from[row]!; i < from[row + 1]!; i += 1) {
      if (last[values[i]!] === row) continue;
      last[values[i]!] = row;
      found.add(values[i]!);
    }
    found.endRow();
  }
  return found.done();
}

/** Those numbers of the rows that two rows or more have. */
function sharedIn({ values, from }: Rows, counts: ArrayLike<number>): Rows {
  const found = makeRows(values.length);
  for (let row = 0; row + 1 < from.length; row += 1) {
    for (let i = from[row]!; i < from[row + 1]!; i += 1) if (counts[values[i]!]! > 1) found.add(values[i]!);
    found.endRow();
  }
  return found.done();
}

function massesOf({ values, from }: Rows, weights: Float64Array): Float64Array {
  const masses = new Float64Array(from.length - 1);
  for (let row = 0; row < masses.length; row += 1)
    for (let i = from[row]!; i < from[row + 1]!; i += 1) masses[row]! += weights[values[i]!]!;
  return masses;
}

/** The vectors of all passages of a story, by their terms and what these weigh. */
export function toVectors(terms: Rows, weighing: Weighing): VectorSpace {
  const distinct = distinctIn(terms, weighing.weights.length);
  const bigrams = findBigrams(terms, weighing);
  return {
    distinct,
    masses: massesOf(distinct, weighing.weights),
    terms: sharedIn(distinct, weighing.counts),
    bigrams: sharedIn(bigrams.of, bigrams.counts),
    bigramMasses: bigrams.masses,
    weights: weighing.weights,
    counts: weighing.counts,
    rare: new Uint8Array(weighing.rarities.length).map((_, term) => (weighing.rarities[term]! > RARE ? 1 : 0)),
    bigramWeights: new Float64Array(bigrams.weights),
  };
}

/** What two passages have in common. */
export interface Overlap {
  /** Mass of the terms in common. */
  readonly shared: number;
  /** Harmonic mean of the weighted containments. */
  readonly f1: number;
  /** Weighted skip-bigrams in common (after ROUGE-S; Lin, 2004). */
  readonly order: number;
  /** Weights of the two weightiest terms in common. */
  readonly top: number;
  readonly second: number;
  /** How many terms are in common, and how many of them are rare in news. */
  readonly count: number;
  readonly rare: number;
}

/** What a passage and a laid out one have in common by bigrams, from 0 to 1, where their bigrams in common weigh `pairs`. */
const orderOf = (pairs: number, all: number): number => (all === 0 ? 0 : (2 * pairs) / all);

/** Rows over all terms and bigrams of the story; laying out a passage marks those that it has with a number of its own, and gives it. */
function marksIn({ terms, bigrams, weights, bigramWeights }: VectorSpace) {
  const hasTerm = new Int32Array(weights.length);
  const hasBigram = new Int32Array(bigramWeights.length);
  let mark = 0;
  const layOut = (passage: number): number => {
    mark += 1;
    markRow(terms, passage, hasTerm, mark);
    markRow(bigrams, passage, hasBigram, mark);
    return mark;
  };
  return { hasTerm, hasBigram, layOut };
}

/**
 * What one passage has in common with others. A passage is laid out over all terms of the story once, then compared with as many
 * others as are asked for; laying out the next one makes answers about the one before invalid.
 */
export function overlapsIn(space: VectorSpace): (a: number) => (b: number) => Overlap {
  const { terms, bigrams, weights, rare, bigramWeights, masses, bigramMasses } = space;
  const { hasTerm, hasBigram, layOut } = marksIn(space);
  return (a) => {
    const mark = layOut(a);
    return (b) => {
      let [shared, top, second, count, rares] = [0, 0, 0, 0, 0];
      for (let i = terms.from[b]!; i < terms.from[b + 1]!; i += 1) {
        const term = terms.values[i]!;
        if (hasTerm[term] !== mark) continue;
        const weight = weights[term]!;
        shared += weight;
        count += 1;
        rares += rare[term]!;
        if (weight > top) [top, second] = [weight, top];
        else if (weight > second) second = weight;
      }
      const pairs = markedMass(bigrams, b, hasBigram, mark, bigramWeights);
      const order = orderOf(pairs, bigramMasses[a]! + bigramMasses[b]!);
      const f1 = shared === 0 ? 0 : (2 * shared) / (masses[a]! + masses[b]!);
      return { shared, f1, order, top, second, count, rare: rares };
    };
  };
}

/** What the numbers of a row that bear the mark weigh together. */
function markedMass(
  { values, from }: Rows,
  row: number,
  marks: Int32Array,
  mark: number,
  weights: Float64Array,
): number {
  let mass = 0;
  for (let i = from[row]!; i < from[row + 1]!; i += 1) if (marks[values[i]!] === mark) mass += weights[values[i]!]!;
  return mass;
}

/** The formula that was measured best among the bare ones: F1 and order, times the shared mass up to 3. */
export function baseScore({ shared, f1, order }: Pick<Overlap, "shared" | "f1" | "order">): number {
  return (f1 + order) * Math.min(3, shared);
}

/** The base score alone, which is all that is asked of most pairs. Laid out like overlapsIn. */
export function baseScoresIn(space: VectorSpace): (a: number) => (b: number) => number {
  const { terms, bigrams, weights, bigramWeights, masses, bigramMasses } = space;
  const { hasTerm, hasBigram, layOut } = marksIn(space);
  return (a) => {
    const mark = layOut(a);
    return (b) => {
      const shared = markedMass(terms, b, hasTerm, mark, weights);
      if (shared === 0) return 0;
      const pairs = markedMass(bigrams, b, hasBigram, mark, bigramWeights);
      const f1 = (2 * shared) / (masses[a]! + masses[b]!);
      return baseScore({ shared, f1, order: orderOf(pairs, bigramMasses[a]! + bigramMasses[b]!) });
    };
  };
}
