import { odd, reading } from "../errors.js";
import type { RawMeta, Report } from "../model.js";
import { cutText } from "../text/cut.js";
import { LONGEST_FIELD } from "./sizes.js";
import { tidyText } from "./tidy-text.js";

/** The names under which people and programs state a field, in order of trust. Compared in lower case. */
const NAMES: Readonly<Record<keyof RawMeta, readonly string[]>> = {
  id: ["id", "guid"],
  title: ["title", "headline"],
  dek: ["dek", "description", "summary", "subtitle"],
  url: ["url", "link", "canonical"],
  source: ["source", "site", "publication", "outlet"],
  author: ["author", "byline", "authors"],
  date: ["date", "published", "publishedat", "pubdate"],
  updated: ["updated", "modified", "updatedat"],
  language: ["language", "lang"],
};

/** Every name that `toMeta` understands, in lower case. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** What a record (front matter, a JSON line) states about its article: one-line strings, cut at 2,000 characters. */
export function toMeta(
  record: Readonly<Record<string, unknown>>,
  input: string,
  report: Report,
  line?: number,
): RawMeta {
  const values = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
  const meta: Partial<Record<keyof RawMeta, string>> = {};
  for (const [field, names] of Object.entries(NAMES) as [keyof RawMeta, readonly string[]][]) {
    const name = names.find((each) => toLine(values.get(each)) !== "");
    if (name === undefined) continue;
    const value = toLine(values.get(name));
    if (value.length > LONGEST_FIELD)
      report(odd(input, "field-too-long", reading.fieldTooLong(name, LONGEST_FIELD), line));
    meta[field] = cutText(value, LONGEST_FIELD);
  }
  return meta;
}

/** A value as one line: strings and numbers as they are, lists joined by commas, objects by their name; else "". */
function toLine(value: unknown): string {
  if (typeof value === "string")
    return tidyText(cutText(value, 10 * LONGEST_FIELD))
      .replace(/[\s\u0085]+/g, " ")
      .trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value
      .slice(0, 100)
      .map(toLine)
      .filter((each) => each !== "")
      .join(", ");
  if (typeof value === "object" && value !== null && "name" in value) return toLine(value.name);
  return "";
}
