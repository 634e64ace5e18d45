/** Points that an editor would print as they stand lead; the others stand apart and say why. */
import type { Claim, Story } from "../model.js";

/** True for a claim that is printed without a caution; what an editor worded or kept is. */
export function isSure({ aside, editor }: Claim): boolean {
  return editor === true || aside === undefined;
}

/** The claims that lists, feeds and editions quote, best first. */
export function sureClaims({ claims }: Story): readonly Claim[] {
  return claims.filter(isSure);
}
