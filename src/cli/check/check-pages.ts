/** The pages of the site against content/ and against each other: quotations, marks, links, anchors. */
import { check as messages } from "../../errors.js";
import { type Inspection, isSaid, type StoryFacts, short, squeeze } from "./inspection.js";
import { articleIn } from "./json.js";
import { type PageFacts, type PageLink, type Passage, pageFacts } from "./page-facts.js";
import { resolveLink, type Site } from "./site.js";

interface Link {
  readonly from: string;
  readonly path: string;
  readonly anchor: string;
}

/** Checks every page, notes its ids, and then checks every link between pages. */
export function checkPages(inspection: Inspection): void {
  const { site, tell, counts, idsOf } = inspection;
  const links: Link[] = [];
  for (const file of site.files.filter((each) => each.endsWith(".html"))) {
    const facts = pageFacts(site.read(file));
    counts.pages += 1;
    idsOf.set(file, facts.ids);
    for (const problem of facts.problems) tell(file, "bad-page", messages.badPage(problem));
    for (const link of facts.links) links.push(...linkWithin(file, link, inspection));
    checkPassages(file, facts, inspection);
  }
  counts.links += links.length;
  for (const { from, path, anchor } of links) checkTarget(from, path, anchor, inspection);
}

/** The link if it leads within the site; what leads elsewhere is checked at once. */
function linkWithin(file: string, link: PageLink, { site, tell }: Inspection): Link[] {
  const target = resolveLink(site, file, link.href);
  if (target === null) tell(file, "bad-address", messages.badAddress(short(link.href)));
  else if ("path" in target) return [{ from: file, ...target }];
  else for (const { rule, text } of faultsElsewhere(link, target.elsewhere)) tell(file, rule, text);
  return [];
}

/** Relations of a <link> that make a browser load nothing. */
const MERELY_TOLD = /\b(?:canonical|alternate|license|author|hub|self|me)\b/;

function faultsElsewhere({ href, element, rel }: PageLink, { protocol }: URL): { rule: string; text: string }[] {
  const faults: { rule: string; text: string }[] = [];
  if (!["https:", "http:", "mailto:"].includes(protocol))
    faults.push({ rule: "bad-scheme", text: messages.badScheme(short(href)) });
  if (element !== "a" && !MERELY_TOLD.test(rel) && protocol !== "data:")
    faults.push({ rule: "third-party", text: messages.thirdParty(short(href)) });
  if (element === "a" && protocol !== "mailto:" && !/\bnoopener\b/.test(rel))
    faults.push({ rule: "no-rel", text: messages.noRel(short(href)) });
  return faults;
}

/** A place within the site is there, and so is the anchor. */
export function checkTarget(from: string, path: string, anchor: string, { site, tell, idsOf }: Inspection): void {
  if (!site.has(path)) tell(from, "dead-link", messages.deadLink(path));
  else if (anchor !== "" && !idsOf.get(path)?.has(anchor)) tell(from, "dead-anchor", messages.deadAnchor(path, anchor));
}

function checkPassages(file: string, { passages }: PageFacts, inspection: Inspection): void {
  const folder = file.replace(/index\.html$/, "");
  const story = inspection.stories.get(folder);
  const marks = passages.filter(({ kind }) => kind === "mark");
  const text = marks.length > 0 ? (articleIn(inspection.site, `${folder}article.json`)?.text ?? "") : "";
  for (const mark of marks) checkMark(file, mark, text, inspection);
  for (const passage of passages) {
    if (passage.kind === "quote") checkQuote(file, passage, inspection);
    else if (passage.kind === "claim" && story) checkCounts(file, passage, story, inspection);
    else if (passage.kind === "bullet" && story) checkBullet(file, passage, story, inspection);
    else if (passage.kind !== "mark") continue;
    inspection.counts.quotations += 1;
  }
}

/** A quotation is, letter for letter, in the article that the link beside it leads to. */
function checkQuote(file: string, { text, link }: Passage, { site, tell }: Inspection): void {
  const article = link === null ? null : articleAt(file, link, site);
  if (article === null) tell(file, "no-receipt", messages.noReceipt(short(text)));
  else if (!site.quoting(article).includes(squeeze(text)))
    tell(file, "not-in-source", messages.notInSource(short(text), article));
}

/** The article whose page a link leads to; null if it leads to none. */
function articleAt(file: string, href: string, site: Site): string | null {
  const target = resolveLink(site, file, href);
  if (!target || !("path" in target)) return null;
  const id = /^articles\/([^/]{1,100})\/index\.html$/.exec(target.path)?.[1];
  return id !== undefined && site.articles.has(id) ? id : null;
}

/** A marked passage begins where its id says: at-START-END of the published text. */
function checkMark(file: string, mark: Passage, published: string, { tell }: Inspection): void {
  const [, start, end] = /^at-(\d{1,9})-(\d{1,9})$/.exec(mark.id) ?? [];
  const passage = squeeze(published.slice(Number(start), Number(end)));
  const text = squeeze(mark.text);
  if (text === "" || !passage.startsWith(text)) tell(file, "wrong-mark", messages.wrongMark(short(text), mark.id));
}

/** "3 of 5 sources, 2 origins" is what the record says. */
function checkCounts(file: string, { id, text }: Passage, story: StoryFacts, { tell }: Inspection): void {
  const claim = story.claims.get(id.slice("claim-".length));
  const shown = /([\d,]{1,9}) of ([\d,]{1,9}) sources?, ([\d,]{1,9}) origins?/.exec(text);
  if (!claim) tell(file, "unknown-claim", messages.unknownClaim(id));
  else if (shown) {
    const [sources, all, origins] = shown.slice(1).map((each) => Number(each.replaceAll(",", "")));
    const isRight = sources === claim.sources && all === story.sources && origins === claim.origins;
    if (!isRight) tell(file, "wrong-count", messages.wrongPageCount(id, shown[0]));
  }
}

/** A bullet is a passage of one of the story's articles, but for a capital and a full stop; or marked as the editor's words. */
function checkBullet(file: string, { text, editor }: Passage, story: StoryFacts, inspection: Inspection): void {
  if (!editor && !isSaid(text, story, inspection))
    inspection.tell(file, "not-in-source", messages.notInSource(short(text), "of this story"));
}
