/** RSS 2.0 with content:encoded and atom:link, as the RSS Advisory Board's profile wants it. */
import { rfc822 } from "./calendar.js";
import type { Feed, FeedItem, FeedPicture } from "./feed-items.js";
import { HISTORY, pagingElements, selfElements, styleSheet } from "./feed-paging.js";
import { cdata, element, escapeXml, lines, textElement } from "./xml.js";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:fh": HISTORY,
  "xmlns:media": "http://search.yahoo.com/mrss/",
};
const FILE = "feed.xml";
const TYPE = "application/rss+xml";

export function renderRss(feed: Feed): string {
  const channel = lines([
    plainElement("title", feed.title),
    textElement("link", feed.home),
    plainElement("description", feed.description),
    textElement("language", feed.language),
    feed.updated ? textElement("lastBuildDate", rfc822(feed.updated)) : "",
    textElement("generator", "Commonplace"),
    ...selfElements(feed, FILE, TYPE, "atom:link"),
    ...pagingElements(feed, FILE, "atom:link"),
    ...feed.items.map(renderItem),
  ]);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    styleSheet(feed),
    element(
      "rss",
      { version: "2.0", ...NAMESPACES, "xml:lang": feed.language },
      `\n${element("channel", {}, `\n${channel}\n`)}\n`,
    ),
    "",
  ]).concat("\n");
}

function renderItem(item: FeedItem): string {
  const parts = lines([
    plainElement("title", item.title),
    textElement("link", item.url),
    element("guid", { isPermaLink: "false" }, escapeXml(item.id)),
    item.published ? textElement("pubDate", rfc822(item.published)) : "",
    ...item.topics.map((topic) => plainElement("category", topic)),
    textElement("description", asHtml(item.summary)),
    element("content:encoded", {}, cdata(item.html)),
    ...(item.picture ? pictureElements(item.picture) : []),
  ]);
  return element("item", {}, `\n${parts}\n`);
}

/** The enclosure for readers that know RSS alone, the same with its size for those that know Media RSS. */
function pictureElements({ url, type, length, width, height }: FeedPicture): string[] {
  const size = { fileSize: `${length}`, width: `${width}`, height: `${height}` };
  return [
    element("enclosure", { url, length: `${length}`, type }),
    element("media:content", { url, medium: "image", type, ...size }),
  ];
}

function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Plain text as the RSS Advisory Board's profile wants it: `&` and `<` by number, so that no reader takes a text for markup.
 * (`description` holds HTML: text in it is escaped twice.)
 */
function plainElement(name: string, text: string): string {
  const numbered = escapeXml(text).replaceAll("&amp;", "&#x26;").replaceAll("&lt;", "&#x3C;");
  return text === "" ? "" : element(name, {}, numbered);
}
