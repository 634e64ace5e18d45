/** RSS 2.0 with content:encoded and atom:link, as the RSS Advisory Board's profile wants it. */
import { rfc822 } from "./calendar.js";
import type { Feed, FeedItem } from "./feed-items.js";
import { HISTORY, pagingElements, styleSheet } from "./feed-paging.js";
import { cdata, element, escapeXml, lines, textElement } from "./xml.js";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:fh": HISTORY,
};
const FILE = "feed.xml";

export function renderRss(feed: Feed): string {
  const channel = lines([
    textElement("title", feed.title),
    textElement("link", feed.home),
    textElement("description", feed.description),
    textElement("language", feed.language),
    feed.updated ? textElement("lastBuildDate", rfc822(feed.updated)) : "",
    textElement("generator", "Commonplace"),
    element("atom:link", { href: `${feed.root}${feed.folder}${FILE}`, rel: "self", type: "application/rss+xml" }),
    ...pagingElements(feed, FILE, "atom:link"),
    ...feed.items.map(renderItem),
  ]);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    styleSheet(feed),
    element("rss", { version: "2.0", ...NAMESPACES }, `\n${element("channel", {}, `\n${channel}\n`)}\n`),
    "",
  ]).concat("\n");
}

function renderItem(item: FeedItem): string {
  const parts = lines([
    textElement("title", item.title),
    textElement("link", item.url),
    element("guid", { isPermaLink: "false" }, escapeXml(item.id)),
    item.published ? textElement("pubDate", rfc822(item.published)) : "",
    ...item.topics.map((topic) => textElement("category", topic)),
    textElement("description", item.summary),
    element("content:encoded", {}, cdata(item.html)),
  ]);
  return element("item", {}, `\n${parts}\n`);
}
