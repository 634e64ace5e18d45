/** What RSS and Atom share: where the feed is, its hub, archives by RFC 5005, and the style in which a browser shows them. */
import type { Feed } from "./feed-items.js";
import { rootFrom } from "./paths.js";
import { element } from "./xml.js";

export const HISTORY = "http://purl.org/syndication/history/1.0";

/** The feed's own address and, where one is configured, the hub that tells of its changes (WebSub, W3C Recommendation of 2018). */
export function selfElements(feed: Feed, file: string, type: string, link: "link" | "atom:link"): string[] {
  const { root, folder, hub } = feed;
  return [
    element(link, { href: root + folder + file, rel: "self", type }),
    hub === null ? "" : element(link, { href: hub, rel: "hub" }),
  ];
}

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
