/** Where the links of a page lead: noted, if they lead within the site; looked at, if elsewhere. */
import { check as messages } from "../../errors/check.js";
import { type Inspection, short } from "./inspection.js";
import type { PageLink } from "./page-facts.js";

/** Relations of a <link> that make a browser load nothing. */
const MERELY_TOLD = /^(?:(?:canonical|alternate|license|author|hub|self|me|next|prev)(?: |$))+$/;

export function checkPageLinks(file: string, links: readonly PageLink[], base: string, inspection: Inspection): void {
  for (const link of links) {
    const target = inspection.want(file, link.href, link.at, link.element === "base" ? "" : base);
    if (target === null) inspection.tell(file, "bad-address", messages.badAddress(short(link.href)), link.at);
    else if ("elsewhere" in target) checkElsewhere(file, link, target.elsewhere, inspection);
    else if (link.element === "base") inspection.found.wanted[inspection.found.wanted.length - 1] = 0;
  }
}

function checkElsewhere(
  file: string,
  { href, element, rel, at }: PageLink,
  { protocol }: URL,
  inspection: Inspection,
): void {
  const tell = (rule: string, text: string): void => inspection.tell(file, rule, text, at);
  const isLink = element === "a" || element === "area";
  if (!["https:", "http:", "mailto:"].includes(protocol) && !(protocol === "data:" && !isLink))
    tell("bad-scheme", messages.badScheme(short(href)));
  else if (!isLink && protocol !== "data:" && !(element === "link" && MERELY_TOLD.test(rel)))
    tell("third-party", messages.thirdParty(short(href)));
  else if (isLink && protocol !== "mailto:" && !/\bnoopener\b/.test(rel)) tell("no-rel", messages.noRel(short(href)));
}
