/** The parcels that the last run kept, read day by day where somebody asks: files of days that a change isn't felt in stay closed. */
import type { Shelf } from "./cache.js";
import type { KnownDay } from "./index-file.js";
import { parseStories, type StoredParcel } from "./stories-file.js";
import type { Table } from "./table.js";

/** A kept parcel among the articles of now. */
export interface Kept {
  /** Of the file that holds it. */
  readonly day: number;
  readonly parcel: StoredParcel;
  /** The members of its clusters; -1 for an article that is no more. */
  readonly clusters: readonly (readonly number[])[];
}

export interface Keeper {
  /** All that were read so far. */
  readonly read: readonly Kept[];
  /** Those of one day, as its file has them; empty where it wasn't read. */
  readonly ofDay: (day: number) => readonly Kept[];
  /** Reads all that have an article of one of these days, or tell of one. */
  readonly near: (days: Iterable<number>) => void;
  /** Reads all that have an article of this day or a later one, or tell of one. */
  readonly since: (day: number) => void;
  /** Days whose files couldn't be read. */
  readonly lost: ReadonlySet<number>;
  /** The number of an article; -1 where there is none. */
  readonly placeOf: (id: string) => number;
}

export interface Keeping {
  readonly table: Table;
  readonly shelf: Shelf;
  /** What the last run left of each day. */
  readonly last: ReadonlyMap<number, KnownDay>;
}

export function openKeeper({ table, shelf, last }: Keeping): Keeper {
  const places = new Map(table.entries.map(({ id }, a) => [id, a]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const days = new Map<number, readonly Kept[]>();
  const read: Kept[] = [];
  const lost = new Set<number>();
  const take = ({ day, stories }: KnownDay): void => {
    if (days.has(day)) return;
    const parcels = shelf.find(stories, parseStories);
    if (parcels === null) lost.add(day);
    const kept = (parcels ?? []).map((parcel): Kept => {
      return { day, parcel, clusters: parcel.clusters.map((ids) => ids.map(placeOf)) };
    });
    days.set(day, kept);
    for (const each of kept) read.push(each);
  };
  const takeWhere = (isWanted: (known: KnownDay) => boolean): void => {
    for (const known of last.values()) if (isWanted(known)) take(known);
  };
  return {
    read,
    ofDay: (day) => days.get(day) ?? [],
    near: (wanted) => {
      const sorted = Int32Array.from(new Set(wanted)).sort();
      takeWhere(({ span: [first, end] }) => firstFrom(sorted, first) < firstFrom(sorted, end + 1));
    },
    since: (day) => takeWhere(({ span: [, end] }) => end >= day),
    lost,
    placeOf,
  };
}

/** The place of the first number of this size or larger. */
function firstFrom(sorted: Int32Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
