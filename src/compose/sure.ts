/** Which claims are printed without a caution. */
import type { Claim } from "../model.js";

/** True for a claim that is printed without a caution; what an editor worded or kept is. */
export function isSure({ aside, editor }: Claim): boolean {
  return editor === true || aside === undefined;
}
