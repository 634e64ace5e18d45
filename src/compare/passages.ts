import type { Article, Span } from "../model.js";
import { SIGNS } from "../text/lexemes.js";
import { sentences } from "../text/sentences.js";
import { eachWord } from "../text/words.js";
import { createVocabulary, type Entry, type Vocabulary } from "./vocabulary.js";

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
  /** Its words, found once for all that is asked about it, and where each begins: UTF-16 offsets in the quote. */
  readonly words: readonly Entry[];
  readonly starts: readonly number[];
  /** The SIGNS among its words, in bits. */
  readonly signs: number;
}

/** Passages of fewer words state nothing that could be shared. */
const LEAST_WORDS = 4;

function read(quote: string, { entryOf }: Vocabulary): Pick<Passage, "quote" | "words" | "starts" | "signs"> {
  const words: Entry[] = [];
  const starts: number[] = [];
  let signs = 0;
  eachWord(quote, (start, end) => {
    const entry = entryOf(quote.slice(start, end));
    words.push(entry);
    starts.push(start);
    signs |= entry.lexeme.signs;
  });
  return { quote, words, starts, signs };
}

/** The sentences of the articles' paragraphs, list items and quotations, in order. Headings state nothing: they give no support. */
export function findPassages(articles: readonly Article[], vocabulary = createVocabulary()): Passage[] {
  const found: Passage[] = [];
  articles.forEach((article, number) => {
    if (article.kind !== "article") return;
    let order = 0;
    article.blocks.forEach((block, blockNumber) => {
      if (block.kind === "heading") return;
      for (const span of sentences(article.text, block.start, block.end)) {
        const { quote, words, starts, signs } = read(article.text.slice(span.start, span.end), vocabulary);
        if (words.length < LEAST_WORDS) continue;
        found.push({
          quote,
          words,
          starts,
          signs,
          start: span.start,
          end: span.end,
          index: found.length,
          article: number,
          order,
          block: blockNumber,
          kind: block.kind as Passage["kind"],
        });
        order += 1;
      }
    });
  });
  return found;
}

/** Has the passage a word without which it holds nothing of the kind? Then it is worth a search. */
export function mayHold(kind: keyof typeof SIGNS, { signs }: Passage): boolean {
  return (signs & SIGNS[kind]) !== 0;
}
