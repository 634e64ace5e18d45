import type { Article, Cluster } from "../model.js";
import { type CacheUpdate, type GroupCache, openShelf } from "./cache.js";
import { clusterId } from "./cluster-id.js";
import { INDEX, parseIndex } from "./index-file.js";
import { type Keeper, openKeeper } from "./kept.js";
import { DEFAULTS, type GroupOptions } from "./options.js";
import { type Made, membersOf, regroup } from "./regroup.js";
import { save } from "./saving.js";
import type { StoredParcel, StoredStory } from "./stories-file.js";
import { byDateAndId, type GroupEntry, toTable } from "./table.js";
import { openWorkshop, type Workshop } from "./workshop.js";

export type { CacheUpdate, GroupCache } from "./cache.js";
export type { GroupEntry } from "./table.js";

export interface Regrouped {
  /** All clusters, as `group` gives them for all articles at once; or, where changes will do, those of two or more articles that are in play. */
  readonly clusters: readonly Cluster[];
  /** Ids of articles in play, those that are no more among them: all other clusters are as the run left them that wrote the cache. Null where all clusters are given. */
  readonly inPlay: ReadonlySet<string> | null;
  /** Ids of the clusters of two or more articles that the run that wrote the cache didn't have, or had otherwise: their stories are to be made anew. */
  readonly changed: ReadonlySet<string>;
  /** For each cluster of two or more that is given a name for its record and all that its articles say. */
  readonly records: ReadonlyMap<Cluster, string>;
  readonly cache: CacheUpdate;
  /** Stands for all clusters that there are now. */
  readonly name: string;
}

export interface Asked extends Partial<GroupOptions> {
  /** True where changes will do, for one who has the clusters of the run of this name; null where none is known. */
  readonly changesDo?: (name: string | null) => boolean;
}

/**
 * The same clusters as `group` gives for all the articles, at the cost of what changed since the cache was written. `articleOf` is
 * asked only for articles that are new or changed, and for those of clusters that changed.
 */
export function groupIncrementally(
  entries: readonly GroupEntry[],
  articleOf: (id: string) => Article,
  cache: GroupCache | null,
  { changesDo = () => false, ...options }: Asked = {},
): Regrouped {
  const shelf = openShelf(cache);
  const known = shelf.find(INDEX, parseIndex);
  const shop = openWorkshop({
    table: toTable(entries),
    options: { ...DEFAULTS, ...options },
    shelf,
    articleOf,
    last: new Map((known?.days ?? []).map((day) => [day.day, day])),
  });
  const isWhole = !changesDo(known?.name ?? null);
  const keeper = openKeeper(shop);
  if (isWhole) keeper.since(Number.NEGATIVE_INFINITY);
  const made = regroup(shop, keeper);
  const name = save(shop, keeper, made);
  const told = tell(shop, keeper, made, isWhole);
  const before = new Map(keeper.read.flatMap(({ parcel }) => parcel.records));
  const changed = [...told.records].filter(([{ id }, record]) => before.get(id) !== record).map(([{ id }]) => id);
  return {
    clusters: isWhole ? inOrder(told.clusters, entries) : told.clusters,
    inPlay: isWhole ? null : inPlay(shop, made, told.clusters),
    changed: new Set(changed),
    records: told.records,
    cache: shelf.update(),
    name,
  };
}

interface Given {
  readonly clusters: readonly Cluster[];
  readonly records: ReadonlyMap<Cluster, string>;
}

/** The clusters as others have them: of the open parcels, and of those that are told otherwise; or all. */
function tell({ table }: Workshop, keeper: Keeper, { parcels, kept }: Made, all: boolean): Given {
  const records = new Map<Cluster, string>();
  const clusters: Cluster[] = [];
  const placed = new Uint8Array(table.entries.length);
  const give = ({ clusters: members, stories, records: named }: StoredParcel): void => {
    let at = 0;
    for (const ids of members) {
      for (const id of ids) placed[keeper.placeOf(id)] = 1;
      if (ids.length < 2) clusters.push(aloneIn(ids));
      else {
        const articles = membersOf(table, ids.map(keeper.placeOf)).map(({ id }) => id);
        const cluster = toCluster(named[at]![0], articles, stories[at]!);
        records.set(cluster, named[at]![1]);
        clusters.push(cluster);
        at += 1;
      }
    }
  };
  for (const { parcel } of parcels) give(parcel);
  for (const { kept: before, parcel } of kept) if (all || parcel !== before.parcel) give(parcel);
  if (!all) return { clusters: clusters.filter(({ articles }) => articles.length > 1), records };
  table.entries.forEach(({ id }, a) => {
    if (placed[a] === 0) clusters.push(aloneIn([id]));
  });
  return { clusters, records };
}

const aloneIn = (articles: readonly string[]): Cluster => ({ id: clusterId(articles), articles, together: [] });

/** The articles of these clusters, all that are open, and those that the opened parcels have lost. */
function inPlay({ table }: Workshop, { window }: Made, clusters: readonly Cluster[]): Set<string> {
  const ids = new Set(clusters.flatMap(({ articles }) => articles));
  for (const [a, { id }] of table.entries.entries()) if (window.open[a] === 1) ids.add(id);
  for (const { parcel } of window.opened) for (const id of parcel.clusters.flat()) ids.add(id);
  return ids;
}

/** The cluster of a story. Of those that stay as they are, nobody asks what holds them together, and what is nearest. */
function toCluster(id: string, articles: readonly string[], story: StoredStory): Cluster {
  return {
    id,
    articles,
    get together() {
      return story.together;
    },
    get nearest() {
      return story.nearest ?? undefined;
    },
    ...(story.earlier.length === 0 ? {} : { earlier: story.earlier }),
  };
}

/** With what is no article alone; sorted by their first articles. */
function inOrder(clusters: readonly Cluster[], entries: readonly GroupEntry[]): Cluster[] {
  const alone = entries.filter(({ kind }) => kind !== "article").map(({ id }) => aloneIn([id]));
  const place = new Map([...entries].sort(byDateAndId).map(({ id }, i) => [id, i]));
  return [...clusters, ...alone].sort((a, b) => place.get(a.articles[0]!)! - place.get(b.articles[0]!)!);
}
