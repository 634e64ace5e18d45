import type { Article, Origin } from "../model.js";
import { findClaims } from "./claims.js";
import type { Found } from "./found.js";
import { type Matched, match } from "./match.js";

/** One end of a pair: the passage and the article that it is in. */
export interface End {
  readonly article: string;
  readonly quote: string;
}

/** Two passages, how likely they state the same, and what that rests on. */
export interface ExplainedPair {
  readonly a: End;
  readonly b: End;
  readonly likelihood: number;
  /** Meanings in common, the weightiest first. */
  readonly common: readonly string[];
}

export interface Explanation {
  /** Each claim with the pairs that hold it together, likeliest first. */
  readonly claims: readonly { readonly text: string; readonly pairs: readonly ExplainedPair[] }[];
  /** The likeliest pairs that stand in no claim. */
  readonly nearMisses: readonly ExplainedPair[];
}

/** Pairs less likely than this aren't near. */
const NEAR = 0.3;
const NEAR_MISSES = 25;
const COMMON = 8;

function endOf(index: number, { passages, articles }: Matched): End {
  const passage = passages[index]!;
  return { article: articles[passage.article]!.id, quote: passage.quote };
}

function inCommon(a: number, b: number, { profileOf, ground }: Matched): string[] {
  const { texts } = ground.terms.symbols;
  const { meaningOf } = profileOf(b);
  const shared = [...profileOf(a).meaningOf].filter(([meaning]) => meaningOf.has(meaning));
  const told = shared.map(([meaning, weight]) => ({ text: texts[meaning]!, weight }));
  told.sort((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1));
  return told.slice(0, COMMON).map(({ text }) => text);
}

const round = (value: number): number => Math.round(value * 100) / 100;

function explainPairs(pairs: Matched["pairs"], matched: Matched): ExplainedPair[] {
  const sorted = [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return sorted.map(({ a, b, score }) => ({
    a: endOf(a, matched),
    b: endOf(b, matched),
    likelihood: round(score),
    common: inCommon(a, b, matched),
  }));
}

const holds = (found: Found, a: number, b: number): boolean => found.passages.includes(a) && found.passages.includes(b);

/** Why the passages of each claim were joined, and which near misses were not. */
export function explain(articles: readonly Article[], origins: readonly Origin[]): Explanation {
  const matched = match(articles);
  const claims = findClaims(matched, origins);
  const missed = matched.pairs.filter(
    ({ a, b, score }) => score >= NEAR && !claims.some((found) => holds(found, a, b)),
  );
  return {
    claims: claims.map((found) => ({
      text: found.claim.text,
      pairs: explainPairs(
        matched.pairs.filter(({ a, b }) => holds(found, a, b)),
        matched,
      ),
    })),
    nearMisses: explainPairs(missed, matched).slice(0, NEAR_MISSES),
  };
}
