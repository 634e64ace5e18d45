/** The outlets that are known, each with its articles. */
import type { Story } from "../model.js";
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

const stories = once((catalog: Catalog) =>
  once((articles: Outlet["articles"]): readonly Story[] => [
    ...new Set(articles.flatMap(({ id }) => catalog.storyByArticle.get(id) ?? [])),
  ]),
);

/** The stories that an outlet's articles are in, in the order of these. */
export function storiesOf(catalog: Catalog, { articles }: Pick<Outlet, "articles">): readonly Story[] {
  return stories(catalog)(articles);
}
