/** Atom, RFC 4287. */
import { rfc3339 } from "./calendar.js";
import type { Feed, FeedItem, FeedPicture } from "./feed-items.js";
import { HISTORY, pagingElements, selfElements, styleSheet } from "./feed-paging.js";
import { element, escapeXml, lines, textElement } from "./xml.js";

const FILE = "atom.xml";
const TYPE = "application/atom+xml";

export function renderAtom(feed: Feed): string {
  const content = lines([
    textElement("id", feed.id),
    textElement("title", feed.title),
    textElement("subtitle", feed.description),
    textElement("updated", rfc3339(feed.updated ?? feed.founded)),
    element("author", {}, textElement("name", feed.title)),
    ...selfElements(feed, FILE, TYPE, "link"),
    element("link", { href: feed.home, rel: "alternate", type: "text/html" }),
    ...pagingElements(feed, FILE, "link"),
    textElement("generator", "Commonplace"),
    ...feed.items.map((item) => renderEntry(item, feed)),
  ]);
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    styleSheet(feed),
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xmlns:fh": HISTORY, "xml:lang": feed.language },
      `\n${content}\n`,
    ),
  ]).concat("\n");
}

function renderEntry(item: FeedItem, { founded }: Feed): string {
  const parts = lines([
    textElement("id", item.id),
    textElement("title", item.title),
    textElement("updated", rfc3339(item.updated ?? founded)),
    item.published ? textElement("published", rfc3339(item.published)) : "",
    element("link", { href: item.url, rel: "alternate", type: "text/html" }),
    item.picture ? enclosure(item.picture) : "",
    ...item.via.map(({ url, title }) => element("link", { href: url, rel: "via", title: title || null })),
    ...item.topics.map((term) => element("category", { term })),
    textElement("summary", item.summary),
    element("content", { type: "html" }, escapeXml(item.html)),
  ]);
  return element("entry", { "xml:lang": item.language }, `\n${parts}\n`);
}

function enclosure({ url, type, length }: FeedPicture): string {
  return element("link", { href: url, rel: "enclosure", type, length: `${length}` });
}
