/** What the steps of normalizing hand to each other. */
import type { Article, BlockKind, IsoDate, Link, RawArticle, RemovedLine, SourceConfig } from "../model.js";

export interface NormalizeOptions {
  readonly sources: readonly SourceConfig[];
  /** ISO 639-1; taken where a text is too short to tell. */
  readonly defaultLanguage: string;
}

/** One line of the input, cleaned. */
export interface Line {
  readonly text: string;
  /** Line of the input, from 1. */
  readonly line: number;
}

/** A paragraph in the making: one heading, paragraph, list item or quotation. */
export interface Para {
  readonly kind: BlockKind;
  /** Heading level, where the input states one. */
  readonly level?: number;
  /** A single line: wrapped lines are joined by a blank. */
  readonly text: string;
  /** The lines it was joined from; their texts joined by a blank are `text` unless something was cut inside. */
  readonly lines: readonly Line[];
  /** The list marker that stood before it. */
  readonly marker?: string;
  /** One of the source's own summary points. */
  readonly bullet?: boolean;
}

export type DateKind = "published" | "plain" | "updated" | "post";

/** A date that the text itself states about the article. */
export interface TextDate {
  readonly kind: DateKind;
  readonly date: IsoDate;
}

/** The article as far as it is known; each step returns the next one. */
export interface Draft {
  readonly raw: RawArticle;
  readonly kind: Article["kind"];
  readonly paras: readonly Para[];
  readonly removed: readonly RemovedLine[];
  readonly links: readonly Link[];
  readonly headline: string | null;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly dates: readonly TextDate[];
  readonly upstream: readonly string[];
}

export type Step = (draft: Draft, options: NormalizeOptions) => Draft;

/** A paragraph of one line. */
export function toPara(text: string, line: number, kind: BlockKind = "paragraph"): Para {
  return { kind, text, lines: [{ text, line }] };
}

/** The lines of a paragraph as cut by a rule. */
export function removedLines(para: Para, rule: string): RemovedLine[] {
  return para.lines.map(({ text, line }) => ({ text, line, rule }));
}

/** Count of words, by blanks; a text without blanks counts one word for six characters. */
export function countWords(text: string): number {
  let blanks = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) blanks += 1;
  return Math.max(blanks + 1, Math.ceil(text.length / 30));
}
