import type { Term } from "./terms.js";

/** A passage made ready for scoring. */
export interface Vector {
  /** Distinct terms with their weights, in order of first appearance. */
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly mass: number;
  /** Weight of each skip-bigram (two terms at most four places apart, in order). */
  readonly bigrams: ReadonlyMap<string, number>;
  readonly bigramMass: number;
}

const SKIP = 4;

export function toVector(
  terms: readonly Term[],
  weights: ReadonlyMap<string, number>,
  kind: "key" | "meaning" = "key",
): Vector {
  const keys = [...new Set(terms.map((term) => term[kind]))];
  const weightOf = (key: string): number => weights.get(key) ?? 0;
  const bigrams = new Map<string, number>();
  for (let i = 0; i < terms.length; i += 1) {
    for (let j = i + 1; j < Math.min(terms.length, i + 1 + SKIP); j += 1) {
      const [a, b] = [terms[i]![kind], terms[j]![kind]];
      if (a !== b) bigrams.set(`${a} ${b}`, weightOf(a) * weightOf(b));
    }
  }
  return {
    keys,
    weights: keys.map(weightOf),
    mass: keys.reduce((sum, key) => sum + weightOf(key), 0),
    bigrams,
    bigramMass: [...bigrams.values()].reduce((sum, weight) => sum + weight, 0),
  };
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
  const other = new Set(b.keys);
  let shared = 0;
  a.keys.forEach((key, i) => {
    if (other.has(key)) shared += a.weights[i]!;
  });
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
