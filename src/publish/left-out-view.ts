/** What was left out: of each article, how many sentences support nothing and how many lines were cut; some of both. */
import type { Span, Story } from "../model.js";
import { sentences } from "../text/sentences.js";
import { words } from "../text/words.js";
import { articlesOf, type Catalog } from "./catalog.js";
import { passageLanguage } from "./languages.js";
import { split } from "./lists.js";
import { articlePath } from "./paths.js";
import { shortened } from "./phrases.js";
import { type PublicArticle, receiptsOf } from "./publication.js";
import { sourceName } from "./source-name.js";

/** Sentences shown per article, and in all; shorter ones are no loss. */
const MOST_PER_ARTICLE = 3;
const MOST_IN_ALL = 12;
const LEAST_WORDS = 8;
const LONGEST = 300;

export function leftOutView(catalog: Catalog, story: Story) {
  const used = new Map<string, Span[]>();
  for (const receipt of receiptsOf(story)) used.set(receipt.article, [...(used.get(receipt.article) ?? []), receipt]);
  const rows = articlesOf(catalog, story).map((article) => rowOf(catalog, article, used.get(article.id) ?? []));
  const shown = rows.flatMap(({ unused, ...row }) => unused.map((text) => ({ ...row, text }))).slice(0, MOST_IN_ALL);
  return {
    rows: split(
      rows.map(({ unused, ...row }) => row),
      12,
    ),
    sentences: shown,
  };
}

function rowOf(catalog: Catalog, article: PublicArticle, used: readonly Span[]) {
  const unused = unusedOf(article, used);
  return {
    source: sourceName(catalog.texts, article),
    language: passageLanguage(catalog, article.id),
    path: articlePath(article.id),
    left: article.sentences - usedCount(article, used),
    sentences: article.sentences,
    cut: article.removed.length,
    unused,
  };
}

function unitsOf({ text, blocks }: PublicArticle): Span[] {
  return blocks.flatMap(({ kind, start, end }) => (kind === "heading" ? [] : sentences(text, start, end)));
}

function isUsed(unit: Span, used: readonly Span[]): boolean {
  return used.some((span) => span.start < unit.end && unit.start < span.end);
}

function usedCount(article: PublicArticle, used: readonly Span[]): number {
  return unitsOf(article).filter((unit) => isUsed(unit, used)).length;
}

/** The first sentences of some length that support nothing; none of a text that isn't shown in full. */
function unusedOf(article: PublicArticle, used: readonly Span[]): string[] {
  if (article.publish !== "full") return [];
  return unitsOf(article)
    .filter((unit) => !isUsed(unit, used))
    .map(({ start, end }) => article.text.slice(start, end))
    .filter((text) => words(text).length >= LEAST_WORDS)
    .slice(0, MOST_PER_ARTICLE)
    .map((text) => shortened(text, LONGEST));
}
