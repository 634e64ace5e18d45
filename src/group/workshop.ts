import type { Article } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { Shelf } from "./cache.js";
import { type Compatible, compatibility } from "./facts.js";
import { type Features, featuresOf } from "./features.js";
import type { KnownDay } from "./index-file.js";
import { type Lexis, makeLexis, type Numbered, sizeOf, toNumbered } from "./lexis.js";
import { makeSearch, type Neighbours } from "./neighbours.js";
import type { GroupOptions } from "./options.js";
import {
  formatFeatures,
  formatNeighbours,
  fromStored,
  parseFeatures,
  parseNeighbours,
  type StoredFeatures,
  type Ties,
} from "./segment-files.js";
import { weighSegments } from "./space.js";
import { edgesOf, makeBackground } from "./surroundings.js";
import { type Segment, segmentsBetween, type Table } from "./table.js";
import { findTwins } from "./twins.js";
import type { Vector } from "./vectors.js";

/** Changes with every change of what the pieces hold or how they are worked out: old ones are then made anew. */
export const VERSION = "group 3";

/** What a run has to hand, and what it has worked out so far, by article or by segment. */
export interface Workshop {
  readonly table: Table;
  readonly options: GroupOptions;
  readonly shelf: Shelf;
  readonly articleOf: (id: string) => Article;
  /** What the last run left of each day. */
  readonly last: ReadonlyMap<number, KnownDay>;
  readonly lexis: Lexis;
  readonly compatible: Compatible;
  /** By article. */
  readonly sketches: readonly Uint32Array[];
  readonly twins: ReadonlyMap<number, readonly number[]>;
  /** For each segment those that its articles' neighbours can stand in. */
  readonly around: readonly (readonly number[])[];
  readonly names: Names;
  readonly numbered: (Numbered | undefined)[];
  readonly vectors: (Vector | undefined)[];
  readonly lists: (Neighbours | undefined)[];
  /** By segment. */
  readonly ties: (Ties | undefined)[];
}

/** For each segment a name for what its articles' words, vectors, neighbours and ties are worked out from: same name, same result. */
export interface Names {
  readonly features: readonly string[];
  readonly vectors: readonly string[];
  readonly neighbours: readonly string[];
  readonly ties: readonly string[];
}

export type Setting = Pick<Workshop, "table" | "options" | "shelf" | "articleOf" | "last">;

export function openWorkshop(setting: Setting): Workshop {
  const { table, options, last } = setting;
  const n = table.entries.length;
  const lexis = makeLexis();
  const numbered: Workshop["numbered"] = new Array(n).fill(undefined);
  const features = table.segments.map(({ day, hash }) => nameOf("f", day, [VERSION, hash]));
  const sketches = table.segments.flatMap((segment, s) => {
    const known = last.get(segment.day);
    if (known?.features === features[s]) return known!.sketches;
    const found = readFeatures(setting, segment, features[s]!);
    found.forEach((each, i) => {
      numbered[segment.from + i] = toNumbered(lexis, each);
    });
    return found.map(({ sketch }) => sketch);
  });
  const twins = findTwins(table, sketches, options.reach);
  const around = table.segments.map((segment) => segmentsAround(table, segment, twins, options.reach));
  return {
    ...setting,
    lexis,
    compatible: compatibility(table, options),
    sketches,
    twins,
    around,
    names: nameAll(table, features, around, twins, options),
    numbered,
    vectors: new Array(n).fill(undefined),
    lists: new Array(n).fill(undefined),
    ties: new Array(table.segments.length).fill(undefined),
  };
}

const nameOf = (kind: string, day: number, from: readonly string[]): string =>
  `${kind}${day}-${shortHash(from.join("\n"))}`;

function segmentsAround(table: Table, segment: Segment, twins: Workshop["twins"], reach: number): number[] {
  const found = new Set(segmentsBetween(table, segment.day - reach, segment.day + reach));
  for (const day of segment.received)
    for (const s of segmentsBetween(table, day - reach, day + reach)) if (table.segments[s]!.hasUndated) found.add(s);
  for (let a = segment.from; a < segment.to; a += 1) for (const b of twins.get(a) ?? []) found.add(table.segmentOf[b]!);
  return [...found].sort((a, b) => a - b);
}

function nameAll(
  table: Table,
  features: readonly string[],
  around: Workshop["around"],
  twins: Workshop["twins"],
  options: GroupOptions,
): Names {
  const { segments, entries } = table;
  const settings = JSON.stringify(options);
  const of = (
    kind: string,
    s: number,
    names: readonly string[],
    from: readonly number[],
    more: readonly string[] = [],
  ) => nameOf(kind, segments[s]!.day, [...from.map((each) => names[each]!), ...more]);
  const vectors = segments.map(({ day }, s) =>
    of("v", s, features, segmentsBetween(table, day - options.window, day), [features[s]!]),
  );
  const neighbours = segments.map(({ from, to }, s) => {
    const far: string[] = [settings];
    for (let a = from; a < to; a += 1) for (const b of twins.get(a) ?? []) far.push(`${a - from} ${entries[b]!.id}`);
    return of("n", s, vectors, around[s]!, far);
  });
  const ties = segments.map((_, s) => of("e", s, neighbours, around[s]!, [neighbours[s]!]));
  return { features, vectors, neighbours, ties };
}

/** The features of a segment's articles: read, or worked out for those that are new or changed. */
function readFeatures({ table, shelf, articleOf, last }: Setting, segment: Segment, name: string): readonly Features[] {
  const make = (): [StoredFeatures, () => ReturnType<typeof formatFeatures>] => {
    const known = last.get(segment.day);
    const before = known === undefined ? null : shelf.find(known.features, parseFeatures);
    const found = new Map(before?.ids.map((id, i) => [`${id} ${before.hashes[i]}`, before.features[i]!]) ?? []);
    const own = table.entries.slice(segment.from, segment.to);
    const features = own.map(({ id, hash }) => found.get(`${id} ${hash}`) ?? featuresOf(articleOf(id)));
    const all = { ids: own.map(({ id }) => id), hashes: own.map(({ hash }) => hash), features };
    return [all, () => formatFeatures(all)];
  };
  return shelf.get(name, parseFeatures, make).features;
}

/** Sees to it that the vectors of these segments' articles are there. */
export function needVectors(shop: Workshop, wanted: Iterable<number>): void {
  const { table, options, vectors, numbered, lexis } = shop;
  const missing = [...new Set(wanted)]
    .sort((a, b) => a - b)
    .filter((s) => vectors[table.segments[s]!.from] === undefined);
  for (const s of missing)
    for (const each of segmentsBetween(table, table.segments[s]!.day - options.window, table.segments[s]!.day))
      needNumbered(shop, each);
  if (missing.length > 0) weighSegments({ table, lexis, numbered, window: options.window }, missing, vectors);
}

function needNumbered(shop: Workshop, s: number): void {
  const segment = shop.table.segments[s]!;
  if (shop.numbered[segment.from] !== undefined) return;
  readFeatures(shop, segment, shop.names.features[s]!).forEach((features, i) => {
    shop.numbered[segment.from + i] = toNumbered(shop.lexis, features);
  });
}

/** Sees to it that the neighbours of these segments' articles are there. */
export function needNeighbours(shop: Workshop, wanted: Iterable<number>): void {
  const missing = [...new Set(wanted)].sort((a, b) => a - b).filter((s) => !readNeighbours(shop, s));
  if (missing.length === 0) return;
  needVectors(
    shop,
    missing.flatMap((s) => shop.around[s]!),
  );
  const { table, lexis, vectors, compatible, options, twins, lists } = shop;
  const search = makeSearch({
    table,
    lexis,
    vectors,
    compatible,
    reach: options.reach,
    count: options.neighbours,
    twins: (a) => twins.get(a) ?? [],
  });
  for (const s of missing) {
    const { from, to } = table.segments[s]!;
    for (let a = from; a < to; a += 1) lists[a] = search(a);
    shop.shelf.put(shop.names.neighbours[s]!, () => formatNeighbours(table, lists.slice(from, to) as Neighbours[]));
  }
}

function readNeighbours({ table, lists, shelf, names }: Workshop, s: number): boolean {
  const { from } = table.segments[s]!;
  if (lists[from] !== undefined) return true;
  const known = shelf.find(names.neighbours[s]!, (content) => parseNeighbours(table, content));
  known?.forEach((list, i) => {
    lists[from + i] = list;
  });
  return known !== null;
}

/** True where a segment's ties are what the last run left. */
export function hasTies({ table, last, names }: Workshop, s: number): boolean {
  return last.get(table.segments[s]!.day)?.tiesFrom === names.ties[s];
}

/** Sees to it that the ties of these segments are there; those that aren't known are worked out. */
export function needTies(shop: Workshop, wanted: Iterable<number>): void {
  const { table, around, last, ties } = shop;
  const missing = [...new Set(wanted)].sort((a, b) => a - b).filter((s) => ties[s] === undefined);
  const fresh = missing.filter((s) => !hasTies(shop, s));
  needNeighbours(
    shop,
    fresh.flatMap((s) => [s, ...around[s]!]),
  );
  const backgroundOf = makeBackground(table.entries.length, (a) => shop.lists[a]!, shop.compatible);
  for (const s of fresh) ties[s] = tiesOf(shop, table.segments[s]!, backgroundOf);
  for (const s of missing) ties[s] ??= fromStored(table, table.segments[s]!, last.get(table.segments[s]!.day)!.ties);
}

/** For each article how near its surroundings are, segment by segment; the ties of segments that have others than before must be there. */
export function* backgroundsOf({ table, last, ties }: Workshop): Generator<Float64Array> {
  for (const [s, { day }] of table.segments.entries()) yield (ties[s] ?? last.get(day)!.ties).backgrounds;
}

function tiesOf(
  { lists, compatible, options }: Workshop,
  { from, to }: Segment,
  backgroundOf: (a: number) => number,
): Ties {
  const listOf = (a: number): Neighbours => lists[a]!;
  const articles = Array.from({ length: to - from }, (_, i) => from + i);
  return {
    backgrounds: Float64Array.from(articles, backgroundOf),
    edges: articles.flatMap((a) => edgesOf(a, listOf, compatible, options.cut)),
  };
}

/** Room for every term that is known by now, all zero. */
export function roomFor({ lexis }: Workshop): Int32Array {
  return new Int32Array(sizeOf(lexis));
}
