import type { Article, Span } from "../model.js";
import { sentences } from "../text/sentences.js";
import { words } from "../text/words.js";

/** One sentence of one article: what can support a claim. */
export interface Passage extends Span {
  /** Place in the list of all passages of the story. */
  readonly index: number;
  /** Place of the article in the story's list. */
  readonly article: number;
  /** Place among the article's passages. */
  readonly order: number;
  /** Place of its block in the article. */
  readonly block: number;
  readonly kind: "paragraph" | "item" | "quotation";
  readonly quote: string;
}

/** Passages of fewer words state nothing that could be shared. */
const LEAST_WORDS = 4;

/** The sentences of the articles' paragraphs, list items and quotations, in order. Headings state nothing: they give no support. */
export function findPassages(articles: readonly Article[]): Passage[] {
  const found: Passage[] = [];
  articles.forEach((article, number) => {
    if (article.kind !== "article") return;
    let order = 0;
    article.blocks.forEach((block, blockNumber) => {
      if (block.kind === "heading") return;
      for (const span of sentences(article.text, block.start, block.end)) {
        const quote = article.text.slice(span.start, span.end);
        if (words(quote).length < LEAST_WORDS) continue;
        found.push({
          ...span,
          index: found.length,
          article: number,
          order,
          block: blockNumber,
          kind: block.kind as Passage["kind"],
          quote,
        });
        order += 1;
      }
    });
  });
  return found;
}
