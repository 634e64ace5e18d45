/**
 * The search index as small static files: the words of all stories, parted by their first letters, so that a query loads only
 * what it asks for. templates/assets/search.js reads it; both fold words in the same way. A story's number is its place in its month,
 * so that a new story leaves the numbers of the other months as they are.
 */

import type { Story } from "../model.js";
import { isStopWord } from "../text/stems.js";
import { words } from "../text/words.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { toJson } from "./json-twins.js";
import { monthsOf } from "./months.js";
import { once } from "./once.js";
import { ascending } from "./order.js";
import { voices } from "./receipts.js";
import { spanInWords } from "./story-card.js";

/** Stories in one file of what results show. */
const CHUNK = 500;
/** How much a word weighs by where it stands. */
const WEIGHTS = { headline: 9, topic: 6, name: 3, source: 2, point: 2, single: 1 };
/** The same word in many points weighs no more than this. */
const MOST_WEIGHT = 20;
const LONGEST_WORD = 40;

const UNDATED = "undated";
const LEAST_SPAN = 1_000;

export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

/** The words of a month's stories, each with number and weight of the stories that have it, one after the other, as JSON without brackets. */
export interface MonthWords {
  readonly words: readonly (readonly [word: string, list: string])[];
  /** How many pairs of number and weight there are. */
  readonly pairs: number;
}

/** A month as the index has it: its stories in the order of their days, so that what comes later stands last. */
export interface SearchMonth {
  readonly key: string;
  /** Number of its first story. */
  readonly first: number;
  readonly stories: readonly Story[];
}

/** Finds the words of a month. */
export type WordsOf = (month: SearchMonth) => MonthWords;

/** search/stories-MONTH-N.json (what results show), and the files of `wordFiles`. */
export function* searchFiles(catalog: Catalog): Generator<SearchFile> {
  for (const month of searchMonths(catalog)) yield* resultFiles(catalog, month);
  yield* wordFiles(catalog, (month) => wordsOfMonth(catalog, month));
}

/** What results show of a month's stories: search/stories-MONTH-N.json. */
export function* resultFiles(catalog: Catalog, { key, stories }: SearchMonth): Generator<SearchFile> {
  for (let at = 0; at < stories.length; at += CHUNK) {
    const record = stories.slice(at, at + CHUNK).map((story) => resultOf(catalog, story));
    yield { path: `/search/stories-${key}-${at / CHUNK}.json`, content: toJson(record) };
  }
}

/**
 * search/index.json (how many stories, which months) and search/words-XX.json (word → story, weight, …). `wordsOf` may remember what it
 * found for a month before.
 */
export function* wordFiles(catalog: Catalog, wordsOf: WordsOf): Generator<SearchFile> {
  const months = searchMonths(catalog);
  const found = months.filter(({ stories }) => stories.length > 0).map(wordsOf);
  const depth = depthFor(found.reduce((sum, { pairs }) => sum + pairs, 0));
  const parts = partsOf(joined(found), depth);
  const keys = months.map(({ key }) => key);
  const span = spanFor(months.map(({ stories }) => stories.length));
  const head = { stories: catalog.stories.length, months: keys, span, chunk: CHUNK, depth, parts: [...parts.keys()] };
  yield { path: "/search/index.json", content: toJson(head) };
  for (const [part, entries] of parts)
    yield { path: `/search/words-${part}.json`, content: `{${entries.join(",")}}\n` };
}

/** The months, the oldest first; before them always the stories without a date, so that the first of those moves nothing. */
export const searchMonths: (catalog: Catalog) => readonly SearchMonth[] = once(findMonths);

function findMonths(catalog: Catalog): SearchMonth[] {
  const months = monthsOf(catalog).toReversed();
  const dated = months.filter(({ key }) => key !== UNDATED);
  const undated = months.find(({ key }) => key === UNDATED)?.stories ?? [];
  const all = [{ key: UNDATED, stories: undated }, ...dated];
  const span = spanFor(all.map(({ stories }) => stories.length));
  return all.map(({ key, stories }, i) => ({ key, first: i * span, stories: inOrder(catalog, stories) }));
}

function inOrder(catalog: Catalog, stories: readonly Story[]): Story[] {
  const placed = stories.map((story) => ({ story, day: firstDay(catalog, story) }));
  placed.sort((a, b) => ascending(a.day, b.day) || ascending(a.story.id, b.story.id));
  return placed.map(({ story }) => story);
}

function firstDay({ calendar }: Catalog, { published, updated }: Story): string {
  return calendar.dayOf(published) ?? calendar.dayOf(updated) ?? "";
}

/** Numbers that a month takes: a power of ten, so that it seldom changes. */
function spanFor(sizes: readonly number[]): number {
  const most = sizes.reduce((sum, size) => Math.max(sum, size), 0);
  let span = LEAST_SPAN;
  while (span < most) span *= 10;
  return span;
}

/** Headline, path below the root, and what stands beneath it. */
function resultOf(catalog: Catalog, story: Story): string[] {
  const counted = voices(catalog.texts, sourcesOf(articlesOf(catalog, story)).length, story.origins.length);
  const facts = [counted, spanInWords(catalog, story)].filter((each) => each);
  return [oneLine(story.headline.text), `${pathOf(catalog, story).slice(1)}index.html`, facts.join(", ")];
}

/** The words of a month's stories, in the order in which they are met. */
export function wordsOfMonth(catalog: Catalog, { first, stories }: SearchMonth): MonthWords {
  const found = new Map<string, string>();
  let pairs = 0;
  stories.forEach((story, place) => {
    for (const [word, weight] of weightsOf(catalog, story)) {
      const before = found.get(word);
      found.set(word, `${before === undefined ? "" : `${before},`}${first + place},${weight}`);
      pairs += 1;
    }
  });
  return { words: [...found], pairs };
}

/** The words of all months in code-unit order, each with its lists one after the other. */
function joined(months: readonly MonthWords[]): [word: string, list: string][] {
  const lists = new Map<string, string>();
  for (const { words } of months)
    for (const [word, list] of words) {
      const before = lists.get(word);
      lists.set(word, before === undefined ? list : `${before},${list}`);
    }
  return [...lists].sort(([a], [b]) => ascending(a, b));
}

/** The words by part, both in code-unit order: each as a member of a JSON object. */
function partsOf(sorted: readonly (readonly [word: string, list: string])[], depth: number): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const [word, list] of sorted) {
    const part = partOf(word, depth);
    const entries = parts.get(part) ?? [];
    if (entries.push(`${JSON.stringify(word)}:[${list}]`) === 1) parts.set(part, entries);
  }
  return new Map([...parts].sort(([a], [b]) => ascending(a, b)));
}

/** How many letters part the words: none while one file is small. */
function depthFor(pairs: number): number {
  return pairs < 10_000 ? 0 : pairs < 200_000 ? 1 : 2;
}

/** The file that a word stands in: its first letters, or the number of its first letter where those aren't a-z or digits. */
export function partOf(word: string, depth: number): string {
  if (depth === 0) return "all";
  const start = word.slice(0, depth);
  return start.length === depth && /^[a-z0-9]+$/.test(start) ? start : `u${word.codePointAt(0)!.toString(16)}`;
}

function weightsOf(catalog: Catalog, story: Story): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { lower } of words(text)) {
      if (lower.length < 2 || lower.length > LONGEST_WORD || isStopWord(lower)) continue;
      weights.set(lower, Math.min(MOST_WEIGHT, (weights.get(lower) ?? 0) + weight));
    }
  };
  add(story.headline.text, WEIGHTS.headline);
  for (const topic of story.topics) add(topic, WEIGHTS.topic);
  for (const { name } of story.entities) add(name, WEIGHTS.name);
  for (const { name } of sourcesOf(articlesOf(catalog, story))) add(name, WEIGHTS.source);
  for (const { text } of story.claims) add(text, WEIGHTS.point);
  for (const { text } of story.singles) add(text, WEIGHTS.single);
  return weights;
}
