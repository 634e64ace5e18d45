/** Feeds and site map: well-formed, every link alive, no id twice, every point of theirs in the story that it links to. */
import { check as messages } from "../../errors.js";
import { short, type Tell } from "./fault.js";
import { parseJson, storyIn } from "./json.js";
import { type PageFacts, pageFacts } from "./page-facts.js";
import { resolveLink, type Site } from "./site.js";
import { xmlFacts } from "./xml-facts.js";

export interface Counts {
  feeds: number;
  links: number;
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks every .xml file and the JSON feeds. `idsOf` are the ids of each page. */
export function checkFeeds(site: Site, idsOf: Ids, tell: Tell, counts: Counts): void {
  for (const file of site.files.filter((each) => each.endsWith(".xml"))) {
    const { root, links, ids, html, problems } = xmlFacts(site.read(file));
    counts.feeds += 1;
    for (const problem of problems) tell(file, "bad-xml", messages.badXml(problem));
    if (!["rss", "feed", "urlset", "sitemapindex"].includes(root)) tell(file, "bad-xml", messages.badRoot(root));
    checkIds(file, ids, tell);
    checkLinks(file, links, site, idsOf, tell, counts);
    checkHtml(file, html, site, idsOf, tell, counts);
  }
  for (const file of site.files.filter((each) => each.endsWith("feed.json")))
    checkJsonFeed(file, site, idsOf, tell, counts);
}

interface JsonFeed {
  readonly version?: string;
  readonly items?: readonly { readonly id?: string; readonly url?: string; readonly content_html?: string }[];
}

function checkJsonFeed(file: string, site: Site, idsOf: Ids, tell: Tell, counts: Counts): void {
  const feed = parseJson(site.read(file)) as JsonFeed | undefined;
  counts.feeds += 1;
  const items = Array.isArray(feed?.items) ? feed.items : null;
  if (!items || !feed?.version?.startsWith("https://jsonfeed.org/version/"))
    tell(file, "bad-feed", messages.badJsonFeed);
  for (const { id, url, content_html } of items ?? []) {
    if (url !== undefined) checkLinks(file, [url], site, idsOf, tell, counts);
    if (content_html !== undefined) checkHtml(file, [content_html], site, idsOf, tell, counts);
    if (id === undefined) tell(file, "same-id", messages.sameId(""));
  }
  checkIds(file, items?.flatMap(({ id }) => id ?? []) ?? [], tell);
}

function checkIds(file: string, ids: readonly string[], tell: Tell): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id === "" || seen.has(id)) tell(file, "same-id", messages.sameId(short(id)));
    seen.add(id);
  }
}

/** Addresses in feeds are absolute; those of this site must be alive. */
function checkLinks(file: string, links: readonly string[], site: Site, idsOf: Ids, tell: Tell, counts: Counts): void {
  for (const href of links) {
    counts.links += 1;
    if (!/^(?:https?|mailto):/.test(href)) tell(file, "bad-address", messages.notAbsolute(short(href)));
    const target = resolveLink(site, file, href);
    if (!target || "elsewhere" in target) continue;
    if (!site.has(target.path)) tell(file, "dead-link", messages.deadLink(target.path));
    else if (target.anchor !== "" && !idsOf.get(target.path)?.has(target.anchor))
      tell(file, "dead-anchor", messages.deadAnchor(target.path, target.anchor));
  }
}

function checkHtml(file: string, pieces: readonly string[], site: Site, idsOf: Ids, tell: Tell, counts: Counts): void {
  for (const html of pieces) {
    const facts = pageFacts(html, true);
    for (const problem of facts.problems) tell(file, "bad-html", messages.badPage(problem));
    checkLinks(
      file,
      facts.links.map(({ href }) => href),
      site,
      idsOf,
      tell,
      counts,
    );
    checkPoints(file, facts, site, tell);
  }
}

/** A point that links to its claim says what one of the story's articles says. */
function checkPoints(file: string, { passages }: PageFacts, site: Site, tell: Tell): void {
  for (const { kind, text, link } of passages) {
    const target = kind === "item" && link !== null && link.includes("#claim-") ? resolveLink(site, file, link) : null;
    if (!target || !("path" in target)) continue;
    const twin = target.path.replace(/index\.html$/, "story.json");
    const point = text
      .replace(/\s*\([^()]{0,80}\)\s*$/, "")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase()
      .replace(/[.,;:–—-]{1,9}$/, "");
    const story = storyIn(site, twin);
    const isThere = story?.articles.some(({ id }) =>
      (site.articles.get(id)?.text ?? "").replace(/\s+/g, " ").toLowerCase().includes(point),
    );
    const isEditors = story?.claims.some((claim) => claim.editor && claim.text.toLowerCase().startsWith(point));
    if (!isThere && !isEditors) tell(file, "not-in-source", messages.notInSource(short(text), "of its story"));
  }
}
