import type { Content } from "./codec.js";
import type { Features, Terms } from "./features.js";
import type { Neighbours } from "./neighbours.js";
import type { Edge } from "./surroundings.js";
import { firstFrom, type Segment, type Table } from "./table.js";

/** What is kept of a segment's articles. */
export interface StoredFeatures {
  readonly ids: readonly string[];
  readonly hashes: readonly string[];
  readonly features: readonly Features[];
}

export function formatFeatures({ ids, hashes, features }: StoredFeatures): Content {
  const parts = features.flatMap(({ body, head }) => [body, head]);
  return {
    head: { ids, hashes },
    columns: [
      Uint32Array.from(parts, ({ keys }) => keys.length),
      joinNumbers(parts.map(({ keys }) => keys)),
      joinBytes(parts.map(({ counts }) => counts)),
      ...formatSketches(features.map(({ sketch }) => sketch)).columns,
    ],
  };
}

export function parseFeatures({ head, columns }: Content): StoredFeatures {
  const [lengths, keys, counts, ...rest] = columns as [Uint32Array, Uint32Array, Uint8Array, Uint8Array, Uint32Array];
  const sketches = parseSketches({ head: null, columns: rest });
  let at = 0;
  const next = (i: number): Terms => {
    const from = at;
    at += lengths[i]!;
    return { keys: keys.subarray(from, at), counts: counts.subarray(from, at) };
  };
  const features = sketches.map((sketch, a) => ({ body: next(2 * a), head: next(2 * a + 1), sketch }));
  return { ...(head as Pick<StoredFeatures, "ids" | "hashes">), features };
}

export function formatSketches(sketches: readonly Uint32Array[]): Content {
  return { head: null, columns: [Uint8Array.from(sketches, ({ length }) => length), joinNumbers(sketches)] };
}

export function parseSketches({ columns }: Content): Uint32Array[] {
  const [lengths, keys] = columns as [Uint8Array, Uint32Array];
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return keys.subarray(at - length, at);
  });
}

function joinNumbers(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Articles are named by the day of their segment and their place in it: the numbers of the table change from day to day. */
function formatPlaces(table: Table, articles: readonly number[]): [Int32Array, Uint32Array] {
  return [
    Int32Array.from(articles, (a) => table.segments[table.segmentOf[a]!]!.day),
    Uint32Array.from(articles, (a) => a - table.segments[table.segmentOf[a]!]!.from),
  ];
}

function parsePlaces({ segments }: Table, days: Int32Array, places: Uint32Array): Int32Array {
  const starts = new Map<number, number>();
  return Int32Array.from(days, (day, i) => {
    const from = starts.get(day) ?? segments[firstFrom(segments, day)]!.from;
    starts.set(day, from);
    return from + places[i]!;
  });
}

export function formatNeighbours(table: Table, lists: readonly Neighbours[]): Content {
  return {
    head: null,
    columns: [
      Uint16Array.from(lists, ({ ids }) => ids.length),
      ...formatPlaces(
        table,
        lists.flatMap(({ ids }) => [...ids]),
      ),
      Int32Array.from(lists.flatMap(({ products }) => [...products])),
    ],
  };
}

export function parseNeighbours(table: Table, { columns }: Content): Neighbours[] {
  const [lengths, days, places, products] = columns as [Uint16Array, Int32Array, Uint32Array, Int32Array];
  const ids = parsePlaces(table, days, places);
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return { ids: ids.subarray(at - length, at), products: products.subarray(at - length, at) };
  });
}

/** What a segment's articles are joined by: their backgrounds, and the links that may be strong enough. */
export interface Ties {
  readonly backgrounds: Float64Array;
  readonly edges: readonly Edge[];
}

/** In the form in which they are kept: articles by the days of their segments and their places in them. */
export interface StoredTies {
  readonly backgrounds: Float64Array;
  /** For each edge the place of its article in the segment; day and place of the other one; the product. */
  readonly ends: Uint32Array;
  readonly days: Int32Array;
  readonly places: Uint32Array;
  readonly products: Int32Array;
}

export function toStored(table: Table, { from }: Segment, { backgrounds, edges }: Ties): StoredTies {
  const [days, places] = formatPlaces(
    table,
    edges.map(({ b }) => b),
  );
  return {
    backgrounds,
    ends: Uint32Array.from(edges, ({ a }) => a - from),
    days,
    places,
    products: Int32Array.from(edges, ({ product }) => product),
  };
}

export function fromStored(table: Table, { from }: Segment, stored: StoredTies): Ties {
  const { backgrounds, ends, days, places, products } = stored;
  const others = parsePlaces(table, days, places);
  return {
    backgrounds,
    edges: Array.from(ends, (a, i) => ({ a: from + a, b: others[i]!, product: products[i]! })),
  };
}
