import { withinReach } from "./facts.js";
import { AGREEING } from "./sketch.js";
import type { Table } from "./table.js";

/** Articles looked at in each band, on either side in the order. */
const PER_BAND = 3;

/**
 * For each article those beyond its reach in time that hold the same text, by rising number: a report with a wrong date, or an old
 * one sent out again. `sketches` are those of all articles.
 */
export function findTwins(
  table: Table,
  sketches: readonly Uint32Array[],
  reach: number,
): Map<number, readonly number[]> {
  const bands = toBands(sketches);
  const found = new Map<number, readonly number[]>();
  for (let a = 0; a < sketches.length; a += 1) {
    const own = twinsOf(table, sketches, bands, reach, a);
    if (own.length > 0) found.set(a, own);
  }
  return found;
}

/** Band key → the articles that have it, by rising number; only where there are two. */
function toBands(sketches: readonly Uint32Array[]): Map<number, number[]> {
  const first = new Map<number, number>();
  const bands = new Map<number, number[]>();
  sketches.forEach((sketch, a) => {
    for (const key of sketch) {
      const before = first.get(key);
      if (before === undefined) first.set(key, a);
      else if (bands.has(key)) bands.get(key)!.push(a);
      else bands.set(key, [before, a]);
    }
  });
  return bands;
}

type Bands = ReadonlyMap<number, readonly number[]>;

function twinsOf(table: Table, sketches: readonly Uint32Array[], bands: Bands, reach: number, a: number): number[] {
  const counts = new Map<number, number>();
  for (const key of sketches[a]!)
    for (const b of farMembers(table, bands.get(key) ?? [], reach, a)) counts.set(b, (counts.get(b) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= AGREEING)
    .map(([b]) => b)
    .sort((x, y) => x - y);
}

/** The members of a band nearest to `a` in the order on both sides, of those beyond its reach. */
function farMembers(table: Table, band: readonly number[], reach: number, a: number): number[] {
  if (band.length < 2) return [];
  const at = band.indexOf(a);
  const isFar = (b: number): boolean => !withinReach(table, reach, a, b);
  return [...nearest(band, at, -1, isFar), ...nearest(band, at, 1, isFar)];
}

function nearest(band: readonly number[], at: number, step: 1 | -1, isFar: (b: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = at + step; i >= 0 && i < band.length && found.length < PER_BAND; i += step)
    if (isFar(band[i]!)) found.push(band[i]!);
  return found;
}
