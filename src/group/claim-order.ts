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

/** The stems of a sentence that say something. */
type Stems = ReadonlySet<string>;

/** What an article tells, in its order. */
export interface Telling {
  readonly sentences: readonly Stems[];
  /** All stems of the sentences. */
  readonly stems: Stems;
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
  return { sentences: found, stems: new Set(found.flatMap((each) => [...each])) };
}

function stemsOf(sentence: string): Stems {
  return new Set(
    words(sentence)
      .filter(({ lower }) => !isStopWord(lower))
      .map(({ lower }) => foldStem(stem(lower))),
  );
}

export function claimOrder(a: Telling, b: Telling): ClaimOrder {
  if (commonStems(a.stems, b.stems) < COMMON) return { pairs: 0, coverage: 0, concordance: 0 };
  const matches = mutualBest(likeness(a.sentences, b.sentences));
  return {
    pairs: matches.length,
    coverage: matches.length / Math.min(a.sentences.length, b.sentences.length),
    concordance: concordance(matches),
  };
}

/** Share of the smaller set that the larger has; 0 if it is empty. */
function commonStems(a: Stems, b: Stems): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const each of small) if (large.has(each)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
}

/** Cosine of each sentence of `a` with each of `b`; a stem counts for its rarity in news and in these two texts. */
function likeness(a: readonly Stems[], b: readonly Stems[]): number[][] {
  const counts = new Map<string, number>();
  for (const sentence of [...a, ...b]) for (const each of sentence) counts.set(each, (counts.get(each) ?? 0) + 1);
  const weight = (each: string): number =>
    Math.sqrt(rarity(each)) * Math.log((a.length + b.length + 1) / counts.get(each)!);
  const left = a.map((each) => unit(each, weight));
  const right = b.map((each) => unit(each, weight));
  return left.map((x) => right.map((y) => cosine(x, y)));
}

function unit(stems: Stems, weight: (stem: string) => number): Map<string, number> {
  const weights = new Map([...stems].map((each) => [each, weight(each)]));
  const length = Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
  for (const [each, w] of weights) weights.set(each, w / length);
  return weights;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [each, w] of a) sum += w * (b.get(each) ?? 0);
  return sum;
}

/** For each match the place of its sentence in `b`, in the order of `a`. */
function mutualBest(table: readonly (readonly number[])[]): number[] {
  const bestOfColumn = table[0]!.map((_, j) => indexOfMost(table.map((row) => row[j]!)));
  return table.flatMap((row, i) => {
    const j = indexOfMost(row);
    return bestOfColumn[j] === i && row[j]! >= MATCH ? [j] : [];
  });
}

function indexOfMost(values: readonly number[]): number {
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
