/**
 * A new site is built aside, marked complete and put in place by two renames. Whatever moment a build is killed at, a complete site
 * lies on disk, and the next command puts it in place:
 *
 *   site-next without mark   → it is half built: deleted; _site is the old site
 *   mark and site-next       → it is whole: it becomes _site
 *   mark without site-next   → it is in place; what is left of the old site is deleted
 *   no _site, but site-old   → the old site is put back
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fatalError, command as messages } from "../errors.js";

interface Places {
  readonly site: string;
  readonly next: string;
  readonly old: string;
  readonly mark: string;
}

function placesOf(root: string): Places {
  const work = join(root, ".commonplace");
  return {
    site: join(root, "_site"),
    next: join(work, "site-next"),
    old: join(work, "site-old"),
    mark: join(work, "site-next.complete"),
  };
}

/** Finishes or undoes what an interrupted build left. To be called with the lock held, before anything else. */
export function recoverSite(root: string): "nothing" | "finished" | "undone" {
  const places = placesOf(root);
  const { site, next, old, mark } = places;
  const found = existsSync(mark) ? "finished" : existsSync(next) || existsSync(old) ? "undone" : "nothing";
  if (found === "finished") finish(places);
  if (existsSync(old) && !existsSync(site)) renameSync(old, site);
  for (const each of [next, old]) rmSync(each, { recursive: true, force: true });
  return found;
}

function finish({ site, next, old, mark }: Places): void {
  if (existsSync(next)) {
    if (existsSync(site)) {
      rmSync(old, { recursive: true, force: true });
      renameSync(site, old);
    }
    renameSync(next, site);
  }
  rmSync(mark, { force: true });
}

/**
 * Builds a site by `make` (given an empty folder) and puts it in the place of _site. Files that have the same bytes as before keep their
 * time. If `make` throws, the old site stays.
 */
export async function switchSite<T>(root: string, make: (folder: string) => Promise<T>): Promise<T> {
  const places = placesOf(root);
  if (lstatSync(places.site, { throwIfNoEntry: false })?.isSymbolicLink())
    throw fatalError(messages.siteIsLink(places.site));
  recoverSite(root);
  mkdirSync(places.next, { recursive: true });
  let result: T;
  try {
    result = await make(places.next);
  } catch (error) {
    rmSync(places.next, { recursive: true, force: true });
    throw error;
  }
  keepTimes(places.site, places.next);
  writeFileSync(places.mark, "");
  finish(places);
  rmSync(places.old, { recursive: true, force: true });
  return result;
}

/** Files of `next` that are the same in `site` get its modification time. */
function keepTimes(site: string, next: string): void {
  if (!existsSync(site)) return;
  for (const entry of readdirSync(next, { withFileTypes: true })) {
    const [before, now] = [join(site, entry.name), join(next, entry.name)];
    if (entry.isDirectory()) keepTimes(before, now);
    else if (isSameFile(before, now)) {
      const { atime, mtime } = statSync(before);
      utimesSync(now, atime, mtime);
    }
  }
}

function isSameFile(before: string, now: string): boolean {
  const stat = lstatSync(before, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== statSync(now).size) return false;
  return readFileSync(before).equals(readFileSync(now));
}
