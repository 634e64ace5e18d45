/** .commonplace/cache/group/: what grouping keeps for the next run. Its files carry their own checksums. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GroupCache, Regrouped } from "../group/increment.js";
import { cacheFolder } from "./cache.js";
import { filesNamed, removeFile } from "./disk.js";

const folderOf = (root: string): string => join(cacheFolder(root), "group");

/** The cache of a root. A file that can't be written is no error; with `full` none is read. */
export function openGroupCache(root: string, full: boolean): GroupCache {
  const folder = folderOf(root);
  return {
    read: (name) => {
      try {
        return full ? null : readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
    write: (name, bytes) => {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${name}.part`), bytes);
        renameSync(join(folder, `${name}.part`), join(folder, name));
      } catch {}
    },
  };
}

/** Deletes what may go. */
export function tidyGroupCache(root: string, { written, keep }: Regrouped["cache"]): void {
  const folder = folderOf(root);
  try {
    for (const name of filesNamed(folder, "")) if (!written.has(name) && !keep.has(name)) removeFile(folder, name);
  } catch {}
}
