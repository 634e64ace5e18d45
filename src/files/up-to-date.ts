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
import { FINE, isSettled, sameStamp, stampOf } from "./stamp.js";

/** A site that is up to date. */
export interface UpToDate<Said> {
  /** Stands for all that the site was made from, as publication knows it. */
  readonly site: string;
  readonly said: Said;
}

type KnownFile = Omit<Indexed<unknown>, "row">;

interface Kept<Said> extends UpToDate<Said> {
  readonly seen: Signs;
}

const PARTS = ["articles", "stories", "inbox", "settings", "records"] as const;
type Parts<T> = { readonly [Part in (typeof PARTS)[number]]: T };
/** For each part what stands for names and stamps of its files; null where not all of them are known. */
type Signs = Parts<string | null>;

const FILE = "up-to-date.json";

/** What a build finds that looks only from outside. */
export interface Look<Said> {
  /** What was kept; null where anything lies there otherwise than then. */
  readonly upToDate: UpToDate<Said> | null;
  /** True where raw files are there, or lie there otherwise, that the build before didn't find so. */
  readonly hasRaw: boolean;
}

export function lookFor<Said>(root: string, found: ContentListing): Look<Said> {
  const kept = readCache(root, FILE) as Kept<Said> | null;
  const signs = signsOf(found);
  if (kept === null) return { upToDate: null, hasRaw: false };
  const isSame = PARTS.every((part) => signs[part] !== null && signs[part] === kept.seen[part]);
  return { upToDate: isSame ? kept : null, hasRaw: signs.inbox !== kept.seen.inbox };
}

/** Files as a build leaves them. */
export interface LeftFiles {
  /** Stands for their names and stamps. */
  readonly sign: string;
  /** Those that were written so short a time ago that another change might not show. */
  readonly fresh: readonly Fresh[];
}

interface Fresh extends Pick<KnownFile, "stamp" | "hash"> {
  readonly file: string;
}

/** What a build knows of the files in a folder, in the order of a listing. */
export function leftIn(folder: string, files: readonly (readonly [name: string, file: KnownFile])[]): LeftFiles {
  const stamps = joinStamps(files.map(([, { stamp }]) => stamp));
  const fresh = files.flatMap(([name, { settled, stamp, hash }]) =>
    settled ? [] : [{ file: join(folder, name), stamp, hash }],
  );
  return { sign: told({ names: files.map(([name]) => name), stamps }), fresh };
}

/** How all lies there after a build, but for what builds write at their very end. */
export interface Left {
  readonly signs: Omit<Signs, "records">;
  readonly fresh: readonly Fresh[];
}

/** How all lies there that a build found `before` and left so; null where something changed meanwhile. */
export function leftAfter(
  root: string,
  { at, settings }: ContentListing,
  { articles, stories, inbox }: Readonly<Record<"articles" | "stories" | "inbox", LeftFiles>>,
): Left | null {
  if (settings === null || !isQuiet(settings, at) || !isAsBefore(listSettings(root), settings)) return null;
  const signs = { articles: articles.sign, stories: stories.sign, inbox: inbox.sign, settings: told(settings) };
  return { signs, fresh: [...articles.fresh, ...stories.fresh, ...inbox.fresh] };
}

/**
 * Keeps what a build said that found `before` and left `left`. `isRecorded` tells whether what builds write besides says, read again, what
 * this one knows. Keeps nothing where it doesn't, or where a file may still change without showing it. `now` is the clock in ms.
 */
export function keepUpToDate<Said>(
  root: string,
  before: ContentListing,
  { signs, fresh }: Left,
  upToDate: UpToDate<Said>,
  isRecorded: () => boolean,
  now: () => number,
): void {
  const records = listingOfRecords(root, before, isRecorded, now);
  if (!fresh.every(({ stamp }) => isSettled(stamp, now()))) pause();
  if (records === null || !fresh.every((each) => settles(each, now))) return;
  const seen: Signs = { ...signs, records: told(records) };
  saveCache(root, FILE, { ...upToDate, seen } satisfies Kept<Said>);
}

/** What builds write besides, as it lies there now; null where it isn't what the build knows. */
function listingOfRecords(
  root: string,
  { records: before, at }: ContentListing,
  isRecorded: () => boolean,
  now: () => number,
): Listing | null {
  const records = listRecords(root);
  if (before !== null && isAsBefore(records, before)) return isQuiet(before, at) ? before : null;
  const isKnown = records !== null && comesToRest(records, now) && isRecorded();
  return isKnown ? records : null;
}

/** Waits a moment where a file was written only just now; false where a change might still not show then. */
function comesToRest(listing: Listing, now: () => number): boolean {
  if (!isQuiet(listing, now())) pause();
  return isQuiet(listing, now());
}

/** Until a file that was written just before shows each later change, where the disk's clock is fine. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FINE + 1);
}

function isAsBefore(listing: Listing | null, before: Listing): boolean {
  return listing !== null && told(listing) === told(before);
}

/** True for a file that was written a moment ago and has come to rest since: it is still what was written. */
function settles({ file, stamp, hash }: Fresh, now: () => number): boolean {
  const seen = now();
  return isSettled(stamp, seen) && sameStamp(stampOf(file), stamp) && shortHash(readFileSync(file)) === hash;
}

/** True if each later change of these files must show in its stamp. */
function isQuiet({ names, stamps }: Listing, seen: number): boolean {
  return names.every((_, i) => isSettled(stampAt(stamps, i), seen));
}

function signsOf({ articles, stories, inbox, settings, records }: Parts<Listing | null>): Signs {
  const sign = (listing: Listing | null): string | null => listing && told(listing);
  return {
    articles: sign(articles && only(articles, ".md")),
    stories: sign(stories && only(stories, ".md")),
    inbox: sign(inbox),
    settings: sign(settings),
    records: sign(records),
  };
}

function told({ names, stamps }: Listing): string {
  return sha256(Buffer.concat([Buffer.from(names.join("\0")), new Uint8Array(stamps.buffer, 0, stamps.byteLength)]));
}
