import { FEATURES } from "./features.js";
import { INTERCEPT, WEIGHTS } from "./learned.js";

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

const weights = FEATURES.map((name) => WEIGHTS[name] ?? 0);
const logarithmic = FEATURES.map((name) => LOGARITHMIC.has(name));

/** How likely it is, from 0 to 1, that two passages with these features state the same: logistic regression. */
export function likelihood(features: readonly number[]): number {
  let sum = INTERCEPT;
  features.forEach((value, i) => {
    sum += weights[i]! * (logarithmic[i] ? Math.log1p(value) : value);
  });
  return 1 / (1 + Math.exp(-sum));
}
