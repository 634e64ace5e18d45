import { FEATURES } from "./features.js";
import { INTERCEPT, WEIGHTS } from "./learned.js";

/** Weights of a logistic regression over FEATURES, counts and masses taken as their logarithm. */
export interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Features that are counts or masses: their logarithm is taken. */
const LOGARITHMIC = new Set([
  "shared",
  "base",
  "run",
  "count",
  "shorter",
  "rare",
  "quoted",
  "third",
  "mShared",
  "mBase",
]);
const logarithmic = FEATURES.map((name) => LOGARITHMIC.has(name));

/** The weights that bench/quality/learn.mjs found. */
export const LEARNED: Model = { intercept: INTERCEPT, weights: FEATURES.map((name) => WEIGHTS[name] ?? 0) };

/** The features as the model takes them. */
export function scaled(features: readonly number[]): number[] {
  return features.map((value, i) => (logarithmic[i] ? Math.log1p(value) : value));
}

/** How likely it is, from 0 to 1, that two passages with these features state the same. */
export function likelihood(features: readonly number[], model: Model = LEARNED): number {
  let sum = model.intercept;
  for (let i = 0; i < features.length; i += 1) {
    const value = features[i]!;
    sum += model.weights[i]! * (logarithmic[i] ? Math.log1p(value) : value);
  }
  return 1 / (1 + Math.exp(-sum));
}
