import type { Term } from "./terms.js";

/** A passage made ready for scoring. */
export interface Vector {
  /** Distinct terms with their weights, in order of first appearance. */
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly weightOf: ReadonlyMap<string, number>;
  readonly mass: number;
  /** Weight of each skip-bigram (two terms at most four places apart, in order), by the numbers of both terms. */
  readonly bigrams: ReadonlyMap<number, number>;
  readonly bigramMass: number;
}

const SKIP = 4;

/** What the terms of a story weigh; each has a number, from 0 in order of first appearance. */
export interface Weighing {
  readonly weight: number;
  readonly number: number;
}

/** Of a term that only a repeated passage has: it weighs nothing. */
const UNWEIGHED: Weighing = { weight: 0, number: 0 };

export function toVector(
  terms: readonly Term[],
  weighing: ReadonlyMap<string, Weighing>,
  kind: "key" | "meaning" = "key",
): Vector {
  const weightOf = new Map<string, number>();
  for (const term of terms) weightOf.set(term[kind], weighing.get(term[kind])?.weight ?? 0);
  const weights = [...weightOf.values()];
  const bigrams = bigramsOf(
    terms.map((term) => weighing.get(term[kind]) ?? UNWEIGHED),
    weighing.size,
  );
  return {
    keys: [...weightOf.keys()],
    weights,
    weightOf,
    mass: weights.reduce((sum, weight) => sum + weight, 0),
    bigrams,
    bigramMass: sumOf(bigrams.values()),
  };
}

/** Two numbers below `size` make one key. */
function bigramsOf(terms: readonly Weighing[], size: number): Map<number, number> {
  const bigrams = new Map<number, number>();
  terms.forEach((a, i) => {
    for (let j = i + 1; j < Math.min(terms.length, i + 1 + SKIP); j += 1) {
      const b = terms[j]!;
      if (a.number !== b.number) bigrams.set(a.number * size + b.number, a.weight * b.weight);
    }
  });
  return bigrams;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** What two passages have in common. */
export interface Overlap {
  readonly shared: number;
  /** Harmonic mean of the weighted containments. */
  readonly f1: number;
  /** Weighted skip-bigrams in common (after ROUGE-S; Lin, 2004). */
  readonly order: number;
}

export function overlap(a: Vector, b: Vector): Overlap {
  let shared = 0;
  for (let i = 0; i < a.keys.length; i += 1) if (b.weightOf.has(a.keys[i]!)) shared += a.weights[i]!;
  if (shared === 0) return { shared: 0, f1: 0, order: 0 };
  const [small, large] = a.bigrams.size <= b.bigrams.size ? [a.bigrams, b.bigrams] : [b.bigrams, a.bigrams];
  let pairs = 0;
  for (const [key, weight] of small) if (large.has(key)) pairs += weight;
  const order = a.bigramMass + b.bigramMass === 0 ? 0 : (2 * pairs) / (a.bigramMass + b.bigramMass);
  return { shared, f1: (2 * shared) / (a.mass + b.mass), order };
}

/** The formula that was measured best among the bare ones: F1 and order, times the shared mass up to 3. */
export function baseScore({ shared, f1, order }: Overlap): number {
  return (f1 + order) * Math.min(3, shared);
}
