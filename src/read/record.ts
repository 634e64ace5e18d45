/** A JSON record → a raw article: the fields that programs give articles, under the names they use. */
import { reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import type { HtmlBody } from "./html/body.js";
import { toMeta } from "./meta.js";
import type { recordNamer } from "./record-id.js";
import { LONGEST_TEXT } from "./sizes.js";
import { tidyText } from "./tidy-text.js";
import type { Fields } from "./wrapped.js";

/** Reads the HTML in a record; where it isn't given, records that hold nothing else can't be read. */
export type ReadPiece = (html: string, base: string | undefined, line: number) => HtmlBody;

export interface Place {
  /** The file's path as it was given. */
  readonly input: string;
  readonly encoding: string;
  readonly nameOf: ReturnType<typeof recordNamer>;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Number of the record, from 0. */
  readonly number: number;
  readonly readPiece: ReadPiece | null;
}

/** Fields of plain text, then those that may hold HTML, in order of trust. */
const TEXTS = [
  "text",
  "maintext",
  "article_text",
  "raw_text",
  "full_text",
  "fulltext",
  "body_text",
  "bodytext",
  "content_text",
  "paragraphs",
];
const CONTENTS = ["html", "content_html", "content", "body", "articlebody", "article", "contentsnippet"];
/** Where a record holds no text, it may hold a summary. */
const SUMMARIES = ["description", "summary", "excerpt", "abstract"];
/** NewsAPI cuts its texts and says by how much. */
const TRUNCATED = /…? ?\[\+\d{1,7} chars\]$/;

/** The article of a record; null, and a warning, where it holds none. */
export function readRecord(fields: Fields, place: Place, report: Report): RawArticle | null {
  const input = `${place.input}#${place.nameOf(fields.id ?? fields._id ?? fields.uuid, place.number, place.line)}`;
  const { dek, ...meta } = toMeta(fields, input, report, place.line);
  const body = bodyOf(fields, meta.url, place);
  const article: RawArticle = {
    input,
    format: "jsonl",
    encoding: place.encoding,
    firstLine: 1,
    meta: dek === undefined || body.text === dek ? meta : { ...meta, dek },
    ...body,
  };
  const fault = faultOf(article);
  if (fault) report(unusable(input, fault.rule, fault.text, place.line));
  return fault ? null : article;
}

type Body = Pick<RawArticle, "text" | "blocks" | "links" | "summary">;

function bodyOf(fields: Fields, url: string | undefined, place: Place): Body {
  const values = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const text = firstText(values, TEXTS);
  if (text !== "") return { text: tidyText(text) };
  const content = firstText(values, CONTENTS);
  if (content === "") return summaryOf(firstText(values, SUMMARIES), url, place);
  const whole = content.replace(TRUNCATED, "…");
  return whole === content ? contentBody(content, url, place) : summaryOf(whole, url, place);
}

function summaryOf(text: string, url: string | undefined, place: Place): Body {
  return text === "" ? { text: "" } : { ...contentBody(text, url, place), summary: true };
}

/** Of plain text, or of HTML. */
function contentBody(content: string, url: string | undefined, { readPiece, line }: Place): Body {
  if (!readPiece || !/<[a-z!/]/i.test(content)) return { text: tidyText(content) };
  return readPiece(content, url, line);
}

/** A text, or a list of paragraphs. */
function firstText(values: ReadonlyMap<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const value = values.get(name);
    const text = Array.isArray(value) ? value.filter((each) => typeof each === "string").join("\n\n") : value;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return "";
}

function faultOf({ text, meta }: RawArticle): { rule: string; text: string } | null {
  if (text.length > LONGEST_TEXT) return { rule: "too-long", text: reading.tooLong(text.length, LONGEST_TEXT) };
  return text.trim() === "" && meta.title === undefined ? { rule: "no-text", text: reading.emptyRecord } : null;
}
