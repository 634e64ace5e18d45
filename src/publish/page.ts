/** What every page has: its path, the way to the root, its names for browsers and search engines. */
import type { Catalog } from "./catalog.js";
import { oneLine, sealed } from "./clean.js";
import { type FeedLink, feedLinks } from "./feed-formats.js";
import { rootFrom } from "./paths.js";
import { shortened } from "./phrases.js";
import { escapeXml } from "./xml.js";

/** Longer titles are cut by browsers and search engines anyway. */
const LONGEST_TITLE = 70;
const LONGEST_DESCRIPTION = 200;

export interface Page {
  readonly path: string;
  readonly head: {
    readonly title: string;
    readonly description: string;
    /** Absolute; null where the site's address isn't set. */
    readonly canonical: string | null;
    readonly root: string;
    /** The feeds of what the page lists. */
    readonly feeds: readonly FeedLink[];
  };
}

export function pageOf(
  { config }: Catalog,
  path: string,
  title: string,
  description: string,
  feeds: readonly FeedLink[] = [],
): Page {
  return {
    path,
    head: {
      title: pageTitle(oneLine(title), oneLine(config.title)),
      description: shortened(oneLine(description), LONGEST_DESCRIPTION),
      canonical: config.url === null ? null : config.url + path,
      root: rootFrom(path),
      feeds,
    },
  };
}

/** "Headline · Digest" if there is room, else the headline alone; what is escaped counts as it is written. */
function pageTitle(title: string, site: string): string {
  const both = title === "" || title === site ? site : `${title} · ${site}`;
  if (escapeXml(both).length <= LONGEST_TITLE) return both;
  const alone = title === "" ? site : title;
  return shortened(alone, LONGEST_TITLE - (escapeXml(alone).length - alone.length));
}

/** What the frame of every page shows. */
export function siteView({ config, texts }: Pick<Catalog, "config" | "texts">) {
  const { title, description } = config;
  const { language, direction } = texts;
  return sealed({ title, description, language, direction, feeds: feedLinks("/", title) });
}

/** The file of a page; a path that is no folder is the file itself. */
export function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}
