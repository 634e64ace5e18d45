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
import { monthsOf } from "./months.js";
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
  readonly record: unknown;
}

/** The words of a month's stories: for each word, place in the month and weight of each story that has it, one after the other. */
export type MonthWords = readonly (readonly [word: string, list: readonly number[]])[];

/** A month as the index has it: its stories in the order of their days, so that what comes later stands last. */
export interface SearchMonth {
  readonly key: string;
  readonly stories: readonly Story[];
}

/** Finds the words of a month. */
export type WordsOf = (month: SearchMonth) => MonthWords;

/**
 * search/index.json (how many stories, which months), search/stories-MONTH-N.json (what results show) and search/words-XX.json
 * (word → story, weight, …). `wordsOf` may remember what it found for a month before.
 */
export function* searchFiles(
  catalog: Catalog,
  wordsOf: WordsOf = ({ stories }) => wordsOfMonth(catalog, stories),
): Generator<SearchFile> {
  const months = searchMonths(catalog);
  const span = spanFor(months);
  const postings = postingsOf(months, span, wordsOf);
  const depth = depthFor(postings);
  const parts = partsOf(postings, depth);
  const keys = months.map(({ key }) => key);
  const head = { stories: catalog.stories.length, months: keys, span, chunk: CHUNK, depth, parts: [...parts.keys()] };
  yield { path: "/search/index.json", record: head };
  for (const { key, stories } of months) {
    for (let at = 0; at < stories.length; at += CHUNK) {
      const record = stories.slice(at, at + CHUNK).map((story) => resultOf(catalog, story));
      yield { path: `/search/stories-${key}-${at / CHUNK}.json`, record };
    }
  }
  for (const [part, entries] of parts) yield { path: `/search/words-${part}.json`, record: entries };
}

/** The months, the oldest first; before them always the stories without a date, so that the first of those moves nothing. */
function searchMonths(catalog: Catalog): SearchMonth[] {
  const months = monthsOf(catalog).toReversed();
  const dated = months.filter(({ key }) => key !== UNDATED);
  const undated = months.find(({ key }) => key === UNDATED)?.stories ?? [];
  return [{ key: UNDATED, stories: undated }, ...dated].map(({ key, stories }) => ({
    key,
    stories: stories.toSorted((a, b) => ascending(firstDay(catalog, a), firstDay(catalog, b)) || ascending(a.id, b.id)),
  }));
}

function firstDay({ calendar }: Catalog, { published, updated }: Story): string {
  return calendar.dayOf(published) ?? calendar.dayOf(updated) ?? "";
}

/** Numbers that a month takes: a power of ten, so that it seldom changes. */
function spanFor(months: readonly SearchMonth[]): number {
  const most = months.reduce((sum, { stories }) => Math.max(sum, stories.length), 0);
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

/** For each word, number and weight of each story that has it, one after the other. */
type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(months: readonly SearchMonth[], span: number, wordsOf: WordsOf): Postings {
  const postings = new Map<string, number[]>();
  months.forEach((month, at) => {
    for (const [word, list] of month.stories.length > 0 ? wordsOf(month) : []) {
      const all = postings.get(word) ?? [];
      if (all.length === 0) postings.set(word, all);
      for (let i = 0; i < list.length; i += 2) all.push(at * span + list[i]!, list[i + 1]!);
    }
  });
  return postings;
}

/** The words of a month's stories, in the order in which they are met. */
export function wordsOfMonth(catalog: Catalog, stories: readonly Story[]): MonthWords {
  const found = new Map<string, number[]>();
  stories.forEach((story, place) => {
    for (const [word, weight] of weightsOf(catalog, story)) {
      const list = found.get(word) ?? [];
      if (list.push(place, weight) === 2) found.set(word, list);
    }
  });
  return [...found];
}

/** The words by part, both in code-unit order. */
function partsOf(postings: Postings, depth: number): Map<string, Record<string, readonly number[]>> {
  const parts = new Map<string, [string, readonly number[]][]>();
  for (const entry of [...postings].sort(([a], [b]) => ascending(a, b))) {
    const part = partOf(entry[0], depth);
    const list = parts.get(part) ?? [];
    if (list.push(entry) === 1) parts.set(part, list);
  }
  const sorted = [...parts].sort(([a], [b]) => ascending(a, b));
  return new Map(sorted.map(([part, entries]) => [part, Object.fromEntries(entries)]));
}

/** How many letters part the words: none while one file is small. */
function depthFor(postings: Postings): number {
  const size = [...postings.values()].reduce((sum, list) => sum + list.length, 0);
  return size < 20_000 ? 0 : size < 400_000 ? 1 : 2;
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
