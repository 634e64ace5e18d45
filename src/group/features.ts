import type { Article } from "../model.js";
import { sketchOf } from "./sketch.js";
import { keysOf } from "./terms.js";

/** Terms by rising key, each once, with how often the article has them: small, and the same wherever they are computed. */
export interface Terms {
  readonly keys: Uint32Array;
  readonly counts: Uint8Array;
}

/** All that grouping needs of an article's words; depends on the article alone. */
export interface Features {
  /** Headline, dek and text. */
  readonly body: Terms;
  /** The headline; where there is none, the first words. */
  readonly head: Terms;
  /** By which the same text is found again at any distance in time. */
  readonly sketch: Uint32Array;
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

export function featuresOf({ headline, dek, text }: Article): Features {
  const head = keysOf(headline ?? "", HEADLINE);
  const body = keysOf(dek === null ? text : `${dek}\n${text}`, BODY);
  const terms = toTerms([
    ...weighed(head, HEADLINE_WEIGHT),
    ...weighed(body.slice(0, LEAD), LEAD_WEIGHT),
    ...weighed(body.slice(LEAD), 1),
  ]);
  const opening = head.length > 0 ? head : body.slice(0, OPENING);
  return { body: terms, head: toTerms(weighed(opening, 1)), sketch: sketchOf(terms.keys) };
}

/** Key and weight as one number, to be sorted together: 32 and 2 bits. */
const weighed = (keys: readonly number[], weight: number): number[] => keys.map((key) => 4 * key + weight);

const MOST = 255;

function toTerms(weighedKeys: readonly number[]): Terms {
  const order = Float64Array.from(weighedKeys).sort();
  const keys = new Uint32Array(order.length);
  const counts = new Uint8Array(order.length);
  let n = 0;
  for (const each of order) {
    const key = Math.floor(each / 4);
    const isSame = n > 0 && keys[n - 1] === key;
    if (!isSame) keys[n++] = key;
    counts[n - 1] = Math.min(MOST, counts[n - 1]! + (each - 4 * key));
  }
  return { keys: keys.slice(0, n), counts: counts.slice(0, n) };
}
