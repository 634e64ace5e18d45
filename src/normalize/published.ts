/** When an article was published, and who says so. */
import type { Article, IsoDate, Report } from "../model.js";
import { isAmbiguousDate, parseDate } from "./date.js";
import type { DateKind, Draft } from "./draft.js";

/** Evidence in the text, best first. An embedded post is older than the article: the last resort. */
const ORDER: readonly DateKind[] = ["published", "plain", "updated", "post"];

/** The metadata's date, else the text's own; a metadata date that can't be read is reported. */
export function findPublished(draft: Draft, report: Report): Pick<Article, "published" | "publishedFrom"> {
  const { date, updated } = draft.raw.meta;
  for (const stated of [date, updated]) {
    const parsed = stated === undefined ? null : parseDate(stated);
    if (parsed) return { published: parsed, publishedFrom: "metadata" };
    if (stated !== undefined && stated.trim() !== "") warn(draft, stated, report);
  }
  const published = dateInText(draft);
  return { published, publishedFrom: published ? "text" : "unknown" };
}

function dateInText({ dates }: Draft): IsoDate | null {
  for (const kind of ORDER) {
    const found = dates.filter((each) => each.kind === kind).map((each) => each.date);
    if (found.length > 0) return kind === "post" || kind === "updated" ? latest(found) : found[0]!;
  }
  return null;
}

function latest(dates: readonly IsoDate[]): IsoDate {
  return dates.toSorted().at(-1)!;
}

function warn(draft: Draft, stated: string, report: Report): void {
  const ambiguous = isAmbiguousDate(stated);
  report({
    path: draft.raw.input,
    rule: ambiguous ? "ambiguous-date" : "unreadable-date",
    text: ambiguous
      ? `the date "${stated.slice(0, 40)}" can be read two ways and was left out. Write it as year-month-day.`
      : `the date "${stated.slice(0, 40)}" could not be read and was left out. Write it as year-month-day.`,
    level: "odd",
  });
}
