/** The words in which two wordings differ. The only import of the diff package. */
import { diffWordsWithSpace } from "diff";
import type { Span } from "../model.js";
import { quantities } from "../text/numbers.js";
import { partsOf, type TextPart } from "./text-parts.js";

const LONGEST = 2_000;
const SHARED_ENOUGH = 0.5;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const NUMBER = /\d+(?:[.,:]\d+)*\s?%?/g;

/**
 * A quote in parts, with what sets it apart marked: the label of its side where it stands in it, else the words that
 * the other wording doesn't have where most are the same, else (`byNumbers`) its numbers that the other hasn't, else nothing.
 * With `byNumbers` a number in other figures or words is the label, too: "twenty-three" is "23".
 */
export function differingParts(quote: string, label: string, other: string, byNumbers: boolean): TextPart[] {
  const places =
    labelPlaces(quote, label) ??
    (byNumbers ? valuePlaces(quote, label) : null) ??
    wordPlaces(quote, other) ??
    (byNumbers ? numberPlaces(quote, other) : []);
  return partsOf(quote, places);
}

/** The label as whole words of the quote. */
function labelPlaces(quote: string, label: string): Span[] | null {
  const wanted = label.trim().toLowerCase();
  const start = wanted === "" ? -1 : quote.toLowerCase().indexOf(wanted);
  const end = start + wanted.length;
  if (start === -1 || end - start === quote.length) return null;
  return WORD_END.test(quote.slice(0, start)) || WORD_START.test(quote.slice(end)) ? null : [{ start, end }];
}

/** The first number of the quote that is the one of the label. */
function valuePlaces(quote: string, label: string): Span[] | null {
  const [wanted, ...more] = quantities(label);
  if (wanted === undefined || more.length > 0) return null;
  const same = quantities(quote).find(({ value, high }) => value === wanted.value && high === wanted.high);
  return same === undefined ? null : [{ start: same.start, end: same.end }];
}

function wordPlaces(quote: string, other: string): Span[] | null {
  if (quote.length > LONGEST || other.length > LONGEST) return null;
  const changes = diffWordsWithSpace(other, quote);
  const shared = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (shared < SHARED_ENOUGH * Math.min(quote.length, other.length)) return null;
  const places: Span[] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    if (removed) continue;
    if (added && /[\p{L}\p{N}]/u.test(value)) places.push(trimmedSpan(value, at));
    at += value.length;
  }
  return joined(places, quote);
}

/** Marks with nothing but blanks between them are one. */
function joined(places: readonly Span[], text: string): Span[] {
  const spans: Span[] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, place.start).trim() === "") spans[spans.length - 1] = { ...last, end: place.end };
    else spans.push(place);
  }
  return spans;
}

function trimmedSpan(value: string, at: number): Span {
  const start = at + value.length - value.trimStart().length;
  return { start, end: at + value.trimEnd().length };
}

function numberPlaces(quote: string, other: string): Span[] {
  const known = new Set(other.match(NUMBER));
  return [...quote.matchAll(NUMBER)]
    .filter(([number]) => !known.has(number))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.trimEnd().length }));
}
