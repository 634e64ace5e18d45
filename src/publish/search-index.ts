/**
 * The search index as small static files: the words of all stories, parted by their first letters, so that a query loads only
 * what it asks for. templates/assets/search.js reads it; both fold words in the same way. A story's number is its place in its month,
 * so that a new story leaves the numbers of the other months as they are.
 */

import type { Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { toJson } from "./json-twins.js";
import { monthsOf } from "./months.js";
import { once } from "./once.js";
import { ascending } from "./order.js";
import { voices } from "./receipts.js";
import { runText, runWords, type WordParts, type WordRun, wordFiles } from "./search-words.js";
import { spanInWords } from "./story-card.js";

/** Stories in one file of what results show. */
const CHUNK = 500;
/** The words of a larger month are found day by day. */
const MOST_IN_RUN = 500;

const UNDATED = "undated";
const LEAST_SPAN = 1_000;

export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

/** A month as the index has it: its stories in the order of their days, so that what comes later stands last. */
type SearchMonth = WordRun;

/** search/stories-MONTH-N.json (what results show), search/words-XX.json and search/index.json. */
export function* searchFiles(catalog: Catalog): Generator<SearchFile> {
  for (const chunk of resultChunks(catalog)) yield resultFile(catalog, chunk);
  const words = wordFiles(wordRuns(catalog).map((run) => runWords(Buffer.from(runText(catalog, run)))));
  yield indexFile(catalog, words);
  for (const { path, content } of words.files) yield { path, content: content() };
}

/** The stories of one file of what results show. */
export interface ResultChunk {
  readonly path: string;
  readonly stories: readonly Story[];
}

export function resultChunks(catalog: Catalog): ResultChunk[] {
  return searchMonths(catalog).flatMap(({ key, stories }) => {
    const count = Math.ceil(stories.length / CHUNK);
    return Array.from({ length: count }, (_, i) => {
      return { path: `/search/stories-${key}-${i}.json`, stories: stories.slice(i * CHUNK, (i + 1) * CHUNK) };
    });
  });
}

export function resultFile(catalog: Catalog, { path, stories }: ResultChunk): SearchFile {
  return { path, content: toJson(stories.map((story) => resultOf(catalog, story))) };
}

/** search/index.json: how many stories, which months, which files of words. */
export function indexFile(catalog: Catalog, { depth, parts }: WordParts): SearchFile {
  const months = searchMonths(catalog);
  const keys = months.map(({ key }) => key);
  const span = spanFor(months.map(({ stories }) => stories.length));
  const head = { stories: catalog.stories.length, months: keys, span, chunk: CHUNK, depth, parts };
  return { path: "/search/index.json", content: toJson(head) };
}

/** The months, the oldest first; before them always the stories without a date, so that the first of those moves nothing. */
const searchMonths: (catalog: Catalog) => readonly SearchMonth[] = once(findMonths);

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

/** The stories in the order of their numbers, by month, or by day where a month is large. */
export function wordRuns(catalog: Catalog): WordRun[] {
  return searchMonths(catalog).flatMap((month) => {
    const { key, first, stories } = month;
    if (stories.length === 0) return [];
    if (stories.length <= MOST_IN_RUN || key === UNDATED) return [month];
    const starts = stories.flatMap((story, i) => {
      return i === 0 || firstDay(catalog, story) !== firstDay(catalog, stories[i - 1]!) ? [i] : [];
    });
    return starts.map((start, i) => {
      const those = stories.slice(start, starts[i + 1]);
      return { key: firstDay(catalog, those[0]!), first: first + start, stories: those };
    });
  });
}

/** Headline, path below the root, and what stands beneath it. */
function resultOf(catalog: Catalog, story: Story): string[] {
  const counted = voices(catalog.texts, sourcesOf(articlesOf(catalog, story)).length, story.origins.length);
  const facts = [counted, spanInWords(catalog, story)].filter((each) => each);
  return [oneLine(story.headline.text), `${pathOf(catalog, story).slice(1)}index.html`, facts.join(", ")];
}
