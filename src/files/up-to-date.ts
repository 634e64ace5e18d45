/**
 * What a build leaves that had nothing left to do: how all lay there that it read, and what it said. While all lies there so, the next
 * build need read nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256, shortHash } from "../text/hash.js";
import { readCache, saveCache } from "./cache.js";
import { type ContentListing, listRecords, listSettings } from "./content-listing.js";
import type { Indexed } from "./file-index.js";
import { joinStamps, type Listing, only, stampAt } from "./listing.js";
import { byCodeUnit } from "./order.js";
import { FINE, isSettled, type Stamp, sameStamp, stampOf } from "./stamp.js";

/** A site that is up to date. */
export interface UpToDate<Said> {
  /** Stands for all that the site was made from, as publication knows it. */
  readonly site: string;
  readonly said: Said;
}

/** What a build knows of the files that it read and wrote. */
export interface KnownFiles {
  readonly articles: ReadonlyMap<string, KnownFile>;
  readonly stories: ReadonlyMap<string, KnownFile>;
  /** By path below the root. */
  readonly inbox: ReadonlyMap<string, KnownFile>;
  /** True if what builds write besides still says, read again, what the build knows. */
  readonly isRecorded: () => boolean;
}

type KnownFile = Omit<Indexed<unknown>, "row">;

interface Kept<Said> extends UpToDate<Said> {
  readonly seen: string;
}

const FILE = "up-to-date.json";
const INBOX = "content/inbox/";

/** What was kept; null where anything lies there otherwise than then. */
export function findUpToDate<Said>(root: string, found: ContentListing): UpToDate<Said> | null {
  const kept = readCache(root, FILE) as Kept<Said> | null;
  return kept !== null && kept.seen === signOf(found) ? kept : null;
}

/**
 * Keeps what a build said that found `before` and left `known`. Keeps nothing where a file changed meanwhile, or may change from now on
 * without showing it. `now` is the clock in ms.
 */
export function keepUpToDate<Said>(
  root: string,
  before: ContentListing,
  known: KnownFiles,
  upToDate: UpToDate<Said>,
  now: () => number,
): void {
  if (before.inbox === null || before.settings === null || !isQuiet(before.settings, before.at)) return;
  const raw = before.inbox.names.map((name): Named => [name, known.inbox.get(INBOX + name)]);
  const seen = signOf({
    articles: listingOf(join(root, "content", "articles"), sorted(known.articles), now),
    stories: listingOf(join(root, "content", "stories"), sorted(known.stories), now),
    inbox: listingOf(join(root, INBOX), raw, now),
    settings: isAsBefore(listSettings(root), before.settings) ? before.settings : null,
    records: listingOfRecords(root, before, known, now),
  });
  if (seen !== null) saveCache(root, FILE, { ...upToDate, seen } satisfies Kept<Said>);
}

/** What builds write besides, as it lies there now; null where it isn't what the build knows. */
function listingOfRecords(
  root: string,
  { records: before, at }: ContentListing,
  { isRecorded }: KnownFiles,
  now: () => number,
): Listing | null {
  const records = listRecords(root);
  if (before !== null && isAsBefore(records, before)) return isQuiet(before, at) ? before : null;
  const isKnown = records !== null && comesToRest(records, now) && isRecorded();
  return isKnown ? records : null;
}

/** Waits a moment where a file was written only just now; false where a change might still not show then. */
function comesToRest(listing: Listing, now: () => number): boolean {
  if (!isQuiet(listing, now())) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FINE + 1);
  return isQuiet(listing, now());
}

function isAsBefore(listing: Listing | null, before: Listing): boolean {
  return listing !== null && told(listing) === told(before);
}

type Named = readonly [name: string, file: KnownFile | undefined];

function sorted(files: ReadonlyMap<string, KnownFile>): Named[] {
  return [...files].sort(([a], [b]) => byCodeUnit(a, b));
}

/** The files as a listing finds them; null where one of them isn't known, or may change without showing it. */
function listingOf(folder: string, files: readonly Named[], now: () => number): Listing | null {
  const stamps: Stamp[] = [];
  for (const [name, file] of files) {
    if (file === undefined || !(file.settled || settles(join(folder, name), file, now))) return null;
    stamps.push(file.stamp);
  }
  return { names: files.map(([name]) => name), stamps: joinStamps(stamps) };
}

/** True for a file that was written a moment ago and has come to rest since: it is still what was written. */
function settles(file: string, { stamp, hash }: KnownFile, now: () => number): boolean {
  const seen = now();
  return isSettled(stamp, seen) && sameStamp(stampOf(file), stamp) && shortHash(readFileSync(file)) === hash;
}

/** True if each later change of these files must show in its stamp. */
function isQuiet({ names, stamps }: Listing, seen: number): boolean {
  return names.every((_, i) => isSettled(stampAt(stamps, i), seen));
}

/** Stands for names and stamps of all files; null where they aren't all known. */
function signOf({
  articles,
  stories,
  ...rest
}: { readonly [Name in keyof Omit<ContentListing, "at">]: Listing | null }): string | null {
  const all = [
    articles && only(articles, ".md"),
    stories && only(stories, ".md"),
    rest.inbox,
    rest.settings,
    rest.records,
  ];
  return all.includes(null) ? null : all.map((listing) => told(listing!)).join(" ");
}

function told({ names, stamps }: Listing): string {
  return sha256(Buffer.concat([Buffer.from(names.join("\0")), new Uint8Array(stamps.buffer, 0, stamps.byteLength)]));
}
