/** Feeds and site map: well-formed, every link alive, no id twice, every point of theirs in the story that it links to. */
import { check as messages } from "../../errors.js";
import { checkTarget } from "./check-pages.js";
import { type Inspection, isSaid, short } from "./inspection.js";
import { parseJson } from "./json.js";
import { type Passage, pageFacts } from "./page-facts.js";
import { resolveLink } from "./site.js";
import { xmlFacts } from "./xml-facts.js";

/** Checks every .xml file and the JSON feeds. The same piece of HTML, in many feeds, is looked at once. */
export function checkFeeds(inspection: Inspection): void {
  const seen = new Set<string>();
  for (const file of inspection.site.files) {
    if (file.endsWith(".xml")) checkXml(file, seen, inspection);
    else if (file.endsWith("feed.json")) checkJsonFeed(file, seen, inspection);
  }
}

function checkXml(file: string, seen: Set<string>, inspection: Inspection): void {
  const { site, tell, counts } = inspection;
  const { root, links, ids, html, problems } = xmlFacts(site.read(file));
  counts.feeds += 1;
  for (const problem of problems) tell(file, "bad-xml", messages.badXml(problem));
  if (!["rss", "feed", "urlset", "sitemapindex"].includes(root)) tell(file, "bad-xml", messages.badRoot(root));
  checkIds(file, ids, inspection);
  checkLinks(file, links, inspection);
  for (const piece of html) checkHtml(file, piece, seen, inspection);
}

interface JsonFeed {
  readonly version?: string;
  readonly items?: readonly { readonly id?: string; readonly url?: string; readonly content_html?: string }[];
}

function checkJsonFeed(file: string, seen: Set<string>, inspection: Inspection): void {
  const feed = parseJson(inspection.site.read(file)) as JsonFeed | undefined;
  const items = Array.isArray(feed?.items) ? feed.items : null;
  inspection.counts.feeds += 1;
  if (!items || !feed?.version?.startsWith("https://jsonfeed.org/version/"))
    inspection.tell(file, "bad-feed", messages.badJsonFeed);
  for (const { url, content_html } of items ?? []) {
    if (url !== undefined) checkLinks(file, [url], inspection);
    if (content_html !== undefined) checkHtml(file, content_html, seen, inspection);
  }
  checkIds(file, items?.map(({ id }) => id ?? "") ?? [], inspection);
}

function checkIds(file: string, ids: readonly string[], { tell }: Inspection): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id === "" || seen.has(id)) tell(file, "same-id", messages.sameId(short(id)));
    seen.add(id);
  }
}

/** Addresses in feeds are absolute; those of this site are alive. */
function checkLinks(file: string, links: readonly string[], inspection: Inspection): void {
  for (const href of links) {
    inspection.counts.links += 1;
    if (!/^(?:https?|mailto):/.test(href)) inspection.tell(file, "bad-address", messages.notAbsolute(short(href)));
    const target = resolveLink(inspection.site, file, href);
    if (target && "path" in target) checkTarget(file, target.path, target.anchor, inspection);
  }
}

function checkHtml(file: string, html: string, seen: Set<string>, inspection: Inspection): void {
  if (seen.has(html)) return;
  seen.add(html);
  const { problems, links, passages } = pageFacts(html, true);
  for (const problem of problems) inspection.tell(file, "bad-html", messages.badPage(problem));
  checkLinks(
    file,
    links.map(({ href }) => href),
    inspection,
  );
  for (const passage of passages) checkPoint(file, passage, inspection);
}

/** A point that links to its claim says what one of the story's articles says. */
function checkPoint(file: string, { kind, text, link }: Passage, inspection: Inspection): void {
  if (kind !== "item" || !link?.includes("#claim-")) return;
  const target = resolveLink(inspection.site, file, link);
  const story =
    target && "path" in target ? inspection.stories.get(target.path.replace(/index\.html$/, "")) : undefined;
  const point = text.replace(/\s{0,9}\([^()]{0,80}\)\s{0,9}$/, "");
  if (!isSaid(point, story, inspection))
    inspection.tell(file, "not-in-source", messages.notInSource(short(point), "of its story"));
}
