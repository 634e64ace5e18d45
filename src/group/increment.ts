import type { Article, Cluster } from "../model.js";
import { shortHash } from "../text/hash.js";
import { type CacheUpdate, type GroupCache, openShelf } from "./cache.js";
import { clusterId } from "./cluster-id.js";
import { type Parcel, splitParcels, toParcels, toSides } from "./components.js";
import { formatIndex, INDEX, type KnownDay, parseIndex, toKnown } from "./index-file.js";
import { type Keeper, type Kept, openKeeper } from "./kept.js";
import { DEFAULTS, type GroupOptions } from "./options.js";
import { toStored } from "./segment-files.js";
import { type FoundStories, findStories } from "./stories.js";
import { formatStories, type Recorded, type StoredParcel, type StoredStory } from "./stories-file.js";
import { compareText, type GroupEntry, toTable } from "./table.js";
import { openWindow, touchedIn, type Window } from "./window.js";
import { hasTies, needTies, openWorkshop, type Workshop } from "./workshop.js";

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

interface Made {
  readonly window: Window;
  /** The parcels of open articles, and what is to be kept of each. */
  readonly parcels: readonly { readonly members: readonly number[]; readonly parcel: StoredParcel }[];
  readonly found: FoundStories;
}

/** Where something that was kept can't be read, nobody knows what it held: everything is open then. */
function regroup(shop: Workshop, keeper: Keeper): Made {
  if (keeper.lost.size > 0) return regroupFrom(shop, keeper, true);
  const made = regroupFrom(shop, keeper, false);
  return keeper.lost.size > 0 ? regroupFrom(shop, keeper, true) : made;
}

function regroupFrom(shop: Workshop, keeper: Keeper, all: boolean): Made {
  const touched = touchedIn(shop, all);
  needTies(shop, touched);
  const sides = toSides(shop);
  const window = openWindow(shop, keeper, sides, touched);
  const parcels = toParcels(shop, sides, window.open);
  const splits = splitParcels(shop, parcels, sides, knownSplits(parcels, window));
  const placed = new Uint8Array(window.open.length);
  const groups = splits.flat();
  for (const group of groups) for (const a of group) placed[a] = 1;
  const alone = [...window.open.keys()].filter((a) => window.open[a] === 1 && placed[a] === 0).map((a) => [a]);
  const found = findStories(shop, keeper, sides, window, [...groups, ...alone]);
  return { window, parcels: storedParcels(shop, window, parcels, splits, found), found };
}

/** By key of the parcels that were there: their clusters. */
function knownSplits(parcels: readonly Parcel[], { opened }: Window): Map<string, readonly (readonly number[])[]> {
  const keys = new Set(parcels.map(({ key }) => key));
  return new Map(
    [...opened].filter(({ parcel }) => keys.has(parcel.key)).map(({ parcel, clusters }) => [parcel.key, clusters]),
  );
}

/** What is to be kept of the open parcels: the same record as before where nothing of it is another. */
function storedParcels(
  { table }: Workshop,
  { opened }: Window,
  parcels: readonly Parcel[],
  splits: readonly (readonly (readonly number[])[])[],
  { stories }: FoundStories,
): Made["parcels"] {
  const before = new Map([...opened].map(({ parcel }) => [parcel.key, parcel]));
  let at = 0;
  return parcels.map(({ key, members }, p) => {
    const own = splits[p]!.map((cluster) => ({ cluster, story: stories[at++]! })).filter(({ story }) => story !== null);
    const parcel = {
      key,
      clusters: splits[p]!.map((cluster) => cluster.map((a) => table.entries[a]!.id)),
      stories: own.map(({ story }) => story),
      records: own.map(({ cluster, story }): Recorded => {
        const its = cluster.map((a) => table.entries[a]!).sort(byDateAndId);
        return [clusterId(its.map(({ id }) => id)), recordOf(its, story)];
      }),
    };
    const known = before.get(key);
    return { members, parcel: known !== undefined && isSame(known, parcel) ? known : parcel };
  });
}

/** True where stories and records are those that were kept. */
function isSame(a: StoredParcel, b: StoredParcel): boolean {
  return (
    a.stories.length === b.stories.length &&
    b.stories.every((story, i) => story === a.stories[i]) &&
    b.records.every(([id, record], i) => id === a.records[i]![0] && record === a.records[i]![1])
  );
}

/** A name for all that a cluster's story is made of. */
function recordOf(members: readonly GroupEntry[], { told, earlier }: StoredStory): string {
  const articles = members.map(({ id, hash }) => `${id} ${hash}`);
  return shortHash([told, ...articles, "", ...earlier].join("\n"));
}

/** What is to be kept of a parcel that isn't open. */
function retoldParcel({ table }: Workshop, { clusters, parcel }: Kept, { retold }: FoundStories): StoredParcel {
  if (!parcel.stories.some((story) => retold.has(story))) return parcel;
  const stories = parcel.stories.map((story) => retold.get(story) ?? story);
  const several = clusters.filter(({ length }) => length > 1);
  const records = several.map((cluster, i): Recorded => {
    const its = cluster.map((a) => table.entries[a]!).sort(byDateAndId);
    return [parcel.records[i]![0], recordOf(its, stories[i]!)];
  });
  return { ...parcel, stories, records };
}

/** Keeps what the next run need not find out; gives all of it a name. */
function save(shop: Workshop, keeper: Keeper, made: Made): string {
  const { table, names, sketches, shelf, last, ties } = shop;
  const changed = changedDays(shop, keeper, made);
  const days = table.segments.map((segment, s): KnownDay => {
    const { day, from, to } = segment;
    const before = last.get(day);
    for (const kind of [names.features, names.neighbours]) shelf.keep(kind[s]!);
    const files =
      changed.has(day) || before === undefined ? saveParcels(shop, keeper, day, changed.get(day) ?? []) : before;
    shelf.keep(files.stories);
    return {
      day,
      features: names.features[s]!,
      stories: files.stories,
      span: files.span,
      sketches: sketches.slice(from, to),
      tiesFrom: names.ties[s]!,
      ties: hasTies(shop, s) ? before!.ties : toStored(table, segment, ties[s]!),
    };
  });
  const known = toKnown(days);
  shelf.put(INDEX, () => formatIndex(known));
  return known.name;
}

/** What the days hold whose parcels aren't all the same records as before. */
function changedDays(shop: Workshop, keeper: Keeper, { window, parcels, found }: Made): Map<number, StoredParcel[]> {
  const { table } = shop;
  const dayOf = ({ members }: Made["parcels"][number]): number => table.placed[members[0]!]!;
  const own = new Map<number, StoredParcel[]>();
  const add = (day: number, parcel: StoredParcel): void => {
    const list = own.get(day) ?? [];
    if (list.push(parcel) === 1) own.set(day, list);
  };
  for (const each of parcels) add(dayOf(each), each.parcel);
  for (const kept of keeper.read) if (!window.opened.has(kept)) add(kept.day, retoldParcel(shop, kept, found));
  const days = new Set([...own.keys(), ...[...window.opened].map(({ day }) => day), ...keeper.lost]);
  const isAsBefore = (day: number): boolean => {
    const before = new Set(keeper.ofDay(day).map(({ parcel }) => parcel));
    const now = own.get(day) ?? [];
    return !keeper.lost.has(day) && before.size === now.length && now.every((parcel) => before.has(parcel));
  };
  return new Map([...days].filter((day) => !isAsBefore(day)).map((day) => [day, own.get(day) ?? []]));
}

/** Gives the name of the file, and the days of which it tells. */
function saveParcels(
  { table, shelf }: Workshop,
  keeper: Keeper,
  day: number,
  parcels: readonly StoredParcel[],
): Pick<KnownDay, "stories" | "span"> {
  const sorted = parcels.toSorted((a, b) => compareText(a.key, b.key));
  const content = formatStories(sorted);
  const name = `c${day}-${shortHash([JSON.stringify(content.head), ...content.columns].join("\n"))}`;
  shelf.put(name, () => content);
  const ids = sorted.flatMap(({ clusters, stories }) => [
    ...clusters.flat(),
    ...stories.flatMap(({ outside }) => outside),
  ]);
  return { stories: name, span: spanOf(ids.map((id) => table.placed[keeper.placeOf(id)]!)) };
}

function spanOf(days: readonly number[]): KnownDay["span"] {
  if (days.length === 0) return [0, -1];
  const [first, last] = [Math.min, Math.max].map((of) => days.reduce((a, b) => of(a, b)));
  return [first!, last!];
}

interface Given {
  readonly clusters: readonly Cluster[];
  readonly records: ReadonlyMap<Cluster, string>;
}

/** The clusters as others have them: of the open parcels, and of those that are told otherwise; or all. */
function tell(shop: Workshop, keeper: Keeper, { window, parcels, found }: Made, all: boolean): Given {
  const { table } = shop;
  const records = new Map<Cluster, string>();
  const clusters: Cluster[] = [];
  const placed = new Uint8Array(table.entries.length);
  const give = ({ clusters: members, stories, records: named }: StoredParcel): void => {
    let at = 0;
    for (const ids of members) {
      for (const id of ids) placed[keeper.placeOf(id)] = 1;
      if (ids.length < 2) clusters.push(aloneIn(ids));
      else {
        const articles = ids
          .map((id) => table.entries[keeper.placeOf(id)]!)
          .sort(byDateAndId)
          .map(({ id }) => id);
        const cluster = toCluster(named[at]![0], articles, stories[at]!);
        records.set(cluster, named[at]![1]);
        clusters.push(cluster);
        at += 1;
      }
    }
  };
  for (const { parcel } of parcels) give(parcel);
  for (const kept of keeper.read) {
    if (window.opened.has(kept)) continue;
    const parcel = retoldParcel(shop, kept, found);
    if (all || parcel !== kept.parcel) give(parcel);
  }
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

export function byDateAndId(a: GroupEntry, b: GroupEntry): number {
  return compareText(a.published ?? a.received ?? "", b.published ?? b.received ?? "") || compareText(a.id, b.id);
}

/** With what is no article alone; sorted by their first articles. */
function inOrder(clusters: readonly Cluster[], entries: readonly GroupEntry[]): Cluster[] {
  const alone = entries.filter(({ kind }) => kind !== "article").map(({ id }) => aloneIn([id]));
  const place = new Map([...entries].sort(byDateAndId).map(({ id }, i) => [id, i]));
  return [...clusters, ...alone].sort((a, b) => place.get(a.articles[0]!)! - place.get(b.articles[0]!)!);
}
