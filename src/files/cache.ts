/**
 * .commonplace/cache/: what an earlier run found out. The folder can be deleted at any time. A file in it is one line that says who wrote
 * it and the checksum of the rest; what is damaged, or was written by another program, counts as not there.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

function headOf(rest: Uint8Array): string {
  return `commonplace-cache ${programStamp()} ${sha256(rest)}`;
}
