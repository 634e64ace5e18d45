/** Points whose passages surely state the same lead; the others stand apart and say so. */
import type { Claim, Story } from "../model.js";

/**
 * On stories whose claims were marked by hand, and scored by weights learned from the others, 89 of 100 claims as sure as this had
 * the right passages, of those below 50.
 */
const LEAST_SURE = 0.65;

/** True for a claim that is printed without a caution; what an editor worded or kept is. */
export function isSure({ sure, editor }: Claim): boolean {
  return editor === true || (sure ?? 1) >= LEAST_SURE;
}

/** The claims that lists, feeds and editions quote, best first. */
export function sureClaims({ claims }: Story): readonly Claim[] {
  return claims.filter(isSure);
}
