/** JSON that isn't a record a line: a list of records, one record, or an answer that wraps a list (NewsAPI and its like). */
import { reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import { shortReason } from "./jsonl.js";
import { type ReadPiece, readRecord } from "./record.js";
import { recordNamer } from "./record-id.js";
import { type Fields, isFields, recordsIn } from "./wrapped.js";

/** The articles of a JSON file. Records that hold nothing are reported by their number, and the others are used. */
export function readJson(file: Decoded, input: string, report: Report, readPiece: ReadPiece): RawArticle[] {
  const value = parse(file.text);
  const broken = typeof value === "string" ? value : null;
  const records = typeof value === "string" ? wholeLines(file.text) : recordsIn(value.json);
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
