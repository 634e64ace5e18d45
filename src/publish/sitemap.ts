/** sitemap.xml and robots.txt. */
import { element, lines, textElement } from "./xml.js";

/** The protocol's limit. */
const MOST_ADDRESSES = 50_000;

export function renderSitemap(
  root: string,
  pages: readonly { readonly path: string; readonly changed: string | null }[],
): string {
  const urls = pages.slice(0, MOST_ADDRESSES).map(({ path, changed }) => {
    return element("url", {}, textElement("loc", root + path) + textElement("lastmod", changed));
  });
  const set = element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, `\n${lines(urls)}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${set}\n`;
}

export function renderRobots(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`;
}
