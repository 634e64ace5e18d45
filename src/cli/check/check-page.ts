/** What holds for every page: ids, links, scripts, requests; and the points and headlines of lists. */
import { check as messages } from "../../errors/check.js";
import { resolveLink } from "./addresses.js";
import { checkPageLinks } from "./check-links.js";
import { type Inspection, short, squeeze } from "./inspection.js";
import { type PageFacts, pageFacts } from "./page-facts.js";
import type { PageFault } from "./page-rules.js";
import { headlineSaying, numbersIn, pointSaying, tallySaying } from "./sayings.js";

/** Reads a page; null if there is none. */
export function openPage(file: string, { read, found }: Inspection): PageFacts | null {
  const html = read(file);
  if (html === null) return null;
  found.counts.pages += 1;
  return pageFacts(html);
}

const TEXTS: Record<PageFault["problem"], (detail: string) => string> = {
  "same-id": messages.twiceOnPage,
  "not-closed": messages.notClosed,
  "no-title": () => messages.noTitle,
  "inline-script": messages.inlineScript,
  runs: messages.runsScript,
  frame: messages.frame,
  style: messages.thirdParty,
  "no-policy": () => messages.noPolicy,
};

/** Checks what every page has to be, and notes its ids and links. */
export function checkFrame(file: string, facts: PageFacts, inspection: Inspection): void {
  for (const { rule, problem, detail, at } of facts.faults)
    inspection.tell(file, rule, TEXTS[problem](short(detail)), at);
  if (!isMail(file) && !isStrict(facts.policy)) inspection.tell(file, "no-policy", messages.noPolicy);
  for (const id of facts.ids) inspection.place(`${file}#${id}`);
  checkPageLinks(file, facts.links, facts.base, inspection);
}

/** Mails are pages that nobody's script could do anything with, and mail programs know no policy. */
const isMail = (file: string): boolean => file.endsWith("/mail.html");

/** A policy that lets in nothing from elsewhere, and no script that stands in the page. */
function isStrict(policy: string | null): boolean {
  const rules = new Map(
    (policy ?? "").split(";").map((rule) => [rule.trim().split(/\s+/)[0]!, rule.trim().split(/\s+/).slice(1)]),
  );
  const isOwn = (source: string): boolean => ["'none'", "'self'", "data:"].includes(source);
  const scripts = rules.get("script-src") ?? [];
  return (
    (rules.get("default-src") ?? []).join() === "'none'" &&
    scripts.every((source) => source === "'self'" || source === "'none'") &&
    [...rules].every(([name, sources]) =>
      sources.every((each) => isOwn(each) || (name === "style-src" && each === "'unsafe-inline'")),
    )
  );
}

/** Checks a page that is neither a story's nor an article's. */
export function checkListPage(file: string, inspection: Inspection): void {
  const facts = openPage(file, inspection);
  if (facts === null) return;
  checkFrame(file, facts, inspection);
  checkStatements(file, facts, inspection);
  checkHeadlines(file, facts, inspection);
}

/** A point of a list is one of its claim's wordings, with the claim's counts. */
export function checkStatements(
  file: string,
  { statements, base }: PageFacts,
  inspection: Inspection,
  where?: string | number,
): void {
  for (const { text, href, tally, ...statement } of statements) {
    const at = where ?? statement.at;
    inspection.found.counts.quotations += 1;
    const target = resolveLink(inspection.setup.addresses, file, href, base);
    const place = target && "place" in target ? target.place : "";
    if (!inspection.isProven(pointSaying(place, text)))
      inspection.tell(file, "not-in-source", messages.notInRecord(short(text), place), at);
    if (!inspection.isProven(tallySaying(place, numbersIn(tally))))
      inspection.tell(file, "wrong-count", messages.wrongPageCount(place, squeeze(tally)), at);
  }
}

/** A headline that leads to a story is that story's. */
function checkHeadlines(file: string, { headlines, base }: PageFacts, inspection: Inspection): void {
  for (const { text, href, at } of headlines) {
    const target = resolveLink(inspection.setup.addresses, file, href, base);
    if (!target || !("place" in target) || !/^stories\/[^/#]+\/index\.html$/.test(target.place)) continue;
    inspection.found.counts.quotations += 1;
    if (!inspection.isProven(headlineSaying(target.place, text)))
      inspection.tell(file, "wrong-headline", messages.wrongHeadline(short(text), target.place), at);
  }
}
