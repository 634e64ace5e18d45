/** What stands in an item of a feed: HTML whose links are absolute and alive, and whose points are proven. */
import { check as messages } from "../../errors/check.js";
import { checkStatements } from "./check-page.js";
import { type Inspection, short } from "./inspection.js";
import { decoded, pageFacts } from "./page-facts.js";
import { summarySaying, titleSaying } from "./sayings.js";

/** The id of the story that an item's id (a tag URI) is of; null where it is of something else. */
export function storyOf(id: string): string | null {
  return /^tag:[^:]{1,300}:(?:[^#]{1,300}\/)?story\/([^/#]{1,100})$/.exec(id)?.[1] ?? null;
}

/** Addresses in feeds are absolute. */
export function checkFeedLink(
  file: string,
  href: string,
  at: string | number | undefined,
  inspection: Inspection,
): void {
  const target = inspection.want(file, href, typeof at === "number" ? at : undefined);
  if (target === null || !/^(?:https?|mailto):/.test(href))
    inspection.tell(file, "bad-address", messages.notAbsolute(short(href)), at);
}

export function checkFeedHtml(file: string, html: string, at: string | number, inspection: Inspection): void {
  const facts = pageFacts(html, true);
  for (const { detail } of facts.faults) inspection.tell(file, "bad-html", messages.badFeedHtml(short(detail)), at);
  for (const { href } of facts.links) checkFeedLink(file, href, at, inspection);
  checkStatements(file, facts, inspection, at);
}

/** Headline and summary of a story's item are what its record says. */
export function checkItemTexts(
  file: string,
  { id, title, summary }: { readonly id: string; readonly title: string; readonly summary: string },
  at: string,
  { isProven, tell }: Inspection,
): void {
  const story = storyOf(id);
  if (story === null) return;
  // In RSS, titles and descriptions are HTML to some readers, and may be escaped for them once more.
  const isSaid = (saying: (text: string) => string, text: string): boolean =>
    isProven(saying(text)) || isProven(saying(decoded(text)));
  if (!isSaid((text) => titleSaying(story, text), title))
    tell(file, "wrong-headline", messages.wrongHeadline(short(title), story), at);
  if (summary !== "" && !isSaid((text) => summarySaying(story, text), summary))
    tell(file, "not-in-source", messages.notInRecord(short(summary), `story ${story}`), at);
}
