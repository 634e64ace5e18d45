import type { Article } from "../model.js";
import { keysOf } from "./terms.js";

/** Terms by rising key, each once, with how strongly the article states them: small, and the same wherever they are computed. */
export interface Terms {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** All that grouping needs of an article's words; depends on the article alone. */
export interface Features {
  /** Headline, dek and text. */
  readonly body: Terms;
  /** The headline; where there is none, the first words. */
  readonly head: Terms;
}

/** Words of the text that are read; what comes later is background and lists. */
const BODY = 600;
/** The lead says what happened: its words count twice, the headline's three times. */
const LEAD = 80;
const LEAD_WEIGHT = 2;
const HEADLINE = 60;
const HEADLINE_WEIGHT = 3;
/** Words that stand in for a missing headline. */
const OPENING = 12;
/** Saturation of counts, as BM25's k1 (Robertson and Zaragoza, 2009). */
const BODY_SATURATION = 2;
const HEAD_SATURATION = 1.2;

export function featuresOf(article: Article): Features {
  const headline = keysOf(article.headline ?? "", HEADLINE);
  const text = keysOf(`${article.dek ?? ""}\n\n${article.text}`, BODY);
  return {
    body: saturate(countBody(headline, text), BODY_SATURATION),
    head: saturate(
      count(headline.length > 0 ? headline : text.slice(0, OPENING), () => 1),
      HEAD_SATURATION,
    ),
  };
}

function countBody(headline: readonly number[], text: readonly number[]): Map<number, number> {
  const counts = count(headline, () => HEADLINE_WEIGHT);
  return count(text, (i) => (i < LEAD ? LEAD_WEIGHT : 1), counts);
}

function count(keys: readonly number[], weight: (i: number) => number, counts = new Map<number, number>()) {
  keys.forEach((key, i) => {
    counts.set(key, (counts.get(key) ?? 0) + weight(i));
  });
  return counts;
}

function saturate(counts: ReadonlyMap<number, number>, k: number): Terms {
  const keys = Uint32Array.from(counts.keys()).sort();
  const weights = new Float32Array(keys.length);
  keys.forEach((key, i) => {
    const c = counts.get(key)!;
    weights[i] = c / (c + k);
  });
  return { keys, weights };
}
