/** The parcels, clusters and stories of what is open, out of what was kept and what is worked out anew. */
import { shortHash } from "../text/hash.js";
import { clusterId } from "./cluster-id.js";
import { type Parcel, splitParcels, toParcels, toSides } from "./components.js";
import type { Keeper, Kept } from "./kept.js";
import { type FoundStories, findStories } from "./stories.js";
import type { Recorded, StoredParcel, StoredStory } from "./stories-file.js";
import { byDateAndId, type GroupEntry, type Table } from "./table.js";
import { openWindow, touchedIn, type Window } from "./window.js";
import { needTies, type Workshop } from "./workshop.js";

/** What a run made of the open articles. */
export interface Made {
  readonly window: Window;
  /** The parcels of open articles, and what is to be kept of each. */
  readonly parcels: readonly { readonly members: readonly number[]; readonly parcel: StoredParcel }[];
  /** The other parcels that were read, and what is to be kept of each: the same record where nothing of it is told otherwise. */
  readonly kept: readonly { readonly kept: Kept; readonly parcel: StoredParcel }[];
}

/** Where something that was kept can't be read, nobody knows what it held: everything is open then. */
export function regroup(shop: Workshop, keeper: Keeper): Made {
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
  const closed = keeper.read.filter((kept) => !window.opened.has(kept));
  return {
    window,
    parcels: storedParcels(shop, window, parcels, splits, found),
    kept: closed.map((kept) => ({ kept, parcel: retoldParcel(shop, kept, found) })),
  };
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
        const its = membersOf(table, cluster);
        return [clusterId(its.map(({ id }) => id)), recordOf(its, story)];
      }),
    };
    const known = before.get(key);
    return { members, parcel: known !== undefined && isSame(known, parcel) ? known : parcel };
  });
}

/** The members of a cluster in the order in which they stand in it. */
export function membersOf({ entries }: Table, cluster: readonly number[]): GroupEntry[] {
  return cluster.map((a) => entries[a]!).sort(byDateAndId);
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
    return [parcel.records[i]![0], recordOf(membersOf(table, cluster), stories[i]!)];
  });
  return { ...parcel, stories, records };
}
