import type { Article, Cluster } from "../model.js";
import { groupIncrementally } from "./increment.js";
import type { GroupOptions } from "./options.js";

export type { GroupOptions } from "./options.js";

/**
 * Articles into stories: TF-IDF → graph of nearest neighbours → average link. Each article is in exactly one cluster; the order of
 * input doesn't matter; what isn't an article, and what is like nothing else, is a cluster of one. Sorted by their first articles.
 */
export function group(articles: readonly Article[], options: Partial<GroupOptions> = {}): readonly Cluster[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const entries = articles.map(({ id, kind, published, received, language }) => ({
    id,
    kind,
    published,
    received,
    language,
    hash: "",
  }));
  return groupIncrementally(entries, (id) => byId.get(id)!, null, options).clusters;
}
