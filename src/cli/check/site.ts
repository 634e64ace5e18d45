/** The finished site as files in memory's reach, and content/ beside it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../../files/inputs.js";
import type { Article } from "../../model.js";

export interface Site {
  /** Paths below _site, "/" between the parts, in code-unit order. */
  readonly files: readonly string[];
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string;
  /** The articles of content/, by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The addresses under which the site may stand, without a trailing slash. */
  readonly addresses: readonly string[];
}

/** Opens the site of a root; null if there is none. */
export function openSite(root: string, articles: readonly Article[], addresses: readonly string[]): Site | null {
  const folder = join(root, "_site");
  if (!existsSync(join(folder, "index.html"))) return null;
  const files = walk(folder, "", () => {}).map(({ path }) => path.slice(1));
  const all = new Set(files);
  return {
    files,
    has: (path) => all.has(path),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    articles: new Map(articles.map((article) => [article.id, article])),
    addresses,
  };
}

/** Where a link of a file leads: a path of this site (with "index.html" where a folder is meant) and an anchor, or elsewhere. */
export type Target = { readonly path: string; readonly anchor: string } | { readonly elsewhere: URL } | null;

const HERE = "https://site.invalid";

/** Resolves a link as a browser would; null if it is no address at all. */
export function resolveLink(site: Site, from: string, href: string): Target {
  const url = URL.canParse(href, `${HERE}/${from}`) ? new URL(href, `${HERE}/${from}`) : null;
  if (!url) return null;
  const own = site.addresses.find(
    (address) => url.href === address || url.href.startsWith(`${address}/`) || url.href.startsWith(`${address}#`),
  );
  if (url.origin !== HERE && own === undefined) return { elsewhere: url };
  const base = url.origin === HERE ? "" : new URL(own!).pathname.replace(/\/$/, "");
  const path = decodePath(url.pathname.slice(base.length + 1));
  return {
    path: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: decodePath(url.hash.slice(1)),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
