/** .commonplace/cache/group/: what grouping keeps for the next run. Its files carry their own checksums. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GroupCache, Regrouped } from "../group/increment.js";
import { cacheFolder } from "./cache.js";
import { filesNamed, removeFile } from "./disk.js";

const folderOf = (root: string): string => join(cacheFolder(root), "group");

export function openGroupCache(root: string): GroupCache {
  return {
    read: (name) => {
      try {
        return readFileSync(join(folderOf(root), name));
      } catch {
        return null;
      }
    },
  };
}

/** Writes what is new and deletes what may go. A cache that can't be written is no error. */
export function saveGroupCache(root: string, { write, keep }: Regrouped["cache"]): void {
  const folder = folderOf(root);
  try {
    if (write.size > 0) mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of write) {
      writeFileSync(join(folder, `${name}.part`), bytes);
      renameSync(join(folder, `${name}.part`), join(folder, name));
    }
    for (const name of filesNamed(folder, "")) if (!write.has(name) && !keep.has(name)) removeFile(folder, name);
  } catch {}
}
