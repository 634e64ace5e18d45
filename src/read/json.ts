/** JSON that isn't a record a line: a list of records, one record, or an answer that wraps a list (NewsAPI and its like). */
import { reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import { shortReason } from "./jsonl.js";
import { type Fields, type ReadPiece, readRecord } from "./record.js";
import { recordNamer } from "./record-id.js";

/** Under these names answers keep their records; they may be two levels down. */
const LISTS = [
  "articles",
  "items",
  "results",
  "docs",
  "hits",
  "data",
  "entries",
  "posts",
  "stories",
  "news",
  "response",
  "records",
];
const DEEPEST = 3;
/** What only a record has. */
const OWN = ["text", "title", "headline", "content", "body", "html", "maintext", "raw_text", "articlebody"];

/** The articles of a JSON file. Records that hold nothing are reported by their number, and the others are used. */
export function readJson(file: Decoded, input: string, report: Report, readPiece: ReadPiece): RawArticle[] {
  const value = parse(file.text);
  const broken = typeof value === "string" ? value : null;
  const records = typeof value === "string" ? wholeLines(file.text) : recordsIn(value.json, 0);
  if (broken !== null) report(unusable(input, "bad-json", reading.badJsonFile(broken)));
  else if (records.length === 0) report(unusable(input, "format-json", reading.noRecords));
  const place = { input, encoding: file.encoding, nameOf: recordNamer(input, report), readPiece, line: 1 };
  return records.flatMap((fields, number) => {
    const article = readRecord(fields, { ...place, number }, report);
    return article ? [article] : [];
  });
}

function parse(text: string): { readonly json: unknown } | string {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return shortReason(error);
  }
}

/** Of a list that was cut off, the records that stand on a line of their own are whole. */
function wholeLines(text: string): readonly Fields[] {
  const lines = text.split("\n").filter((line) => line.trimStart().startsWith("{"));
  return lines.flatMap((line) => {
    const value = parse(line.trim().replace(/,$/, ""));
    return typeof value !== "string" && isFields(value.json) ? [value.json] : [];
  });
}

function recordsIn(value: unknown, depth: number): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields).map(unwrap);
  if (!isFields(value) || depth > DEEPEST) return [];
  for (const name of LISTS) {
    const found = name in value ? recordsIn(value[name], depth + 1) : [];
    if (found.length > 0) return found;
  }
  return OWN.some((name) => Object.keys(value).some((each) => each.toLowerCase() === name)) ? [value] : [];
}

/** Search engines keep the record in _source. */
function unwrap(fields: Fields): Fields {
  return isFields(fields._source) ? fields._source : fields;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
