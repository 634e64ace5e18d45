import type { Article } from "../model.js";
import { dayOf, timeFactor } from "./days.js";
import type { GroupOptions } from "./options.js";

/** What is known of articles beside their words, by column: it is looked up millions of times. */
export interface Facts {
  /** Days since 1970; NaN if unknown. */
  readonly days: Float64Array;
  /** Codes of languages: 0 where it is unknown, and fits any. */
  readonly languages: Uint16Array;
}

export function toFacts(articles: readonly Article[]): Facts {
  const codes = new Map([["und", 0]]);
  return {
    days: Float64Array.from(articles, ({ published }) => dayOf(published)),
    languages: Uint16Array.from(articles, ({ language }) => {
      const code = codes.get(language) ?? codes.size;
      codes.set(language, code);
      return code;
    }),
  };
}

/** True where one language is the other, or either is unknown (0). */
export function sameLanguage(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}

/** How much the likeness of two articles counts: 0 in different languages, else what their dates make of it. */
export function compatibility({ days, languages }: Facts, options: GroupOptions): (a: number, b: number) => number {
  return (a, b) =>
    sameLanguage(languages[a]!, languages[b]!) ? timeFactor(days[a]!, days[b]!, options.days, options.timeless) : 0;
}
