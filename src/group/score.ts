import { timeFactor } from "./days.js";
import { sameLanguage } from "./facts.js";
import type { GroupOptions } from "./options.js";
import { UNIT } from "./vectors.js";

/** What two groups of articles need of each other to be weighed. */
export interface Side {
  readonly size: number;
  /** Sum and count of the known days. */
  readonly days: number;
  readonly dated: number;
  /** Sum of the articles' backgrounds. */
  readonly background: number;
  readonly language: number;
}

/** What a link is worth, part by part. */
export interface Score {
  /** Mean likeness of the words. */
  readonly words: number;
  /** From 1 to `timeless`. */
  readonly time: number;
  readonly background: number;
  readonly size: number;
  /** What is compared with the cut; no number above it where the languages differ. */
  readonly total: number;
}

/** `sum`: of the products of all pairs of members. */
export function scoreOf(a: Side, b: Side, sum: number, options: GroupOptions): Score {
  const words = sum / (a.size * b.size * UNIT);
  const time = timeFactor(a.days / a.dated, b.days / b.dated, options.days, options.timeless);
  const background = options.background * (a.background / a.size + b.background / b.size);
  const size = options.size * Math.log(Math.min(a.size, b.size));
  const total = sameLanguage(a.language, b.language) ? words * time - background - size : Number.NEGATIVE_INFINITY;
  return { words, time, background, size, total };
}

export function joinSides(a: Side, b: Side): Side {
  return {
    size: a.size + b.size,
    days: a.days + b.days,
    dated: a.dated + b.dated,
    background: a.background + b.background,
    language: a.language === 0 ? b.language : a.language,
  };
}

/** One article as a side. */
export function sideOf(day: number, language: number, background: number): Side {
  const isDated = !Number.isNaN(day);
  return { size: 1, days: isDated ? day : 0, dated: isDated ? 1 : 0, background, language };
}
