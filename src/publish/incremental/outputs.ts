/** Files of the site as they are made: written beside the old site where they are new or changed, kept where they are there already. */
import { closeSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../archive.js";

/** A file of the site as it was written: path below the root of the site without the first slash, bytes, time in milliseconds, hash. */
export type Output = readonly [path: string, size: number, time: number, hash: string];

export interface Places {
  /** Folder that takes what is new. */
  readonly outDir: string;
  /** The site as it is; null where there is none. */
  readonly siteDir: string | null;
}

/** A made file, and whether it had to be written. */
export interface Made {
  readonly output: Output;
  readonly written: boolean;
}

/**
 * Takes a file's content; `before` is what is known of the file at this path, if it is still as it was written; `folders` are those
 * that were made already.
 */
export function putOutput(
  places: Places,
  path: string,
  content: string | Uint8Array,
  before: Output | undefined,
  folders: Set<string> = new Set(),
): Made {
  const name = path.replace(/^\//, "");
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const hash = hashOf(bytes);
  if (before && before[3] === hash) return { output: before, written: false };
  const there = before ? null : sameFile(places.siteDir, name, bytes);
  if (there !== null) return { output: [name, bytes.length, there, hash], written: false };
  const file = join(places.outDir, name);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  return { output: [name, bytes.length, writeNew(file, bytes), hash], written: true };
}

/** Writes a file; gives its time in milliseconds. */
function writeNew(file: string, bytes: Uint8Array): number {
  const open = openSync(file, "w");
  try {
    writeFileSync(open, bytes);
    return fstatSync(open).mtimeMs;
  } finally {
    closeSync(open);
  }
}

/** The time of the old site's file where it holds just these bytes. */
function sameFile(siteDir: string | null, name: string, bytes: Uint8Array): number | null {
  const file = siteDir === null ? null : join(siteDir, name);
  const stat = file === null ? undefined : lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== bytes.length) return null;
  return Buffer.compare(readFileSync(file!), bytes) === 0 ? stat.mtimeMs : null;
}
