/** Atom, RFC 4287. */
import { rfc3339 } from "./calendar.js";
import type { Feed, FeedItem } from "./feed-items.js";
import { HISTORY, pagingElements, styleSheet } from "./feed-paging.js";
import { element, escapeXml, lines, textElement } from "./xml.js";

/** Atom wants a date where none is known; this one is plainly none. */
const NO_DATE = new Date(0);

const FILE = "atom.xml";

export function renderAtom(feed: Feed): string {
  const content = lines([
    textElement("id", feed.id),
    textElement("title", feed.title),
    textElement("subtitle", feed.description),
    textElement("updated", rfc3339(feed.updated ?? NO_DATE)),
    element("author", {}, textElement("name", feed.title)),
    element("link", { href: `${feed.root}${feed.folder}${FILE}`, rel: "self", type: "application/atom+xml" }),
    element("link", { href: feed.home, rel: "alternate", type: "text/html" }),
    ...pagingElements(feed, FILE, "link"),
    textElement("generator", "Commonplace"),
    ...feed.items.map(renderEntry),
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

function renderEntry(item: FeedItem): string {
  const parts = lines([
    textElement("id", item.id),
    textElement("title", item.title),
    textElement("updated", rfc3339(item.updated ?? NO_DATE)),
    item.published ? textElement("published", rfc3339(item.published)) : "",
    element("link", { href: item.url, rel: "alternate", type: "text/html" }),
    ...item.via.map(({ url, title }) => element("link", { href: url, rel: "via", title })),
    ...item.topics.map((term) => element("category", { term })),
    textElement("summary", item.summary),
    element("content", { type: "html" }, escapeXml(item.html)),
  ]);
  return element("entry", {}, `\n${parts}\n`);
}
