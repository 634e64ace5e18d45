/**
 * The words of the search index: found for runs of stories, which are remembered as text, and put together part by part, so that a
 * story more costs its run and the parts that its words stand in.
 */
import type { Story } from "../model.js";
import { isStopWord } from "../text/stems.js";
import { words } from "../text/words.js";
import { hashOf } from "./archive.js";
import { articlesOf, type Catalog, sourcesOf } from "./catalog.js";
import { lazyLines } from "./lazy-lines.js";
import { ascending } from "./order.js";

/** How much a word weighs by where it stands. */
const WEIGHTS = { headline: 9, topic: 6, name: 3, source: 2, point: 2, single: 1 };
/** The same word in many points weighs no more than this. */
const MOST_WEIGHT = 20;
const LONGEST_WORD = 40;
/** Words are kept by so many of their first letters. */
const FINEST = 2;
const HASH = 16;

/** Stories whose words are found together, and the number of the first of them. */
export interface WordRun {
  readonly key: string;
  readonly first: number;
  readonly stories: readonly Story[];
}

/** What a run's text says first. */
interface Head {
  /** How many pairs of number and weight there are. */
  readonly pairs: number;
  /** Parts, each with a hash of its line. */
  readonly parts: readonly (readonly [part: string, hash: string])[];
}

/** The words of one part of a run. */
interface Piece {
  readonly hash: string;
  /** JSON of an array: a word and its list, one after the other: number and weight of the stories that have it, as JSON without brackets. */
  readonly words: () => string;
}

export interface RunWords {
  readonly pairs: number;
  readonly pieces: readonly (readonly [part: string, piece: Piece])[];
}

/** A file of words; `from` stands for all that it is made of. */
export interface WordFile {
  readonly path: string;
  readonly from: string;
  readonly content: () => string;
}

/** How the words are parted. */
export interface WordParts {
  readonly depth: number;
  /** In code-unit order. */
  readonly parts: readonly string[];
}

export interface WordFiles extends WordParts {
  readonly files: readonly WordFile[];
}

/** The words of a run as text: the head, then a line for each part. */
export function runText(catalog: Catalog, run: WordRun): string {
  const parts = new Map<string, string[]>();
  const { pairs, lists } = listsOf(catalog, run);
  for (const [word, list] of lists) {
    const part = partOf(word, FINEST);
    const line = parts.get(part) ?? [];
    if (line.push(word, list) === 2) parts.set(part, line);
  }
  const lines = Array.from(parts.values(), (line) => JSON.stringify(line));
  const head: Head = { pairs, parts: [...parts.keys()].map((part, i) => [part, hashOf(lines[i]!).slice(0, HASH)]) };
  return [JSON.stringify(head), ...lines].join("\n");
}

/** The words of a text that `runText` gave, in UTF-8; a part is read where somebody asks for it. */
export function runWords(text: Uint8Array): RunWords {
  const line = lazyLines(text);
  const { pairs, parts } = JSON.parse(line()()) as Head;
  const pieces = parts.map(([part, hash]) => {
    return [part, { hash, words: line() }] as const;
  });
  return { pairs, pieces };
}

/** The words of a run's stories, in the order in which they are met. */
function listsOf(catalog: Catalog, { first, stories }: WordRun) {
  const lists = new Map<string, string>();
  let pairs = 0;
  stories.forEach((story, place) => {
    for (const [word, weight] of weightsOf(catalog, story)) {
      const before = lists.get(word);
      lists.set(word, `${before === undefined ? "" : `${before},`}${first + place},${weight}`);
      pairs += 1;
    }
  });
  return { pairs, lists };
}

/** search/words-XX.json (word → story, weight, …) out of the words of all runs, in the order of their numbers. */
export function wordFiles(runs: readonly RunWords[]): WordFiles {
  const depth = depthFor(runs.reduce((sum, { pairs }) => sum + pairs, 0));
  const found = new Map<string, Piece[]>();
  for (const { pieces } of runs)
    for (const [finest, piece] of pieces) {
      const part = coarser(finest, depth);
      const its = found.get(part) ?? [];
      if (its.push(piece) === 1) found.set(part, its);
    }
  const parts = [...found].sort(([a], [b]) => ascending(a, b));
  const files = parts.map(([part, pieces]) => ({
    path: `/search/words-${part}.json`,
    from: hashOf(pieces.map(({ hash }) => hash).join("")),
    content: () => contentOf(pieces),
  }));
  return { depth, parts: parts.map(([part]) => part), files };
}

/** In code-unit order, each word with its lists one after the other. */
function contentOf(pieces: readonly Piece[]): string {
  const lists = new Map<string, string>();
  // One text for all of them: to read each by itself costs several times as much.
  const all = JSON.parse(`[${pieces.map(({ words: its }) => its()).join(",")}]`) as string[][];
  for (const told of all) {
    for (let i = 0; i < told.length; i += 2) {
      const before = lists.get(told[i]!);
      lists.set(told[i]!, before === undefined ? told[i + 1]! : `${before},${told[i + 1]!}`);
    }
  }
  const sorted = [...lists.keys()].sort();
  return `{${sorted.map((word) => `${JSON.stringify(word)}:[${lists.get(word)}]`).join(",")}}\n`;
}

/** How many letters part the words: none while one file is small. */
function depthFor(pairs: number): number {
  return pairs < 10_000 ? 0 : pairs < 200_000 ? 1 : FINEST;
}

/** The file that a word stands in: its first letters, or the number of its first letter where those aren't a-z or digits. */
export function partOf(word: string, depth: number): string {
  if (depth === 0) return "all";
  const start = word.slice(0, depth);
  return start.length === depth && /^[a-z0-9]+$/.test(start) ? start : `u${word.codePointAt(0)!.toString(16)}`;
}

/** The part at this depth that holds a finest part. */
function coarser(part: string, depth: number): string {
  if (depth === FINEST) return part;
  return partOf(part.length === FINEST ? part : String.fromCodePoint(Number.parseInt(part.slice(1), 16)), depth);
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
