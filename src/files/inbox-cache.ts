/** What was found in each raw file, so that one that is unchanged need not be read again. */
import type { Seen } from "../content/intake.js";
import type { Config, Warning } from "../model.js";
import { shortHash } from "../text/hash.js";
import { readCache, saveCache } from "./cache.js";
import type { Input } from "./inputs.js";
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

const CACHE = "inbox.json";

/** What normalizing makes of a record depends on this. */
function madeBy({ sources, language }: Config): string {
  return shortHash(JSON.stringify([sources, language]));
}

/** What an earlier run found, by path. */
export function openInboxCache(root: string, config: Config): ReadonlyMap<string, InboxEntry> {
  const saved = readCache(root, CACHE) as { made: string; entries: [string, InboxEntry][] } | null;
  if (saved === null) return new Map();
  if (saved.made === madeBy(config)) return new Map(saved.entries);
  return new Map(saved.entries.map(([path, entry]) => [path, { ...entry, events: unmade(entry.events) }]));
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
  if (next.size === known.size && [...next].every(([path, entry]) => known.get(path) === entry)) return;
  const asked = new Set(inputs.map(({ path }) => path));
  const rest = [...known].filter(([path]) => !asked.has(path));
  saveCache(root, CACHE, { made: madeBy(config), entries: [...rest, ...next] });
}
