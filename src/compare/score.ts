import { rarity } from "../text/background.js";
import type { Term } from "./terms.js";
import type { Kind, Weighing } from "./weights.js";

/** A passage made ready for scoring. Terms and bigrams that no other passage has are weighed, but not listed by number. */
export interface Vector {
  /** Distinct terms in order of first appearance, each with its weight. */
  readonly weightOf: ReadonlyMap<string, number>;
  readonly mass: number;
  /** Numbers of the terms that other passages have as well. */
  readonly terms: Int32Array;
  /** Numbers of the skip-bigrams (two terms at most four places apart, in order) that other passages have as well. */
  readonly bigrams: Int32Array;
  readonly bigramMass: number;
}

/** The vectors of a story's passages, and what their numbers stand for. */
export interface VectorSpace {
  readonly vectors: readonly Vector[];
  /** By number of the term. */
  readonly weights: Float64Array;
  /** By number of the term: 1 where news seldom has it. */
  readonly rare: Uint8Array;
  /** By number of the bigram. */
  readonly bigramWeights: Float64Array;
}

const SKIP = 4;
/** Terms rarer than this in news count as rare. */
const RARE = 0.6;

/** The skip-bigrams of a passage: one number made of both terms' numbers → its weight. */
function bigramsOf(terms: readonly (Weighing | undefined)[], size: number): Map<number, number> {
  const bigrams = new Map<number, number>();
  for (let i = 0; i < terms.length; i += 1) {
    const a = terms[i];
    const last = Math.min(terms.length - 1, i + SKIP);
    for (let j = i + 1; a !== undefined && j <= last; j += 1) {
      const b = terms[j];
      if (b !== undefined && a.number !== b.number) bigrams.set(a.number * size + b.number, a.weight * b.weight);
    }
  }
  return bigrams;
}

/** Gives a number to each bigram that stands in two passages or more. */
function numberBigrams(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const seen = new Set<number>();
  const numbers = new Map<number, number>();
  for (const bigrams of all)
    for (const key of bigrams.keys())
      if (!seen.has(key)) seen.add(key);
      else if (!numbers.has(key)) numbers.set(key, numbers.size);
  return numbers;
}

function weightsOf(terms: readonly Term[], weighing: ReadonlyMap<string, Weighing>, kind: Kind): Map<string, number> {
  const weightOf = new Map<string, number>();
  for (const term of terms) weightOf.set(term[kind], weighing.get(term[kind])?.weight ?? 0);
  return weightOf;
}

/** The vectors of all passages of a story, by its weighed terms. */
export function toVectors(
  passages: readonly (readonly Term[])[],
  weighing: ReadonlyMap<string, Weighing>,
  kind: Kind,
): VectorSpace {
  const bigrams = passages.map((terms) =>
    bigramsOf(
      terms.map((term) => weighing.get(term[kind])),
      weighing.size,
    ),
  );
  const numbers = numberBigrams(bigrams);
  const bigramWeights = new Float64Array(numbers.size);
  const vectors = passages.map((terms, i) => {
    const weightOf = weightsOf(terms, weighing, kind);
    const own: number[] = [];
    for (const [key, weight] of bigrams[i]!) {
      const number = numbers.get(key);
      if (number === undefined) continue;
      own.push(number);
      bigramWeights[number] = weight;
    }
    const common: number[] = [];
    for (const key of weightOf.keys()) {
      const weighed = weighing.get(key);
      if (weighed !== undefined && weighed.count > 1) common.push(weighed.number);
    }
    return {
      weightOf,
      mass: sumOf(weightOf.values()),
      terms: Int32Array.from(common),
      bigrams: Int32Array.from(own),
      bigramMass: sumOf(bigrams[i]!.values()),
    };
  });
  return {
    vectors,
    weights: Float64Array.from([...weighing.values()], ({ weight }) => weight),
    rare: Uint8Array.from([...weighing.keys()], (key) => (rarity(key) > RARE ? 1 : 0)),
    bigramWeights,
  };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
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

/**
 * What one passage has in common with others. A passage is laid out over all terms of the story once, then compared with as many
 * others as are asked for; laying out the next one makes answers about the one before invalid.
 */
export function overlapsIn({
  vectors,
  weights,
  rare,
  bigramWeights,
}: VectorSpace): (a: number) => (b: number) => Overlap {
  const hasTerm = new Int32Array(weights.length);
  const hasBigram = new Int32Array(bigramWeights.length);
  let mark = 0;
  return (a) => {
    mark += 1;
    const own = vectors[a]!;
    for (const term of own.terms) hasTerm[term] = mark;
    for (const bigram of own.bigrams) hasBigram[bigram] = mark;
    return (b) => {
      const other = vectors[b]!;
      let [shared, top, second, count, rares] = [0, 0, 0, 0, 0];
      for (const term of other.terms) {
        if (hasTerm[term] !== mark) continue;
        const weight = weights[term]!;
        shared += weight;
        count += 1;
        rares += rare[term]!;
        if (weight > top) [top, second] = [weight, top];
        else if (weight > second) second = weight;
      }
      let pairs = 0;
      for (const bigram of other.bigrams) if (hasBigram[bigram] === mark) pairs += bigramWeights[bigram]!;
      const bigramMass = own.bigramMass + other.bigramMass;
      const order = bigramMass === 0 ? 0 : (2 * pairs) / bigramMass;
      const f1 = shared === 0 ? 0 : (2 * shared) / (own.mass + other.mass);
      return { shared, f1, order, top, second, count, rare: rares };
    };
  };
}

/** The formula that was measured best among the bare ones: F1 and order, times the shared mass up to 3. */
export function baseScore({ shared, f1, order }: Overlap): number {
  return (f1 + order) * Math.min(3, shared);
}
