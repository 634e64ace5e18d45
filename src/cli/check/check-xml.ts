/** Feeds, site map, list of feeds, pictures: well-formed, complete, every link alive, no id twice, every point proven. */
import { check as messages } from "../../errors/check.js";
import { checkFeedHtml, checkFeedLink, checkItemTexts } from "./feed-items.js";
import { type Inspection, short } from "./inspection.js";
import { type XmlFacts, xmlFacts } from "./xml-facts.js";

const ROOTS = ["rss", "feed", "urlset", "sitemapindex", "opml"];

/** Checks an XML file. Pieces of HTML that were looked at before are in `seen`: the same item stands in many feeds. */
export function checkXml(file: string, seen: Set<string>, inspection: Inspection): void {
  const text = inspection.read(file);
  if (text === null) return;
  const facts = xmlFacts(text);
  const tell = (rule: string, told: string, line: number): void => inspection.tell(file, rule, told, `line ${line}`);
  for (const { problem, line } of facts.problems) tell("bad-xml", messages.badXml(short(problem)), line);
  for (const line of facts.scripts) tell("inline-script", messages.inlineScript("in a picture or a feed"), line);
  if (facts.root === "svg") {
    checkPicture(file, facts, inspection);
    return;
  }
  inspection.found.counts.feeds += 1;
  if (!ROOTS.includes(facts.root)) tell("bad-xml", messages.badRoot(facts.root), 1);
  for (const { problem, line } of facts.lacks) tell("bad-feed", messages.badFeed(problem), line);
  checkItems(file, facts, inspection);
  for (const { href, line, loads } of facts.links)
    if (loads) inspection.want(file, href, undefined);
    else checkFeedLink(file, href, `line ${line}`, inspection);
  for (const { html, line } of facts.html) {
    if (seen.has(html)) continue;
    seen.add(html);
    checkFeedHtml(file, html, `line ${line}`, inspection);
  }
}

function checkItems(file: string, { items }: XmlFacts, inspection: Inspection): void {
  const seen = new Set<string>();
  for (const { id, title, summary, line } of items) {
    if (id === "" || seen.has(id)) inspection.tell(file, "same-id", messages.sameId(short(id)), `line ${line}`);
    seen.add(id);
    checkItemTexts(file, { id, title, summary }, `line ${line}`, inspection);
  }
}

/** A picture loads nothing from elsewhere. */
function checkPicture(file: string, { links }: XmlFacts, inspection: Inspection): void {
  for (const { href, line, loads } of links) {
    const target = inspection.want(file, href, undefined);
    if (loads && target && "elsewhere" in target && target.elsewhere.protocol !== "data:")
      inspection.tell(file, "third-party", messages.thirdParty(short(href)), `line ${line}`);
  }
}
