import type { Article, Cluster } from "../model.js";
import { shortHash } from "../text/hash.js";
import { type CacheUpdate, type GroupCache, openShelf, type Shelf } from "./cache.js";
import { clusterId } from "./cluster-id.js";
import { marksOf, type Parcel, splitParcels, toParcels, toSides } from "./components.js";
import { formatIndex, INDEX, type KnownDay, parseIndex } from "./index-file.js";
import { DEFAULTS, type GroupOptions } from "./options.js";
import { type Ties, toStored } from "./segment-files.js";
import { findStories, type KnownStories } from "./stories.js";
import {
  formatStories,
  parseStories,
  type StoredComponent,
  type StoredStories,
  type StoredStory,
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
  /** For each cluster of two or more a name for its record and all that its articles say. */
  readonly records: ReadonlyMap<Cluster, string>;
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
  const before = new Map(
    index.map(({ day, stories: name }): [number, Known] => {
      const stored = shelf.find(name, parseStories);
      return [day, { name, stored: { ...(stored ?? NOTHING), day, isLost: stored === null } }];
    }),
  );
  const table = toTable(entries);
  const shop = openWorkshop({
    table,
    options: { ...DEFAULTS, ...options },
    shelf,
    articleOf,
    last: new Map(index.map((known) => [known.day, known])),
  });
  const made = regroup(
    shop,
    [...before.values()].map(({ stored }) => stored),
  );
  save(shop, shelf, made, before);
  const known = new Map<string, string>();
  for (const { stored } of before.values()) for (const [id, record] of stored.records) known.set(id, record);
  const records = made.stored.flatMap((each) => each.records);
  const changed = new Set(records.filter(([id, record]) => known.get(id) !== record).map(([id]) => id));
  return { clusters: inOrder(made.clusters, entries), changed, records: made.records, cache: shelf.update() };
}

/** What the last run kept of a segment's clusters, and in which file. */
interface Known {
  readonly name: string;
  readonly stored: KnownStories;
}

const NOTHING: StoredStories = { components: [], stories: [], records: [] };

interface Made {
  readonly clusters: readonly Cluster[];
  readonly records: ReadonlyMap<Cluster, string>;
  /** What is to be kept, by segment. */
  readonly stored: readonly StoredStories[];
  readonly ties: readonly Ties[];
}

function regroup(shop: Workshop, before: readonly KnownStories[]): Made {
  const { table } = shop;
  const ties = findTies(shop);
  const sides = toSides(shop, ties);
  const marks = marksOf(shop, sides);
  const parcels = toParcels(shop, ties, sides, marks);
  const known = knownComponents(before);
  const splits = splitParcels(shop, parcels, sides, knownSplits(shop, parcels, known));
  const groups = allGroups(table.entries.length, splits);
  const stories = findStories(shop, sides, marks, groups, before);
  const stored = table.segments.map(() => ({
    components: [] as StoredComponent[],
    stories: [] as StoredStory[],
    records: [] as [string, string][],
  }));
  const idOf = (a: number): string => table.entries[a]!.id;
  parcels.forEach(({ key, members }, p) => {
    const component = known.get(key) ?? [key, splits[p]!.map((group) => group.map(idOf))];
    stored[table.segmentOf[members[0]!]!]!.components.push(component);
  });
  const records = new Map<Cluster, string>();
  const clusters = groups.map((members, g): Cluster => {
    const own = members.map((a) => table.entries[a]!).sort(byDateAndId);
    const articles = own.map(({ id }) => id);
    const id = clusterId(articles);
    const story = stories[g];
    if (story === null || story === undefined) return { id, articles, together: [] };
    const cluster = toCluster(id, articles, story);
    const record = recordOf(own, story);
    const at = stored[table.segmentOf[members[0]!]!]!;
    at.stories.push(story);
    at.records.push([id, record]);
    records.set(cluster, record);
    return cluster;
  });
  return { clusters, records, stored, ties };
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

/** A name for all that a cluster's story is made of. */
function recordOf(members: readonly GroupEntry[], { told, earlier }: StoredStory): string {
  const articles = members.map(({ id, hash }) => `${id} ${hash}`);
  return shortHash([told, ...articles, "", ...earlier].join("\n"));
}

function knownComponents(before: readonly StoredStories[]): Map<string, StoredComponent> {
  const known = new Map<string, StoredComponent>();
  for (const { components } of before) for (const component of components) known.set(component[0], component);
  return known;
}

/** By key of the parcels that were there: the numbers of their clusters' members. */
function knownSplits(
  { table }: Workshop,
  parcels: readonly Parcel[],
  known: ReadonlyMap<string, StoredComponent>,
): Map<string, number[][]> {
  const splits = new Map<string, number[][]>();
  for (const { key, members } of parcels) {
    const component = known.get(key);
    if (component === undefined) continue;
    const place = new Map(members.map((a) => [table.entries[a]!.id, a]));
    splits.set(
      key,
      component[1].map((ids) => ids.map((id) => place.get(id)!)),
    );
  }
  return splits;
}

/** The clusters of all parcels, and each other article alone. */
function allGroups(count: number, splits: readonly (readonly (readonly number[])[])[]): (readonly number[])[] {
  const isPlaced = new Uint8Array(count);
  const groups = splits.flat();
  for (const group of groups) for (const a of group) isPlaced[a] = 1;
  for (let a = 0; a < count; a += 1) if (isPlaced[a] === 0) groups.push([a]);
  return groups;
}

function save(shop: Workshop, shelf: Shelf, { stored, ties }: Made, before: ReadonlyMap<number, Known>): void {
  const { table, names, sketches } = shop;
  const index = table.segments.map((segment, s): KnownDay => {
    const { day, from, to } = segment;
    const last = shop.last.get(day);
    const tiesFrom = names.ties[s]!;
    return {
      day,
      features: names.features[s]!,
      stories: saveStories(shelf, day, stored[s]!, before.get(day)),
      sketches: sketches.slice(from, to),
      tiesFrom,
      ties: last?.tiesFrom === tiesFrom ? last.ties : toStored(table, segment, ties[s]!),
    };
  });
  shelf.put(INDEX, () => formatIndex(index));
}

/** Gives the name of the file. */
function saveStories(shelf: Shelf, day: number, stored: StoredStories, known: Known | undefined): string {
  if (known !== undefined && !known.stored.isLost && isSame(known.stored, stored)) {
    shelf.keep(known.name);
    return known.name;
  }
  const content = formatStories(stored);
  const name = `c${day}-${shortHash([JSON.stringify(content.head), ...content.columns].join("\n"))}`;
  shelf.put(name, () => content);
  return name;
}

/** True where all was taken over from before: stories and components are the same records. */
function isSame(a: StoredStories, b: StoredStories): boolean {
  const isAt =
    <T>(all: readonly T[]) =>
    (each: T, i: number) =>
      each === all[i];
  return (
    a.components.length === b.components.length &&
    a.stories.length === b.stories.length &&
    b.components.every(isAt(a.components)) &&
    b.stories.every(isAt(a.stories)) &&
    b.records.every(([id, record], i) => id === a.records[i]![0] && record === a.records[i]![1])
  );
}

export function byDateAndId(a: GroupEntry, b: GroupEntry): number {
  return compareText(a.published ?? a.received ?? "", b.published ?? b.received ?? "") || compareText(a.id, b.id);
}

/** With what is no article alone; sorted by their first articles. */
function inOrder(clusters: readonly Cluster[], entries: readonly GroupEntry[]): Cluster[] {
  const alone = entries
    .filter(({ kind }) => kind !== "article")
    .map(({ id }): Cluster => ({ id: clusterId([id]), articles: [id], together: [] }));
  const place = new Map([...entries].sort(byDateAndId).map(({ id }, i) => [id, i]));
  return [...clusters, ...alone].sort((a, b) => place.get(a.articles[0]!)! - place.get(b.articles[0]!)!);
}
