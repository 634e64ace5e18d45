/** The finished site as files, and content/ beside it. */
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
  /** The text of an article of content/, white space squeezed; "" if there is none. */
  readonly quoting: (id: string) => string;
  /** The same in lower case. */
  readonly saying: (id: string) => string;
  /** The addresses under which the site may stand, without a trailing slash. */
  readonly addresses: readonly string[];
}

/** Texts that are kept ready; a site is checked story by story, so that few are enough. */
const KEPT = 2000;

/** Opens the site of a root; null if there is none. */
export function openSite(root: string, articles: readonly Article[], addresses: readonly string[]): Site | null {
  const folder = join(root, "_site");
  if (!existsSync(join(folder, "index.html"))) return null;
  const files = walk(folder, "", () => {}).map(({ path }) => path.slice(1));
  const all = new Set(files);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quoting = keeping((id) => (byId.get(id)?.text ?? "").replace(/\s+/g, " "));
  return {
    files,
    has: (path) => all.has(path),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    articles: byId,
    quoting,
    saying: keeping((id) => quoting(id).toLowerCase()),
    addresses,
  };
}

/** The same function, its last answers kept. */
function keeping(make: (id: string) => string): (id: string) => string {
  const kept = new Map<string, string>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const made = make(id);
    kept.set(id, made);
    return made;
  };
}

/** Where a link of a file leads: a path of this site (with "index.html" where a folder is meant) and an anchor, or elsewhere. */
export type Target = { readonly path: string; readonly anchor: string } | { readonly elsewhere: URL } | null;

const HERE = "https://site.invalid";

/** Resolves a link as a browser would; null if it is no address at all. */
export function resolveLink({ addresses }: Site, from: string, href: string): Target {
  const url = URL.canParse(href, `${HERE}/${from}`) ? new URL(href, `${HERE}/${from}`) : null;
  if (!url) return null;
  const own = addresses.find((address) => url.href === address || url.href.startsWith(`${address}/`));
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
