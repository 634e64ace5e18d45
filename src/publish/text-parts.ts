/** A text in parts, some of them marked: how a page shows which words matter. */
import type { Span } from "../model.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at the marked places (in order, not overlapping). */
export function partsOf(text: string, marked: readonly Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** A quote with the runs of words marked that it has in common with a point, which is why it supports it. */
export function sharedParts(quote: string, point: string): TextPart[] {
  if (quote === point) return [{ text: quote, marked: false }];
  const known = new Set(words(point).map(({ lower }) => stem(lower)));
  const runs: Span[] = [];
  let open = false;
  for (const { start, end, lower } of words(quote)) {
    if (isStopWord(lower)) continue;
    const shared = known.has(stem(lower));
    if (shared && open) runs[runs.length - 1] = { ...runs.at(-1)!, end };
    else if (shared) runs.push({ start, end });
    open = shared;
  }
  return partsOf(quote, runs);
}
