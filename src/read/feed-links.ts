/** The feeds that a web page names, for the message about a page where a feed was looked for. */
import { Parser } from "../text/markup.js";

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
const MOST = 5;

/** Absolute addresses of the feeds that the page's head links. `base` is the page's own address. */
export function feedLinks(html: string, base: string): string[] {
  const found = new Set<string>();
  const parser = new Parser({
    onopentag: (tag, { type = "", href = "" }) => {
      if (tag !== "link" || !FEED_TYPE.test(type) || !URL.canParse(href, base)) return;
      const url = new URL(href, base);
      if (/^https?:$/.test(url.protocol) && found.size < MOST) found.add(url.href);
    },
  });
  parser.end(html.slice(0, 200_000));
  return [...found];
}
