import { reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import { toMeta } from "./meta.js";
import { recordNamer } from "./record-id.js";
import { LONGEST_TEXT } from "./sizes.js";
import { tidyText } from "./tidy-text.js";

type Fields = Readonly<Record<string, unknown>>;

/** JSON lines: one article a line. Lines that are no record are reported by their number, and the others are used. */
export function readJsonl(file: Decoded, input: string, report: Report): RawArticle[] {
  const articles: RawArticle[] = [];
  const nameOf = recordNamer(input, report);
  let number = 0;
  let line = 0;
  for (let at = 0; at < file.text.length; ) {
    const next = file.text.indexOf("\n", at);
    const end = next === -1 ? file.text.length : next;
    const text = file.text.slice(at, end);
    at = end + 1;
    line += 1;
    if (text.trim() === "") continue;
    const article = readLine(text, { file, input, nameOf, line, number }, report);
    if (article) articles.push(article);
    number += 1;
  }
  return articles;
}

interface Place {
  readonly file: Decoded;
  readonly input: string;
  readonly nameOf: ReturnType<typeof recordNamer>;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Number of the record, from 0. */
  readonly number: number;
}

function readLine(text: string, place: Place, report: Report): RawArticle | null {
  const fields = parseRecord(text);
  if (typeof fields === "string") {
    report(unusable(place.input, "bad-record", fields, place.line));
    return null;
  }
  const input = `${place.input}#${place.nameOf(fields.id, place.number, place.line)}`;
  const article: RawArticle = {
    input,
    format: "jsonl",
    encoding: place.file.encoding,
    text: typeof fields.text === "string" ? tidyText(fields.text) : "",
    firstLine: 1,
    meta: toMeta(fields, input, report, place.line),
  };
  const fault = faultOf(article, fields);
  if (fault) report(unusable(input, fault.rule, fault.text, place.line));
  return fault ? null : article;
}

/** The record's fields, or what is wrong with the line. */
function parseRecord(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
    return reading.notRecord(Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`);
  } catch (error) {
    return reading.badJson(shortReason(error));
  }
}

/** JSON.parse quotes the line, which may be long and hostile: only what it says of the place is kept. */
function shortReason(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  if (/unexpected end|unterminated/i.test(message)) return "it breaks off";
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? "it is not JSON" : `at character ${Number(position) + 1}`;
}

function faultOf({ text, meta }: RawArticle, fields: Fields): { rule: string; text: string } | null {
  if (text.length > LONGEST_TEXT) return { rule: "too-long", text: reading.tooLong(text.length, LONGEST_TEXT) };
  if (text.trim() !== "") return null;
  if (typeof fields.html === "string" && fields.html.trim() !== "")
    return { rule: "html-record", text: reading.htmlRecord };
  return meta.title === undefined ? { rule: "no-text", text: reading.emptyRecord } : null;
}
