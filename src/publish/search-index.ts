/**
 * The search index as small static files: the words of all stories, parted by their first letters, so that a query loads only
 * what it asks for. templates/assets/search.js reads it; both fold words in the same way.
 */
import type { Story } from "../model.js";
import { isStopWord } from "../text/stems.js";
import { words } from "../text/words.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { oneLine } from "./clean.js";
import { newestStories } from "./newest.js";
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

export interface SearchFile {
  readonly path: string;
  readonly record: unknown;
}

/** search/index.json (how many stories), search/stories-N.json (what results show) and search/words-XX.json (word → story, weight, …). */
export function* searchFiles(catalog: Catalog): Generator<SearchFile> {
  const stories = newestStories(catalog, catalog.stories);
  const postings = postingsOf(catalog, stories);
  const depth = depthFor(postings);
  const parts = partsOf(postings, depth);
  const head = { stories: stories.length, chunk: CHUNK, depth, parts: [...parts.keys()] };
  yield { path: "/search/index.json", record: head };
  for (let at = 0; at < stories.length; at += CHUNK) {
    const record = stories.slice(at, at + CHUNK).map((story) => resultOf(catalog, story));
    yield { path: `/search/stories-${at / CHUNK}.json`, record };
  }
  for (const [part, entries] of parts) yield { path: `/search/words-${part}.json`, record: entries };
}

/** Headline, path below the root, and what stands beneath it. */
function resultOf(catalog: Catalog, story: Story): string[] {
  const counted = voices(catalog.texts, sourcesOf(articlesOf(catalog, story)).length, story.origins.length);
  const facts = [counted, spanInWords(catalog, story)].filter((each) => each);
  return [oneLine(story.headline.text), `${pathOf(catalog, story).slice(1)}index.html`, facts.join(", ")];
}

/** For each word, number and weight of each story that has it, one after the other. */
type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(catalog: Catalog, stories: readonly Story[]): Postings {
  const postings = new Map<string, number[]>();
  stories.forEach((story, number) => {
    for (const [word, weight] of weightsOf(catalog, story)) {
      const list = postings.get(word) ?? [];
      if (list.push(number, weight) === 2) postings.set(word, list);
    }
  });
  return postings;
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
