/** Where a change is felt: everything else stays as the last run left it, and isn't looked at. */
import { isStrong } from "./components.js";
import type { Keeper, Kept } from "./kept.js";
import type { Side } from "./score.js";
import { hasTies, needTies, type Workshop } from "./workshop.js";

export interface Window {
  /** 1 for each article that is grouped again. */
  readonly open: Uint8Array;
  /** Kept parcels whose articles are: what becomes of them may be the same again. */
  readonly opened: ReadonlySet<Kept>;
}

/** The segments whose articles have other ties than the last run left, or may have, where `all` is to be found out anew. */
export function touchedIn(shop: Workshop, all: boolean): Set<number> {
  const segments = [...shop.table.segments.keys()];
  return new Set(all ? segments : segments.filter((s) => !hasTies(shop, s)));
}

/**
 * Articles of touched segments; those that a strong link joins to one of them; those whose parcel lost an article; and all that were in
 * a parcel with one of these. No other article can be in another parcel than before: its links, and what they are worth, are the same.
 */
export function openWindow(
  shop: Workshop,
  keeper: Keeper,
  sides: readonly Side[],
  touched: ReadonlySet<number>,
): Window {
  const { table, around, last } = shop;
  const beside = besides(shop, touched);
  const days = new Set([...touched, ...beside].flatMap((s) => [s, ...around[s]!]).map((s) => table.segments[s]!.day));
  const present = new Set(table.segments.map(({ day }) => day));
  keeper.near([...days, ...[...last.keys()].filter((day) => !present.has(day))]);
  const open = new Uint8Array(table.entries.length);
  const opened = new Set<Kept>();
  const holders = new Map<number, Kept>();
  for (const kept of keeper.read) for (const a of kept.clusters.flat()) holders.set(a, kept);
  const openAll = (kept: Kept): void => {
    opened.add(kept);
    for (const a of kept.clusters.flat()) if (a >= 0) open[a] = 1;
  };
  const openOne = (a: number): void => {
    open[a] = 1;
    const kept = holders.get(a);
    if (kept !== undefined && !opened.has(kept)) openAll(kept);
  };
  for (const s of touched) for (let a = table.segments[s]!.from; a < table.segments[s]!.to; a += 1) openOne(a);
  for (const kept of keeper.read) if (kept.clusters.some((cluster) => cluster.includes(-1))) openAll(kept);
  needTies(shop, [...touched, ...beside]);
  const isTouched = (a: number): boolean => touched.has(table.segmentOf[a]!);
  for (const s of new Set([...touched, ...beside]))
    for (const edge of shop.ties[s]!.edges) {
      if ((!isTouched(edge.a) && !isTouched(edge.b)) || !isStrong(shop, sides, edge)) continue;
      openOne(edge.a);
      openOne(edge.b);
    }
  return { open, opened };
}

/** The segments whose articles can have one of these among their neighbours. */
function besides({ around }: Workshop, touched: ReadonlySet<number>): number[] {
  return [...around.keys()].filter((s) => around[s]!.some((each) => touched.has(each)));
}
