import type { Article, Cluster } from "../model.js";
import { shortHash } from "../text/hash.js";
import { type CacheUpdate, type GroupCache, openShelf, type Shelf } from "./cache.js";
import { clusterId } from "./cluster-id.js";
import { splitParcels, toParcels, toSides } from "./components.js";
import { DEFAULTS, type GroupOptions } from "./options.js";
import { findStories } from "./stories.js";
import {
  type CacheIndex,
  formatIndex,
  formatStories,
  INDEX,
  parseIndex,
  parseStories,
  type StoredStories,
} from "./stories-file.js";
import { compareText, type GroupEntry, toTable } from "./table.js";
import { findTies, openWorkshop, type Workshop } from "./workshop.js";

export type { CacheUpdate, GroupCache } from "./cache.js";
export type { GroupEntry } from "./table.js";

export interface Regrouped {
  /** All clusters, as `group` gives them for all articles at once. */
  readonly clusters: readonly Cluster[];
  /** Ids of the clusters of two or more articles that the run that wrote the cache didn't have, or had otherwise: their stories are to be made anew. */
  readonly changed: ReadonlySet<string>;
  readonly cache: CacheUpdate;
}

/**
 * The same clusters as `group` gives for all the articles, at the cost of what changed since the cache was written. `articleOf` is
 * asked only for articles that are new or changed, and for those of clusters that changed.
 */
export function groupIncrementally(
  entries: readonly GroupEntry[],
  articleOf: (id: string) => Article,
  cache: GroupCache | null,
  options: Partial<GroupOptions> = {},
): Regrouped {
  const shelf = openShelf(cache);
  const index = shelf.find(INDEX, parseIndex) ?? [];
  const before = index.flatMap(([, , name]) => shelf.find(name, parseStories) ?? []);
  const table = toTable(entries);
  const shop = openWorkshop({
    table,
    options: { ...DEFAULTS, ...options },
    shelf,
    articleOf,
    lastFeatures: new Map(index.map(([day, features]) => [day, features])),
  });
  const made = regroup(shop, before);
  const clusters = inOrder(made.clusters, entries);
  save(shop, shelf, made);
  const known = new Map(before.flatMap(({ records }) => records));
  const records = made.stored.flatMap((each) => each.records);
  const changed = new Set(records.filter(([id, record]) => known.get(id) !== record).map(([id]) => id));
  return { clusters, changed, cache: shelf.update() };
}

interface Made {
  readonly clusters: readonly Omit<Cluster, "id">[];
  /** What is to be kept, by segment. */
  readonly stored: readonly StoredStories[];
}

function regroup(shop: Workshop, before: readonly StoredStories[]): Made {
  const { table } = shop;
  const ties = findTies(shop);
  const sides = toSides(shop, ties);
  const parcels = toParcels(shop, ties, sides);
  const splits = splitParcels(shop, parcels, sides, knownSplits(shop, before));
  const groups = allGroups(table.entries.length, splits);
  const stories = findStories(shop, sides, groups, before);
  const stored = table.segments.map(() => ({
    components: [] as [string, string[][]][],
    stories: [] as StoredStories["stories"][number][],
    records: [] as [string, string][],
  }));
  const idOf = (a: number): string => table.entries[a]!.id;
  parcels.forEach(({ key, members }, p) => {
    stored[table.segmentOf[members[0]!]!]!.components.push([key, splits[p]!.map((group) => group.map(idOf))]);
  });
  const clusters = groups.map((members, g) => {
    const articles = members
      .map((a) => table.entries[a]!)
      .sort(byDateAndId)
      .map(({ id }) => id);
    const story = stories[g];
    if (story === null || story === undefined) return { articles, together: [] };
    const cluster = { articles, together: story.stored.together, ...story.links };
    const at = stored[table.segmentOf[members[0]!]!]!;
    at.stories.push(story.stored);
    at.records.push([clusterId(articles), recordOf(shop, members, cluster)]);
    return cluster;
  });
  return { clusters, stored };
}

/** A name for all that a cluster's story is made of. */
function recordOf({ table }: Workshop, members: readonly number[], cluster: object): string {
  return shortHash(JSON.stringify([cluster, members.map((a) => table.entries[a]!.hash)]));
}

function knownSplits({ table }: Workshop, before: readonly StoredStories[]): Map<string, number[][]> {
  const place = new Map(table.entries.map(({ id }, a) => [id, a]));
  return new Map(
    before.flatMap(({ components }) =>
      components.flatMap(([key, clusters]): [string, number[][]][] =>
        clusters.every((ids) => ids.every((id) => place.has(id)))
          ? [[key, clusters.map((ids) => ids.map((id) => place.get(id)!))]]
          : [],
      ),
    ),
  );
}

/** The clusters of all parcels, and each other article alone. */
function allGroups(count: number, splits: readonly (readonly (readonly number[])[])[]): (readonly number[])[] {
  const isPlaced = new Uint8Array(count);
  const groups = splits.flat();
  for (const group of groups) for (const a of group) isPlaced[a] = 1;
  for (let a = 0; a < count; a += 1) if (isPlaced[a] === 0) groups.push([a]);
  return groups;
}

function save({ table, names }: Workshop, shelf: Shelf, { stored }: Made): void {
  const index: CacheIndex = table.segments.map(({ day }, s) => {
    const content = formatStories(stored[s]!);
    const name = `c${day}-${shortHash(JSON.stringify(content.head))}`;
    shelf.save(name, () => content);
    return [day, names.features[s]!, name];
  });
  shelf.put(INDEX, () => formatIndex(index));
}

export function byDateAndId(a: GroupEntry, b: GroupEntry): number {
  return compareText(a.published ?? a.received ?? "", b.published ?? b.received ?? "") || compareText(a.id, b.id);
}

/** Each cluster with its id, and what is no article alone; sorted by their first articles. */
function inOrder(clusters: readonly Omit<Cluster, "id">[], entries: readonly GroupEntry[]): Cluster[] {
  const alone = entries.filter(({ kind }) => kind !== "article").map(({ id }) => ({ articles: [id], together: [] }));
  const place = new Map([...entries].sort(byDateAndId).map(({ id }, i) => [id, i]));
  return [...clusters, ...alone]
    .sort((a, b) => place.get(a.articles[0]!)! - place.get(b.articles[0]!)!)
    .map((each) => ({ id: clusterId(each.articles), ...each }));
}
