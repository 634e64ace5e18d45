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

/** The skip-bigrams of a story's passages. */
interface Bigrams {
  /** For each passage the numbers of its distinct bigrams, and what they weigh together. */
  readonly of: readonly (readonly number[])[];
  readonly masses: readonly number[];
  /** By number: its weight, and in how many passages it stands. */
  readonly weights: readonly number[];
  readonly counts: readonly number[];
}

/** Does one of two terms stand between them once more? Then their bigram is there twice, and counts where they are nearer. */
function standsBetween(terms: readonly (Weighing | undefined)[], i: number, j: number): boolean {
  for (let k = i + 1; k < j; k += 1)
    if (terms[k] !== undefined && (terms[k] === terms[i] || terms[k] === terms[j])) return true;
  return false;
}

/** Numbers the skip-bigrams; those with a term that the story has once only have no number: no other passage has them. */
function findBigrams(passages: readonly (readonly (Weighing | undefined)[])[], size: number): Bigrams {
  const numbers = new Map<number, number>();
  const weights: number[] = [];
  const counts: number[] = [];
  const last: number[] = [];
  const masses: number[] = [];
  const of = passages.map((terms, passage) => {
    const own: number[] = [];
    let mass = 0;
    for (let i = 0; i < terms.length; i += 1) {
      const a = terms[i];
      for (let j = i + 1; a !== undefined && j <= i + SKIP && j < terms.length; j += 1) {
        const b = terms[j];
        if (b === undefined || a.number === b.number) continue;
        if (a.once || b.once) {
          if (!standsBetween(terms, i, j)) mass += a.weight * b.weight;
          continue;
        }
        const key = a.number * size + b.number;
        let number = numbers.get(key);
        if (number === undefined) {
          number = weights.length;
          numbers.set(key, number);
          weights.push(a.weight * b.weight);
          counts.push(0);
          last.push(-1);
        }
        if (last[number] === passage) continue;
        last[number] = passage;
        counts[number]! += 1;
        mass += weights[number]!;
        own.push(number);
      }
    }
    masses.push(mass);
    return own;
  });
  return { of, masses, weights, counts };
}

/** Each distinct term of a passage with its weight. */
function weightsOf(
  terms: readonly Term[],
  weighed: readonly (Weighing | undefined)[],
  kind: Kind,
): Map<string, number> {
  const weightOf = new Map<string, number>();
  terms.forEach((term, i) => {
    weightOf.set(term[kind], weighed[i]?.weight ?? 0);
  });
  return weightOf;
}

/** The distinct numbers of the terms that other passages have as well. */
function sharedTerms(weighed: readonly (Weighing | undefined)[]): Int32Array {
  const numbers = new Set<number>();
  for (const each of weighed) if (each !== undefined && each.count > 1) numbers.add(each.number);
  return new Int32Array(numbers);
}

/** The vectors of all passages of a story, by its weighed terms. */
export function toVectors(
  passages: readonly (readonly Term[])[],
  weighing: ReadonlyMap<string, Weighing>,
  kind: Kind,
): VectorSpace {
  const weighed = passages.map((terms) => terms.map((term) => weighing.get(term[kind])));
  const bigrams = findBigrams(weighed, weighing.size);
  const vectors = passages.map((terms, i) => {
    const weightOf = weightsOf(terms, weighed[i]!, kind);
    return {
      weightOf,
      mass: sumOf(weightOf.values()),
      terms: sharedTerms(weighed[i]!),
      bigrams: new Int32Array(bigrams.of[i]!.filter((number) => bigrams.counts[number]! > 1)),
      bigramMass: bigrams.masses[i]!,
    };
  });
  const all = [...weighing.values()];
  return {
    vectors,
    weights: new Float64Array(all.map((each) => each.weight)),
    rare: new Uint8Array(all.map((each) => (each.rarity > RARE ? 1 : 0))),
    bigramWeights: new Float64Array(bigrams.weights),
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
