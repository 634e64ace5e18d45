import { odd, reading } from "../errors.js";
import type { Report } from "../model.js";
import { tidyText, withoutMisread } from "./tidy-text.js";

/** Longest record id that is used as it is. */
const LONGEST_ID = 200;

/** Names the records of one file: by their own id if no record before has the same, else by their number from 0. */
export function recordNamer(input: string, report: Report): (own: unknown, number: number, line: number) => string {
  const ids = new Set<string>();
  return (own, number, line) => {
    const id = typeof own === "string" || typeof own === "number" ? oneLine(String(own)) : "";
    if (id === "" || id.length > LONGEST_ID) return String(number);
    if (ids.has(id)) {
      report(odd(input, "same-record-id", reading.sameRecordId(id), line));
      return String(number);
    }
    ids.add(id);
    return id;
  };
}

function oneLine(text: string): string {
  return withoutMisread(tidyText(text))
    .replace(/[\s\u0085]+/g, " ")
    .trim();
}
