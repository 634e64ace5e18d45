import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";

/** The share, by weight, of the meanings of `passage` after the UTF-16 offset `at` of its article that `other` has too. */
export function shareFrom(at: number, passage: Passage, other: Passage, matched: Matched): number {
  const profile = matched.profileOf(passage.index);
  const after = new Map(
    profile.terms
      .filter((term) => term.at > at)
      .map((term) => [term.meaning, profile.meaningOf.get(term.meaning) ?? 0]),
  );
  const sum = (keys: readonly number[]): number => keys.reduce((total, key) => total + after.get(key)!, 0);
  const keys = [...after.keys()];
  return sum(keys.filter((key) => matched.profileOf(other.index).meaningOf.has(key))) / Math.max(1e-9, sum(keys));
}
