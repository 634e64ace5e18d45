import type { Article } from "../model.js";
import { rarity } from "../text/background.js";
import { foldStem } from "../text/lexicon.js";
import { ownText } from "../text/own-text.js";
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

/** What an article tells, in its order; stems by the numbers that a teller gives. */
export interface Telling {
  /** How many sentences it has. */
  readonly count: number;
  /** Its distinct stems, in the order of their first appearance. */
  readonly stems: Int32Array;
  /** How rare each is in news, as a square root. */
  readonly roots: Float64Array;
  /** The places of the sentences that have stem i: from `from[i]` up to `from[i + 1]`. */
  readonly from: Int32Array;
  readonly places: Int32Array;
}

/** Reads articles whose tellings are to be compared with one another, and compares them. */
export interface Teller {
  readonly read: (article: Article) => Telling;
  readonly compare: (a: Telling, b: Telling) => ClaimOrder;
}

/** Sentences of a text that are looked at, and the least that one must say. */
const SENTENCES = 80;
const LEAST_STEMS = 4;
/** Texts of which the shorter shares fewer of its stems don't tell the same: not worth a closer look. */
const COMMON = 0.4;
/** Least likeness of two sentences that tell the same. */
const MATCH = 0.15;

/** What is known of a word by itself; null where it says nothing. */
interface Known {
  readonly stem: string;
  readonly root: number;
}

const known = new Map<string, Known | null>();
/** When so many are known all are forgotten, so that memory stays bounded. */
const MOST_KNOWN = 50_000;

function knownOf(lower: string): Known | null {
  const found = known.get(lower);
  if (found !== undefined) return found;
  const folded = isStopWord(lower) ? null : foldStem(stem(lower));
  const made = folded === null ? null : { stem: folded, root: Math.sqrt(rarity(folded)) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(ownText(lower), made);
  return made;
}

/** Numbers stems as they come. */
interface Numbering {
  readonly numbers: Map<string, number>;
  /** By number. */
  readonly roots: number[];
}

function numberOf({ stem, root }: Known, { numbers, roots }: Numbering): number {
  const number = numbers.get(stem);
  if (number !== undefined) return number;
  numbers.set(stem, roots.length);
  return roots.push(root) - 1;
}

export function createTeller(): Teller {
  const numbering: Numbering = { numbers: new Map(), roots: [] };
  let left = new Int32Array(0);
  let right = new Int32Array(0);
  return {
    read: (article) => toTelling(sentencesOf(article, numbering), numbering),
    compare: (a, b) => {
      const size = numbering.roots.length;
      if (left.length < size) [left, right] = [new Int32Array(2 * size), new Int32Array(2 * size)];
      const found = claimOrder(a, b, layOut(a, left), layOut(b, right));
      for (const number of a.stems) left[number] = 0;
      for (const number of b.stems) right[number] = 0;
      return found;
    },
  };
}

/** Notes for each stem its place in the telling, counted from 1. */
function layOut({ stems }: Telling, places: Int32Array): Int32Array {
  for (let i = 0; i < stems.length; i += 1) places[stems[i]!] = i + 1;
  return places;
}

/** The sentences of an article as sets of stems; quotations left out, since a speech is reported in its own order. */
function sentencesOf(article: Article, numbering: Numbering): Set<number>[] {
  const text = withoutQuotations(article.text);
  return article.blocks
    .filter(({ kind }) => kind !== "heading")
    .flatMap(({ start, end }) => sentences(text, start, end))
    .slice(0, SENTENCES)
    .map(({ start, end }) => stemsOf(text.slice(start, end), numbering))
    .filter(({ size }) => size >= LEAST_STEMS);
}

/** The stems of a sentence that say something. */
function stemsOf(sentence: string, numbering: Numbering): Set<number> {
  const found = new Set<number>();
  for (const { lower } of words(sentence)) {
    const word = knownOf(lower);
    if (word !== null) found.add(numberOf(word, numbering));
  }
  return found;
}

function toTelling(found: readonly ReadonlySet<number>[], { roots }: Numbering): Telling {
  const placesOf = new Map<number, number[]>();
  found.forEach((sentence, place) => {
    for (const each of sentence) {
      const places = placesOf.get(each);
      if (places === undefined) placesOf.set(each, [place]);
      else places.push(place);
    }
  });
  const stems = Int32Array.from(placesOf.keys());
  const from = new Int32Array(stems.length + 1);
  [...placesOf.values()].forEach(({ length }, i) => {
    from[i + 1] = from[i]! + length;
  });
  return {
    count: found.length,
    stems,
    roots: Float64Array.from(stems, (number) => roots[number]!),
    from,
    places: Int32Array.from([...placesOf.values()].flat()),
  };
}

/** `left` and `right` hold for each stem its place in `a` and `b`, counted from 1. */
function claimOrder(a: Telling, b: Telling, left: Int32Array, right: Int32Array): ClaimOrder {
  if (commonStems(a, b, right) < COMMON) return { pairs: 0, coverage: 0, concordance: 0 };
  const matches = mutualBest(likeness(a, b, left, right), a.count, b.count);
  return {
    pairs: matches.length,
    coverage: matches.length / Math.min(a.count, b.count),
    concordance: concordance(matches),
  };
}

/** Share of the stems of the text with fewer that the other has; 0 if it has none. */
function commonStems(a: Telling, b: Telling, right: Int32Array): number {
  let common = 0;
  for (const number of a.stems) if (right[number]! > 0) common += 1;
  const fewer = Math.min(a.stems.length, b.stems.length);
  return fewer === 0 ? 0 : common / fewer;
}

/**
 * Cosine of each sentence of `a` with each of `b`, row by row; a stem counts for its rarity in news and in these two texts. By stem, not by
 * pair of sentences: most pairs have none in common.
 */
function likeness(a: Telling, b: Telling, left: Int32Array, right: Int32Array): Float64Array {
  const most = Math.log(a.count + b.count + 1);
  const [mine, theirs] = [new Float64Array(a.count), new Float64Array(b.count)];
  const table = new Float64Array(a.count * b.count);
  const squareOf = (root: number, count: number): number => (root * (most - Math.log(count))) ** 2;
  a.stems.forEach((number, stem) => {
    const [start, end] = [a.from[stem]!, a.from[stem + 1]!];
    const other = right[number]! - 1;
    const [first, last] = other < 0 ? [0, 0] : [b.from[other]!, b.from[other + 1]!];
    const square = squareOf(a.roots[stem]!, end - start + last - first);
    for (let i = start; i < end; i += 1) {
      const row = a.places[i]!;
      mine[row]! += square;
      for (let j = first; j < last; j += 1) table[row * b.count + b.places[j]!]! += square;
    }
    for (let j = first; j < last; j += 1) theirs[b.places[j]!]! += square;
  });
  b.stems.forEach((number, stem) => {
    if (left[number]! > 0) return;
    const [start, end] = [b.from[stem]!, b.from[stem + 1]!];
    const square = squareOf(b.roots[stem]!, end - start);
    for (let j = start; j < end; j += 1) theirs[b.places[j]!]! += square;
  });
  for (let i = 0; i < a.count; i += 1)
    for (let j = 0; j < b.count; j += 1) table[i * b.count + j]! /= Math.sqrt(mine[i]! * theirs[j]!) || 1;
  return table;
}

/** For each match the place of its sentence in `b`, in the order of `a`. */
function mutualBest(table: Float64Array, rows: number, columns: number): number[] {
  const bestOfColumn = Array.from({ length: columns }, (_, j) => {
    let best = 0;
    for (let i = 1; i < rows; i += 1) if (table[i * columns + j]! > table[best * columns + j]!) best = i;
    return best;
  });
  return Array.from({ length: rows }, (_, i) => i).flatMap((i) => {
    const row = table.subarray(i * columns, (i + 1) * columns);
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
