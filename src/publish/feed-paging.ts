/** What RSS and Atom share: paging and archives by RFC 5005, and the style in which a browser shows them. */
import type { Feed } from "./feed-items.js";
import { rootFrom } from "./paths.js";
import { element } from "./xml.js";

export const HISTORY = "http://purl.org/syndication/history/1.0";

/** Whether all is here, whether this is an archive page, of which feed, and where older items are. */
export function pagingElements(feed: Feed, file: string, link: "link" | "atom:link"): string[] {
  const { root, complete, archiveOf, previous } = feed;
  return [
    complete ? element("fh:complete", {}) : "",
    archiveOf === null ? "" : element("fh:archive", {}),
    archiveOf === null ? "" : element(link, { rel: "current", href: root + archiveOf + file }),
    previous === null ? "" : element(link, { rel: "prev-archive", href: root + previous + file }),
  ];
}

export function styleSheet({ folder }: Feed): string {
  return `<?xml-stylesheet type="text/css" href="${rootFrom(folder)}assets/feed.css"?>`;
}
