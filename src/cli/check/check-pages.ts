/** The pages of the site against content/ and against each other: quotations, marks, links, anchors. */
import type { StoryRecord } from "../../content/records.js";
import { check as messages } from "../../errors.js";
import { short, type Tell } from "./fault.js";
import { articleIn } from "./json.js";
import { type PageFacts, type Passage, pageFacts } from "./page-facts.js";
import { resolveLink, type Site } from "./site.js";

export interface Counts {
  pages: number;
  quotations: number;
  links: number;
}

interface Link {
  readonly from: string;
  readonly path: string;
  readonly anchor: string;
}

/** Checks every page, then every link between them. */
export function checkPages(
  site: Site,
  stories: ReadonlyMap<string, StoryRecord>,
  tell: Tell,
  counts: Counts,
): ReadonlyMap<string, ReadonlySet<string>> {
  const idsOf = new Map<string, ReadonlySet<string>>();
  const links: Link[] = [];
  for (const file of site.files.filter((each) => each.endsWith(".html"))) {
    const facts = pageFacts(site.read(file));
    counts.pages += 1;
    idsOf.set(file, facts.ids);
    for (const problem of facts.problems) tell(file, "bad-page", messages.badPage(problem));
    links.push(...linksOf(file, facts, site, tell));
    checkPassages(file, facts, stories.get(file.replace(/index\.html$/, "")), site, tell, counts);
  }
  counts.links += links.length;
  for (const link of links) checkLink(link, idsOf, site, tell);
  return idsOf;
}

/** The links within the site; what leads elsewhere is checked at once. */
function linksOf(file: string, facts: PageFacts, site: Site, tell: Tell): Link[] {
  return facts.links.flatMap(({ href, element, rel }) => {
    const target = resolveLink(site, file, href);
    if (target === null) tell(file, "bad-address", messages.badAddress(short(href)));
    if (target && "path" in target) return [{ from: file, ...target }];
    if (!target) return [];
    const { protocol } = target.elsewhere;
    if (protocol !== "https:" && protocol !== "http:" && protocol !== "mailto:")
      tell(file, "bad-scheme", messages.badScheme(short(href)));
    const isRequest = element !== "a" && !/\b(?:canonical|alternate|license|author|hub|self|me)\b/.test(rel);
    if (isRequest && protocol !== "data:") tell(file, "third-party", messages.thirdParty(short(href)));
    if (element === "a" && protocol !== "mailto:" && !/\bnoopener\b/.test(rel))
      tell(file, "no-rel", messages.noRel(short(href)));
    return [];
  });
}

function checkLink(
  { from, path, anchor }: Link,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  site: Site,
  tell: Tell,
): void {
  if (!site.has(path)) tell(from, "dead-link", messages.deadLink(path));
  else if (anchor !== "" && !idsOf.get(path)?.has(anchor)) tell(from, "dead-anchor", messages.deadAnchor(path, anchor));
}

function checkPassages(
  file: string,
  facts: PageFacts,
  story: StoryRecord | undefined,
  site: Site,
  tell: Tell,
  counts: Counts,
): void {
  for (const passage of facts.passages) {
    if (passage.kind === "quote") checkQuote(file, passage, site, tell);
    else if (passage.kind === "mark") checkMark(file, passage, site, tell);
    else if (passage.kind === "claim" && story) checkClaimText(file, passage, story, tell);
    else if (passage.kind === "bullet" && story) checkBullet(file, passage, story, site, tell);
    else continue;
    counts.quotations += 1;
  }
}

/** A quotation is, letter for letter, in the article that the link beside it leads to. */
function checkQuote(file: string, { text, link }: Passage, site: Site, tell: Tell): void {
  const article = link === null ? null : articleAt(file, link, site);
  if (article === null) tell(file, "no-receipt", messages.noReceipt(short(text)));
  else if (!squeeze(site.articles.get(article)!.text).includes(squeeze(text)))
    tell(file, "not-in-source", messages.notInSource(short(text), article));
}

/** A marked passage begins where its id says: at-START-END of the published text. */
function checkMark(file: string, { id, text }: Passage, site: Site, tell: Tell): void {
  const [, start, end] = /^at-(\d{1,9})-(\d{1,9})$/.exec(id) ?? [];
  const told = articleIn(site, file.replace(/index\.html$/, "article.json"))?.text ?? "";
  const passage = squeeze(told.slice(Number(start), Number(end)));
  if (squeeze(text) === "" || !passage.startsWith(squeeze(text)))
    tell(file, "wrong-mark", messages.wrongMark(short(text), id));
}

/** "3 of 5 sources, 2 origins" is what the record says. */
function checkClaimText(file: string, { id, text }: Passage, story: StoryRecord, tell: Tell): void {
  const claim = story.claims.find((each) => `claim-${each.id}` === id);
  const counts = /([\d,]{1,9}) of ([\d,]{1,9}) sources?, ([\d,]{1,9}) origins?/.exec(text);
  if (!claim) tell(file, "unknown-claim", messages.unknownClaim(id));
  else if (counts) {
    const told = counts.slice(1).map((each) => Number(each.replaceAll(",", "")));
    const all = new Set(story.articles.map(({ source }) => source.id)).size;
    const isRight = told[0] === claim.sources && told[1] === all && told[2] === claim.origins;
    if (!isRight) tell(file, "wrong-count", messages.wrongPageCount(id, counts[0]));
  }
}

/** A bullet is a passage of one of the story's articles, but for a capital and a full stop; or marked as the editor's words. */
function checkBullet(file: string, { text, editor }: Passage, story: StoryRecord, site: Site, tell: Tell): void {
  const bullet = loosen(text);
  const isThere =
    editor ||
    story.articles.some(({ id }) =>
      squeeze(site.articles.get(id)?.text ?? "")
        .toLowerCase()
        .includes(bullet),
    );
  if (!isThere) tell(file, "not-in-source", messages.notInSource(short(text), "of this story"));
}

/** The article whose page a link leads to; null if it leads to none. */
function articleAt(file: string, href: string, site: Site): string | null {
  const target = resolveLink(site, file, href);
  if (!target || !("path" in target)) return null;
  const id = /^articles\/([^/]{1,100})\/index\.html$/.exec(target.path)?.[1];
  return id !== undefined && site.articles.has(id) ? id : null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function loosen(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replace(/[.,;:–—-]{1,9}$/, "");
}
