/** Points that an editor would print as they stand lead; the others stand apart and say why. */
import { isSure } from "../compose/sure.js";
import type { Claim, Story } from "../model.js";

/** The claims that lists, feeds and editions quote, best first. */
export function sureClaims({ claims }: Story): readonly Claim[] {
  return claims.filter(isSure);
}
