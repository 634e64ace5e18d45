/** All that is known of a page before its metadata is decided. */
import type { HtmlBlock } from "./blocks.js";
import { findLinkedArticle, type LinkedArticle } from "./json-ld.js";
import type { Survey } from "./survey.js";

export interface PageFacts {
  readonly survey: Survey;
  readonly linked: LinkedArticle | null;
  /** All visible blocks of the page. */
  readonly blocks: readonly HtmlBlock[];
  /** Authors as the extractors see them. */
  readonly authors: readonly string[];
}

export function toFacts(survey: Survey, blocks: readonly HtmlBlock[], authors: readonly string[]): PageFacts {
  const hints = {
    url: survey.canonical || metaOf(survey, ["og:url"]),
    titles: [...survey.headings, metaOf(survey, ["og:title"]), survey.title],
  };
  return { survey, linked: findLinkedArticle(survey.jsonLd, hints), blocks, authors };
}

/** The first of these meta tags that says something. */
export function metaOf({ metas }: Survey, names: readonly string[]): string {
  return names.flatMap((name) => metas.get(name) ?? [])[0] ?? "";
}
