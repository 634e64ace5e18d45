/** Which form of a word goes with a number. The rules are few and our own, after CLDR's plural rules for whole numbers. */

export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/** A text that counts: one form for each plural that its language has; "other" where a form is missing. */
export type Plurals = { readonly other: string } & { readonly [form in PluralForm]?: string };

type Rule = (n: number) => PluralForm;

/** By the name that a language's texts give as `plurals`. */
export const PLURAL_RULES: Readonly<Record<string, Rule>> = {
  /** English, German, Dutch, Spanish, Italian, Greek, Swedish … */
  one: (n) => (n === 1 ? "one" : "other"),
  /** French, Portuguese of Brazil. */
  "zero-one": (n) => (n < 2 ? "one" : "other"),
  /** Chinese, Japanese, Korean, Vietnamese, Indonesian. */
  none: () => "other",
  /** Russian, Ukrainian, Belarusian, Serbian, Croatian. */
  "east-slavic": (n) => (endsInOne(n) ? "one" : endsInFew(n) ? "few" : "many"),
  polish: (n) => (n === 1 ? "one" : endsInFew(n) ? "few" : "many"),
  /** Czech, Slovak. */
  czech: (n) => (n === 1 ? "one" : n > 1 && n < 5 ? "few" : "other"),
  arabic: (n) => (n < 3 ? (["zero", "one", "two"] as const)[n]! : arabicForm(n % 100)),
};

function endsInOne(n: number): boolean {
  return n % 10 === 1 && n % 100 !== 11;
}

function endsInFew(n: number): boolean {
  return n % 10 > 1 && n % 10 < 5 && (n % 100 < 12 || n % 100 > 14);
}

function arabicForm(rest: number): PluralForm {
  if (rest < 3) return "other";
  return rest < 11 ? "few" : "many";
}

/** The form of a text for a whole number that is not negative. */
export function pluralOf(text: Plurals, n: number, rule: string): string {
  return text[(PLURAL_RULES[rule] ?? PLURAL_RULES.one!)(n)] ?? text.other;
}
