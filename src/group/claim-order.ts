import type { Article } from "../model.js";
import { rarity } from "../text/background.js";
import { foldStem } from "../text/lexicon.js";
import { sentences } from "../text/sentences.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";
import { withoutQuotations } from "./shingles.js";

/** How far two texts tell the same things in the same order. */
export interface ClaimOrder {
  /** Sentences that are each other's best match. */
  readonly pairs: number;
  /** Their share of the shorter text's sentences. */
  readonly coverage: number;
  /** Share of pairs of matches that stand in the same order in both texts; independent reports reach about 0.7. */
  readonly concordance: number;
}

/** One stem of an article: how rare it is in news, as a square root, and the places of the sentences that have it. */
interface Told {
  readonly root: number;
  readonly places: readonly number[];
}

/** What an article tells, in its order. */
export interface Telling {
  /** How many sentences it has. */
  readonly count: number;
  readonly stems: ReadonlyMap<string, Told>;
}

/** Sentences of a text that are looked at, and the least that one must say. */
const SENTENCES = 80;
const LEAST_STEMS = 4;
/** Texts of which the shorter shares fewer of its stems don't tell the same: not worth a closer look. */
const COMMON = 0.4;
/** Least likeness of two sentences that tell the same. */
const MATCH = 0.15;

/** The sentences of an article as sets of stems; quotations left out, since a speech is reported in its own order. */
export function tellingOf(article: Article): Telling {
  const text = withoutQuotations(article.text);
  const found = article.blocks
    .filter(({ kind }) => kind !== "heading")
    .flatMap(({ start, end }) => sentences(text, start, end))
    .slice(0, SENTENCES)
    .map(({ start, end }) => stemsOf(text.slice(start, end)))
    .filter(({ size }) => size >= LEAST_STEMS);
  const stems = new Map<string, { root: number; places: number[] }>();
  found.forEach((sentence, place) => {
    for (const each of sentence) {
      const known = stems.get(each);
      if (known === undefined) stems.set(each, { root: Math.sqrt(rarity(each)), places: [place] });
      else known.places.push(place);
    }
  });
  return { count: found.length, stems };
}

/** The stems of a sentence that say something. */
function stemsOf(sentence: string): Set<string> {
  return new Set(
    words(sentence)
      .filter(({ lower }) => !isStopWord(lower))
      .map(({ lower }) => foldStem(stem(lower))),
  );
}

export function claimOrder(a: Telling, b: Telling): ClaimOrder {
  if (commonStems(a.stems, b.stems) < COMMON) return { pairs: 0, coverage: 0, concordance: 0 };
  const matches = mutualBest(likeness(a, b));
  return {
    pairs: matches.length,
    coverage: matches.length / Math.min(a.count, b.count),
    concordance: concordance(matches),
  };
}

/** Share of the stems of the text with fewer that the other has; 0 if it has none. */
function commonStems(a: Telling["stems"], b: Telling["stems"]): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const each of small.keys()) if (large.has(each)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
}

/**
 * Cosine of each sentence of `a` with each of `b`; a stem counts for its rarity in news and in these two texts. By stem, not by pair of
 * sentences: most pairs have none in common.
 */
function likeness(a: Telling, b: Telling): Float64Array[] {
  const most = Math.log(a.count + b.count + 1);
  const [left, right] = [new Float64Array(a.count), new Float64Array(b.count)];
  const table = Array.from({ length: a.count }, () => new Float64Array(b.count));
  const squareOf = (root: number, count: number): number => (root * (most - Math.log(count))) ** 2;
  for (const [key, { root, places }] of a.stems) {
    const others = b.stems.get(key)?.places ?? [];
    const square = squareOf(root, places.length + others.length);
    for (const i of places) {
      left[i]! += square;
      for (const j of others) table[i]![j]! += square;
    }
    for (const j of others) right[j]! += square;
  }
  for (const [key, { root, places }] of b.stems) {
    if (a.stems.has(key)) continue;
    for (const j of places) right[j]! += squareOf(root, places.length);
  }
  return table.map((row, i) => row.map((sum, j) => sum / (Math.sqrt(left[i]! * right[j]!) || 1)));
}

/** For each match the place of its sentence in `b`, in the order of `a`. */
function mutualBest(table: readonly Float64Array[]): number[] {
  const columns = table[0]?.length ?? 0;
  const bestOfColumn = Array.from({ length: columns }, (_, j) => indexOfMost(table.map((row) => row[j]!)));
  return table.flatMap((row, i) => {
    const j = indexOfMost(row);
    return bestOfColumn[j] === i && row[j]! >= MATCH ? [j] : [];
  });
}

function indexOfMost(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i]! > values[best]!) best = i;
  return best;
}

function concordance(places: readonly number[]): number {
  let right = 0;
  for (let i = 0; i < places.length; i += 1)
    for (let j = i + 1; j < places.length; j += 1) if (places[i]! < places[j]!) right += 1;
  const all = (places.length * (places.length - 1)) / 2;
  return all === 0 ? 0 : right / all;
}
