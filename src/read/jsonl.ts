import { reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import { type Place, type ReadPiece, readRecord } from "./record.js";
import { recordNamer } from "./record-id.js";
import type { Fields } from "./wrapped.js";

/** JSON lines: one article a line. Lines that are no record are reported by their number, and the others are used. */
export function readJsonl(
  file: Decoded,
  input: string,
  report: Report,
  readPiece: ReadPiece | null = null,
): RawArticle[] {
  const articles: RawArticle[] = [];
  const place = { input, encoding: file.encoding, nameOf: recordNamer(input, report), readPiece };
  let number = 0;
  let line = 0;
  for (let at = 0; at < file.text.length; ) {
    const next = file.text.indexOf("\n", at);
    const end = next === -1 ? file.text.length : next;
    const text = file.text.slice(at, end);
    at = end + 1;
    line += 1;
    if (text.trim() === "") continue;
    const article = readLine(text, { ...place, line, number }, report);
    if (article) articles.push(article);
    number += 1;
  }
  return articles;
}

function readLine(text: string, place: Place, report: Report): RawArticle | null {
  const fields = parseRecord(text);
  if (typeof fields !== "string") return readRecord(fields, place, report);
  report(unusable(place.input, "bad-record", fields, place.line));
  return null;
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
export function shortReason(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  if (/unexpected end|unterminated/i.test(message)) return "it breaks off";
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? "it is not JSON" : `at character ${Number(position) + 1}`;
}
