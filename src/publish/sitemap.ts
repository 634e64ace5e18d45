/** sitemap.xml and robots.txt. */
import { ascending } from "./order.js";
import { element, escapeXml, lines, textElement } from "./xml.js";

/** The protocol's limit. */
const MOST_ADDRESSES = 50_000;

/** A page that a search engine should know, and the day of its last change where that is known. */
export interface Address {
  /** Below the root of the site. */
  readonly path: string;
  readonly changed: string | null;
}

/**
 * sitemap.xml; of a site of more than `most` addresses it is an index of site maps, one for each month of last changes, so that
 * those of the months before stay as they are.
 */
export function sitemapFiles(
  root: string,
  pages: readonly Address[],
  most = MOST_ADDRESSES,
): { readonly path: string; readonly content: string }[] {
  if (pages.length <= most) return [{ path: INDEX, content: renderSitemap(root, pages) }];
  const parts = partsOf(pages, most);
  const maps = parts.map(({ path, pages: its }) => {
    return element("sitemap", {}, textElement("loc", root + path) + textElement("lastmod", newest(its)));
  });
  return [
    { path: INDEX, content: documentOf("sitemapindex", maps) },
    ...parts.map(({ path, pages: its }) => ({ path, content: renderSitemap(root, its) })),
  ];
}

const INDEX = "/sitemap.xml";

interface Part {
  readonly path: string;
  readonly pages: readonly Address[];
}

function partsOf(pages: readonly Address[], most: number): Part[] {
  const months = new Map<string, Address[]>();
  for (const page of pages) {
    const key = page.changed?.slice(0, 7) ?? "undated";
    const month = months.get(key) ?? [];
    if (month.push(page) === 1) months.set(key, month);
  }
  return [...months]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([key, its]) => {
      const count = Math.ceil(its.length / most);
      return Array.from({ length: count }, (_, i) => ({
        path: `/sitemaps/${key}${i > 0 ? `-${i + 1}` : ""}.xml`,
        pages: its.slice(i * most, (i + 1) * most),
      }));
    });
}

function newest(pages: readonly Address[]): string | null {
  return pages.reduce<string | null>((day, { changed }) => ((changed ?? "") > (day ?? "") ? changed : day), null);
}

export function renderSitemap(root: string, pages: readonly Address[]): string {
  const urls = pages.map(({ path, changed }) => {
    return `<url><loc>${escapeXml(root + path)}</loc>${changed === null ? "" : `<lastmod>${changed}</lastmod>`}</url>`;
  });
  return documentOf("urlset", urls);
}

function documentOf(name: string, entries: readonly string[]): string {
  const content = element(name, { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, `\n${lines(entries)}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${content}\n`;
}

export function renderRobots(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`;
}
