/** Every rule that cuts a whole paragraph. To add a rule is to add one entry, and its examples to the table test. */
import { CREDIT_RULES } from "./credits.js";
import { PAGE_RULES } from "./page.js";
import { PICTURE_RULES } from "./pictures.js";
import { LAST_RULES, PROMOTION_RULES } from "./promotions.js";
import type { Place, Rule } from "./rule.js";

export const RULES: readonly Rule[] = [
  ...PAGE_RULES,
  ...CREDIT_RULES,
  ...PICTURE_RULES,
  ...PROMOTION_RULES,
  ...LAST_RULES,
];

/** Longest paragraph that can be boilerplate, in words; beyond it no rule is asked. */
const LONGEST = 400;

/** The name of the first rule that cuts a paragraph, or null. */
export function findRule(place: Place): string | null {
  if (place.words > LONGEST) return null;
  return RULES.find((rule) => rule.cuts(place))?.name ?? null;
}
