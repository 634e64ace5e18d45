/**
 * The files of a site as columns, in the order of their paths: a record for each of a hundred thousand files costs more than what it
 * says. What most files have as before is copied as it stands.
 */
import { ascending } from "../order.js";
import type { Output } from "./outputs.js";

export interface FileTable {
  /** `"PATH":"HASH",` in JSON for each file, one after the other. */
  readonly lines: Uint8Array;
  /** Where the lines begin, and at last where they end. */
  readonly starts: Uint32Array;
  /** For each file, the place of its owner among all owners. */
  readonly owners: Uint32Array;
  /** Bytes. */
  readonly sizes: Float64Array;
  /** Milliseconds. */
  readonly times: Float64Array;
}

/** Files that are made together: they stay as they are while the key is the same. */
export interface Owned {
  readonly key: string;
  readonly outputs: readonly Output[];
  /** Of an owner that a state tells of, all of whose files are there: its place among those of the state. */
  readonly place?: number;
}

/** What was there before: the table, and how many owners it has. */
export interface Before {
  readonly files: FileTable;
  readonly owners: number;
}

const HASH = 32;
/** Of a line, behind its path: `":"`, the hash, `",`. */
const TAIL = 3 + HASH + 2;
const PAGE = Buffer.from(".html");

const NO_FILES: FileTable = {
  lines: new Uint8Array(0),
  starts: new Uint32Array(1),
  owners: new Uint32Array(0),
  sizes: new Float64Array(0),
  times: new Float64Array(0),
};

interface Row {
  readonly output: Output;
  readonly owner: number;
}

/** The files of these owners. Those of an owner with a place among those before are taken from their table. Of two files with one path the last counts. */
export function tableOf(owners: Iterable<Owned>, before: Before = { files: NO_FILES, owners: 0 }): FileTable {
  const kept = new Int32Array(before.owners).fill(-1);
  const rows: Row[] = [];
  let owner = 0;
  for (const owned of owners) {
    if (owned.place === undefined) for (const output of owned.outputs) rows.push({ output, owner });
    else kept[owned.place] = owner;
    owner += 1;
  }
  return merged(before.files, kept, lastOfEach(rows));
}

/** In the order of their paths. */
function lastOfEach(rows: readonly Row[]): Row[] {
  const sorted = rows.toSorted((a, b) => ascending(a.output[0], b.output[0]));
  return sorted.filter(({ output: [path] }, i) => path !== sorted[i + 1]?.output[0]);
}

/** The files of a table whose owner is kept (by its new place, -1: it isn't), and these rows among them. */
function merged(old: FileTable, kept: Int32Array, rows: readonly Row[]): FileTable {
  const order = orderOf(old, kept, rows);
  const lines = rows.map(({ output: [path, , , hash] }) => Buffer.from(`${JSON.stringify(path)}:"${hash}",`));
  const starts = new Uint32Array(order.length + 1);
  const owners = new Uint32Array(order.length);
  const sizes = new Float64Array(order.length);
  const times = new Float64Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const place = order[i]!;
    if (place < 0) {
      const { output, owner } = rows[-1 - place]!;
      starts[i + 1] = starts[i]! + lines[-1 - place]!.length;
      owners[i] = owner;
      [, sizes[i], times[i]] = output as [string, number, number, string];
    } else {
      starts[i + 1] = starts[i]! + old.starts[place + 1]! - old.starts[place]!;
      owners[i] = kept[old.owners[place]!]!;
      sizes[i] = old.sizes[place]!;
      times[i] = old.times[place]!;
    }
  }
  return { lines: joined(old, order, lines, starts), starts, owners, sizes, times };
}

/** The places of the old files that stay, and those of the new rows, counted from -1 down, in the order of all paths. */
function orderOf(old: FileTable, kept: Int32Array, rows: readonly Row[]): number[] {
  const order: number[] = [];
  let at = 0;
  const keepUntil = (end: number): void => {
    for (; at < end; at += 1) if (kept[old.owners[at]!]! >= 0) order.push(at);
  };
  rows.forEach(({ output: [path] }, i) => {
    const end = placeFor(old, path, at);
    keepUntil(end);
    order.push(-1 - i);
    if (end < countOf(old) && pathAt(old, end) === path) at = end + 1;
  });
  keepUntil(countOf(old));
  return order;
}

/** The place of the first file whose path isn't before this one, from a place on: most are near. */
function placeFor(files: FileTable, path: string, from: number): number {
  let [low, step] = [from, 1];
  while (low + step <= countOf(files) && pathAt(files, low + step - 1) < path) {
    low += step;
    step *= 2;
  }
  let high = Math.min(countOf(files), low + step - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pathAt(files, middle) < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Old lines that follow one another are copied at one go. */
function joined(
  old: FileTable,
  order: readonly number[],
  lines: readonly Uint8Array[],
  starts: Uint32Array,
): Uint8Array {
  const bytes = new Uint8Array(starts[order.length]!);
  for (let i = 0; i < order.length; ) {
    const place = order[i]!;
    const first = i;
    do i += 1;
    while (place >= 0 && order[i] === place + i - first);
    const end = place + i - first;
    bytes.set(place < 0 ? lines[-1 - place]! : old.lines.subarray(old.starts[place], old.starts[end]), starts[first]);
  }
  return bytes;
}

export function countOf({ sizes }: FileTable): number {
  return sizes.length;
}

/** How many of the files are pages. */
export function countPages({ lines, starts, sizes }: FileTable): number {
  let pages = 0;
  for (let i = 0; i < sizes.length; i += 1) {
    const from = starts[i + 1]! - TAIL - PAGE.length;
    if (PAGE.every((byte, j) => lines[from + j] === byte)) pages += 1;
  }
  return pages;
}

export function pathAt({ lines, starts }: FileTable, i: number): string {
  const path = textOf(lines, starts[i]! + 1, starts[i + 1]! - TAIL);
  return path.includes("\\") ? (JSON.parse(`"${path}"`) as string) : path;
}

export function pathsOf(files: FileTable): string[] {
  return Array.from({ length: countOf(files) }, (_, i) => pathAt(files, i));
}

export function outputAt(files: FileTable, i: number): Output {
  const end = files.starts[i + 1]!;
  return [pathAt(files, i), files.sizes[i]!, files.times[i]!, textOf(files.lines, end - HASH - 2, end - 2)];
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array, from: number, to: number): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8", from, to);
}

/** Says for each of so many owners the places of its files. */
export function placesByOwner({ owners }: FileTable, count: number): (owner: number) => Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (const owner of owners) ends[owner + 1]! += 1;
  for (let i = 0; i < count; i += 1) ends[i + 1]! += ends[i]!;
  const next = ends.slice();
  const places = new Uint32Array(owners.length);
  owners.forEach((owner, i) => {
    places[next[owner]!] = i;
    next[owner]! += 1;
  });
  return (owner) => places.subarray(ends[owner], ends[owner + 1]);
}
