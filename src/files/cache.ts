/**
 * .commonplace/cache/: what an earlier run found out. The folder can be deleted at any time. A file in it is one line that says who wrote
 * it and the checksum of the rest; what is damaged, or was written by another program, counts as not there.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Content, decode, encode } from "../group/codec.js";
import { sha256 } from "../text/hash.js";
import { programStamp } from "./program.js";

/** The folder of the caches of a root. */
export function cacheFolder(root: string): string {
  return join(root, ".commonplace", "cache");
}

/** What was saved under this name by this program; null where there is nothing that can be trusted. */
export function readCache(root: string, name: string): unknown {
  try {
    const bytes = readFileSync(join(cacheFolder(root), name));
    const end = bytes.indexOf(10);
    const head = bytes.toString("latin1", 0, Math.max(0, end));
    const rest = bytes.subarray(end + 1);
    return head === headOf(rest) ? JSON.parse(rest.toString("utf8")) : null;
  } catch {
    return null;
  }
}

/** Saves a value, in one step. A cache that can't be written costs time at the next run, and nothing else: it is no error. */
export function saveCache(root: string, name: string, value: unknown): void {
  const rest = Buffer.from(JSON.stringify(value));
  const file = join(cacheFolder(root), name);
  try {
    mkdirSync(cacheFolder(root), { recursive: true });
    writeFileSync(`${file}.part`, `${headOf(rest)}\n`);
    writeFileSync(`${file}.part`, rest, { flag: "a" });
    renameSync(`${file}.part`, file);
  } catch {}
}

/** As `readCache`, of what was saved by columns. */
export function readColumns(root: string, name: string): Content | null {
  try {
    return decode(nameOf(name), readFileSync(join(cacheFolder(root), name)));
  } catch {
    return null;
  }
}

/** Bytes of what was saved under this name; 0 where there is none. */
export function cacheSize(root: string, name: string): number {
  return statSync(join(cacheFolder(root), name), { throwIfNoEntry: false })?.size ?? 0;
}

/** As `saveCache`, by columns. */
export function saveColumns(root: string, name: string, content: Content): void {
  const file = join(cacheFolder(root), name);
  try {
    mkdirSync(cacheFolder(root), { recursive: true });
    writeFileSync(`${file}.part`, encode(nameOf(name), content));
    renameSync(`${file}.part`, file);
  } catch {}
}

const nameOf = (name: string): string => `${name} ${programStamp()}`;

function headOf(rest: Uint8Array): string {
  return `commonplace-cache ${programStamp()} ${sha256(rest)}`;
}
