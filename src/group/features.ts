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
  const counts = new Map<number, number>();
  addAll(counts, head, 0, head.length, HEADLINE_WEIGHT);
  addAll(counts, body, 0, LEAD, LEAD_WEIGHT);
  addAll(counts, body, LEAD, body.length, 1);
  const headCounts = new Map<number, number>();
  addAll(headCounts, head.length > 0 ? head : body, 0, head.length > 0 ? head.length : OPENING, 1);
  const terms = toTerms(counts);
  return { body: terms, head: toTerms(headCounts), sketch: sketchOf(terms.keys) };
}

function addAll(counts: Map<number, number>, keys: readonly number[], from: number, to: number, weight: number): void {
  for (let i = from; i < Math.min(to, keys.length); i += 1) counts.set(keys[i]!, (counts.get(keys[i]!) ?? 0) + weight);
}

function toTerms(counts: ReadonlyMap<number, number>): Terms {
  const keys = Uint32Array.from(counts.keys()).sort();
  return { keys, counts: Uint8Array.from(keys, (key) => Math.min(255, counts.get(key)!)) };
}
