import { enterKey, makeKeyTable } from "../text/key-table.js";
import { withinReach } from "./facts.js";
import { AGREEING } from "./sketch.js";
import type { Table } from "./table.js";

/** Articles looked at in each band, on either side in the order. */
const PER_BAND = 3;
/** Of the table by which shared keys are told: 32 MB. */
const MOST_BITS = 25;

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
    const own = twinsOf(table, bands, reach, a);
    if (own.length > 0) found.set(a, own);
  }
  return found;
}

/** Which articles share a band's key, by columns; keys that surely one article has are left out. */
interface Bands {
  /** Where each article's keys begin, and the number of each key. */
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
  /** Where each key's articles begin, and the articles, by rising number. */
  readonly from: Uint32Array;
  readonly members: Uint32Array;
}

function toBands(sketches: readonly Uint32Array[]): Bands {
  const isShared = sharedIn(sketches);
  const table = makeKeyTable();
  const starts = new Uint32Array(sketches.length + 1);
  const numbers: number[] = [];
  sketches.forEach((sketch, a) => {
    for (const key of sketch) if (isShared(key)) numbers.push(enterKey(table, key));
    starts[a + 1] = numbers.length;
  });
  const keys = Uint32Array.from(numbers);
  const from = new Uint32Array(table.size + 1);
  for (const key of keys) from[key + 1]! += 1;
  for (let key = 0; key < table.size; key += 1) from[key + 1]! += from[key]!;
  return { starts, keys, from, members: membersOf(starts, keys, from) };
}

/**
 * Says of a key whether it may be there twice. Nearly all of them are there once, which needs no more than to count how many fall on one
 * place of a table; of keys that fall on one place by chance, it is said too.
 */
function sharedIn(sketches: readonly Uint32Array[]): (key: number) => boolean {
  const count = sketches.reduce((sum, { length }) => sum + length, 0);
  const shift = 32 - Math.min(MOST_BITS, Math.ceil(Math.log2(8 * count + 2)));
  const counts = new Uint8Array(2 ** (32 - shift));
  const placeOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> shift;
  for (const sketch of sketches)
    for (let i = 0; i < sketch.length; i += 1) {
      const place = placeOf(sketch[i]!);
      if (counts[place]! < 2) counts[place]! += 1;
    }
  return (key) => counts[placeOf(key)] === 2;
}

function membersOf(starts: Uint32Array, keys: Uint32Array, from: Uint32Array): Uint32Array {
  const members = new Uint32Array(keys.length);
  const next = from.slice();
  for (let a = 0; a + 1 < starts.length; a += 1)
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) members[next[keys[i]!]!++] = a;
  return members;
}

function twinsOf(table: Table, { starts, keys, from, members }: Bands, reach: number, a: number): number[] {
  const counts = new Map<number, number>();
  for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
    const first = from[keys[i]!]!;
    const end = from[keys[i]! + 1]!;
    if (end - first < 2) continue;
    for (const b of farMembers(table, members.subarray(first, end), reach, a)) counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= AGREEING)
    .map(([b]) => b)
    .sort((x, y) => x - y);
}

/** The members of a band nearest to `a` in the order on both sides, of those beyond its reach. */
function farMembers(table: Table, band: Uint32Array, reach: number, a: number): number[] {
  const at = band.indexOf(a);
  const isFar = (b: number): boolean => !withinReach(table, reach, a, b);
  return [...nearest(band, at, -1, isFar), ...nearest(band, at, 1, isFar)];
}

function nearest(band: Uint32Array, at: number, step: 1 | -1, isFar: (b: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = at + step; i >= 0 && i < band.length && found.length < PER_BAND; i += step)
    if (isFar(band[i]!)) found.push(band[i]!);
  return found;
}
