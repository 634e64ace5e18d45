/** The outlets that are known, each with its articles. */

import { type Catalog, sourceKnown } from "./catalog.js";
import { once } from "./once.js";
import { ascending } from "./order.js";
import { sourcePath } from "./paths.js";
import type { PublicArticle } from "./publication.js";

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** The newest first. */
  readonly articles: readonly PublicArticle[];
}

/** The known outlets by name. */
export const outletsOf: (catalog: Catalog) => readonly Outlet[] = once(findOutlets);

function findOutlets({ articles }: Catalog): Outlet[] {
  const outlets = new Map<string, Outlet & { articles: PublicArticle[] }>();
  for (const article of articles.filter(sourceKnown)) {
    const { id, name } = article.source;
    const outlet = outlets.get(id) ?? { id, name, path: sourcePath(id), articles: [] };
    outlet.articles.push(article);
    outlets.set(id, outlet);
  }
  return [...outlets.values()].sort(
    (a, b) => ascending(a.name.toLowerCase(), b.name.toLowerCase()) || ascending(a.id, b.id),
  );
}
