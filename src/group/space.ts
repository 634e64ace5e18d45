import { type Lexis, type Numbered, shareOf, sizeOf, wordOf } from "./lexis.js";
import { makeSlab } from "./slab.js";
import { type Segment, segmentsBetween, type Table } from "./table.js";
import { LENGTH, type Vector } from "./vectors.js";

/** Documents of general news that stand behind the articles, so that rarity means something in a small archive. */
const VIRTUAL = 300;
/** The share of likeness that headlines make: they are compared with headlines only. */
const HEAD_SHARE = 0.2;
/** Saturation of counts, as BM25's k1 (Robertson and Zaragoza, 2009): of the text, of the headline. */
const SATURATION = [2, 1.2] as const;
/** Length of a vector's part in each. */
const PARTS = [LENGTH * Math.sqrt(1 - HEAD_SHARE), LENGTH * Math.sqrt(HEAD_SHARE)] as const;
/** Of a word's rarity in general news so much always counts: else the words of a story that fills the archive would count for nothing. */
const LEAST_RARITY = 0.3;
/** Rarer words than this share of general news are taken to be this rare. */
const RAREST = 0.001;

/** How many articles of the current days have each term. */
interface Window {
  readonly counts: Int32Array;
  readonly segments: Set<number>;
  documents: number;
}

/** What is needed to weigh: `numbered` holds the articles of the segments asked for, and of those in their windows. */
export interface Weighing {
  readonly table: Table;
  readonly lexis: Lexis;
  readonly numbered: readonly (Numbered | undefined)[];
  /** Days before a segment's own whose articles count. */
  readonly window: number;
}

/**
 * TF-IDF with a virtual background of general news: idf(w) = ln((N + N0 + 1) / (df + df0 + 0.5)), where N and df count the articles
 * of the same day and the days before it. Leaves the vectors of these segments' articles in `vectors`.
 */
export function weighSegments(weighing: Weighing, wanted: readonly number[], vectors: (Vector | undefined)[]): void {
  const { table, lexis, window: days } = weighing;
  const window: Window = { counts: new Int32Array(sizeOf(lexis)), segments: new Set(), documents: 0 };
  const rarities = new Float64Array(sizeOf(lexis));
  const room = makeSlab(Uint16Array);
  for (const s of wanted) {
    const segment = table.segments[s]!;
    moveTo(weighing, window, new Set(segmentsBetween(table, segment.day - days, segment.day)));
    rarities.fill(-1);
    for (let a = segment.from; a < segment.to; a += 1)
      vectors[a] = weigh(weighing.numbered[a]!, room, (term) => {
        if (rarities[term]! < 0)
          rarities[term] = rarity(shareOf(wordOf(lexis, term)), window.documents, window.counts[term]!);
        return rarities[term]!;
      });
  }
}

function moveTo({ table, numbered }: Weighing, window: Window, target: ReadonlySet<number>): void {
  const shift = (s: number, by: 1 | -1): void => count(window, table.segments[s]!, numbered, by);
  for (const s of window.segments) if (!target.has(s) && window.segments.delete(s)) shift(s, -1);
  for (const s of target) {
    if (window.segments.has(s)) continue;
    window.segments.add(s);
    shift(s, 1);
  }
}

function count(window: Window, { from, to }: Segment, numbered: Weighing["numbered"], by: 1 | -1): void {
  window.documents += by * (to - from);
  for (let a = from; a < to; a += 1) {
    const { terms } = numbered[a]!;
    for (let i = 0; i < terms.length; i += 1) window.counts[terms[i]!]! += by;
  }
}

function rarity(share: number, documents: number, counted: number): number {
  const here = Math.log((documents + VIRTUAL + 1) / (counted + VIRTUAL * share + 0.5));
  return Math.max(here, LEAST_RARITY * Math.log(1 / (share + RAREST)), 0);
}

/** Steps of an unscaled weight: whole numbers, so that the sum of squares doesn't depend on the order of the terms. */
const STEPS = 65_536;

/** Body and headline are compared each with its like. */
function weigh(
  { terms, counts }: Numbered,
  room: (length: number) => Uint16Array,
  rarityOf: (term: number) => number,
): Vector {
  const raw = new Float64Array(terms.length);
  const squares = [0, 0];
  for (let i = 0; i < terms.length; i += 1) {
    const field = (terms[i]! & 1) as 0 | 1;
    raw[i] = Math.round(STEPS * (counts[i]! / (counts[i]! + SATURATION[field])) * rarityOf(terms[i]!));
    squares[field]! += raw[i]! * raw[i]!;
  }
  const scales = squares.map((sum, field) => (sum === 0 ? 0 : PARTS[field as 0 | 1] / Math.sqrt(sum)));
  const weights = room(terms.length);
  for (let i = 0; i < terms.length; i += 1) weights[i] = Math.round(raw[i]! * scales[terms[i]! & 1]!);
  return { terms, weights };
}
