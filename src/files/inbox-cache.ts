/** What was found in each raw file, so that one that is unchanged need not be read again. */
import type { Seen } from "../content/intake.js";
import type { Content } from "../group/codec.js";
import type { Config, Warning } from "../model.js";
import { shortHash } from "../text/hash.js";
import { readColumns, saveColumns } from "./cache.js";
import type { Input } from "./inputs.js";
import { joinStamps, stampAt } from "./listing.js";
import type { Stamp } from "./stamp.js";

/** A record of the file, or what was told before or after it. */
export type InboxEvent = Seen | Warning;

export interface InboxEntry {
  readonly stamp: Stamp;
  readonly settled: boolean;
  /** Of the file's bytes. */
  readonly hash: string;
  readonly events: readonly InboxEvent[];
}

const CACHE = "inbox";

/** What normalizing makes of a record depends on this. */
function madeBy({ sources, language }: Config): string {
  return shortHash(JSON.stringify([sources, language]));
}

/** The form in which it is kept: a file that holds one record is told by that record's hash alone. */
interface Head {
  readonly made: string;
  readonly paths: readonly string[];
  readonly hashes: readonly string[];
  /** The record's hash, else "". */
  readonly records: readonly string[];
  readonly others: readonly (readonly [place: number, events: readonly InboxEvent[]])[];
}

/** What an earlier run found, by path. */
export function openInboxCache(root: string, config: Config): ReadonlyMap<string, InboxEntry> {
  const content = readColumns(root, CACHE);
  if (content === null) return new Map();
  const { made, paths, hashes, records, others } = content.head as Head;
  const [stamps, settled] = content.columns as [Float64Array, Uint8Array];
  const isMade = made === madeBy(config);
  const rest = new Map(others);
  return new Map(
    paths.map((path, i) => {
      const found = rest.get(i) ?? [{ input: path, hash: records[i]!, made: null }];
      const events = isMade ? found : unmade(found);
      return [path, { stamp: stampAt(stamps, i), settled: settled[i] === 1, hash: hashes[i]!, events }];
    }),
  );
}

/** With another configuration, records may become other articles: those that had to be normalized to be known are read again. */
function unmade(events: readonly InboxEvent[]): InboxEvent[] {
  return events.map((event) => ("hash" in event ? { ...event, made: null } : event));
}

/** Saves what this run found, if anything changed. Files that it wasn't asked for stay known. */
export function saveInboxCache(
  root: string,
  config: Config,
  known: ReadonlyMap<string, InboxEntry>,
  next: ReadonlyMap<string, InboxEntry>,
  inputs: readonly Input[],
): void {
  if (isSame(known, next)) return;
  const asked = new Set(inputs.map(({ path }) => path));
  const rest = [...known].filter(([path]) => !asked.has(path));
  saveColumns(root, CACHE, formatEntries(madeBy(config), [...rest, ...next]));
}

function isSame(known: ReadonlyMap<string, InboxEntry>, next: ReadonlyMap<string, InboxEntry>): boolean {
  if (next.size !== known.size) return false;
  for (const [path, entry] of next) if (known.get(path) !== entry) return false;
  return true;
}

function formatEntries(made: string, entries: readonly (readonly [string, InboxEntry])[]): Content {
  const records = entries.map(([path, { events }]) => recordOf(path, events));
  const head: Head = {
    made,
    paths: entries.map(([path]) => path),
    hashes: entries.map(([, { hash }]) => hash),
    records,
    others: entries.flatMap(([, { events }], i) => (records[i] === "" ? [[i, events] as const] : [])),
  };
  const stamps = joinStamps(entries.map(([, { stamp }]) => stamp));
  return { head, columns: [stamps, Uint8Array.from(entries, ([, { settled }]) => (settled ? 1 : 0))] };
}

function recordOf(path: string, [event, ...more]: readonly InboxEvent[]): string {
  const isPlain = event !== undefined && more.length === 0 && "hash" in event;
  return isPlain && event.input === path && event.made === null ? event.hash : "";
}
