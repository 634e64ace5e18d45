/**
 * A new site is built aside, marked complete and put in place: by two renames where much of it is new, else file by file, as the mark
 * lists them. Whatever moment a build is killed at, a complete site lies on disk (in the second case: its files in _site, those that
 * wait in site-next, and the list in the mark), and the next command puts it in place:
 *
 *   site-next without mark   → it is half built: deleted; _site is the old site
 *   mark and site-next       → it is whole: it becomes _site
 *   mark with a list         → files that still are in site-next are moved into _site, those that are gone are deleted
 *   mark without site-next   → it is in place; what is left of the old site is deleted
 *   no _site, but site-old   → the old site is put back
 */
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fatalError, command as messages } from "../errors.js";
import { removeMark, writeMark } from "./disk.js";

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
  else removeMark(mark);
  if (existsSync(old) && !existsSync(site)) renameSync(old, site);
  for (const each of [next, old]) rmSync(each, { recursive: true, force: true });
  return found;
}

function finish(places: Places): void {
  const { site, next, old, mark } = places;
  const gone = listIn(mark);
  if (gone !== null) {
    if (existsSync(next)) moveInto(next, site);
    for (const path of gone) removeWithFolders(site, path);
  } else if (existsSync(next)) {
    if (existsSync(site)) {
      rmSync(old, { recursive: true, force: true });
      renameSync(site, old);
    }
    renameSync(next, site);
  }
  removeMark(mark);
}

/** The files to delete that a mark lists; null where the whole folder is to be put in place. */
function listIn(mark: string): string[] | null {
  const text = readFileSync(mark, "utf8");
  return text === "" ? null : (JSON.parse(text) as { gone: string[] }).gone;
}

/** Moves every file of a folder to the same place in another. */
function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there && there.isDirectory() !== entry.isDirectory()) rmSync(target, { recursive: true, force: true });
    if (entry.isDirectory()) moveInto(source, target);
    else renameSync(source, target);
  }
}

/** Deletes a file, and the folders above it that are empty then. */
function removeWithFolders(site: string, path: string): void {
  const parts = path.split("/");
  rmSync(join(site, path), { force: true });
  for (let depth = parts.length - 1; depth > 0; depth -= 1) {
    const folder = join(site, ...parts.slice(0, depth));
    if (!existsSync(folder)) continue;
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/** What makes a new site out of the old one. */
export interface Change {
  /** Count of files in the given folder. */
  readonly written: number;
  /** Paths of files of the old site that stay. */
  readonly kept: () => readonly string[];
  /** Paths of files of the old site that go. */
  readonly gone: readonly string[];
  /** True where the old site holds nothing else. */
  readonly known: boolean;
}

/** As many changes are made one by one; more are made by putting a whole new folder in place. */
const MOST_ONE_BY_ONE = 2_000;

/**
 * Has `make` write what is new of the site into an empty folder, and puts it in place: all of it or, if `make` throws, nothing. Where
 * nothing changed, nothing is touched.
 */
export async function changeSite<T extends { readonly change: Change }>(
  root: string,
  make: (folder: string) => Promise<T>,
): Promise<T> {
  const places = open(root);
  const result = await makeAside(places, make);
  const { written, kept, gone, known } = result.change;
  if (known && written + gone.length === 0) {
    rmSync(places.next, { recursive: true, force: true });
    return result;
  }
  const oneByOne = known && written + gone.length <= MOST_ONE_BY_ONE;
  try {
    if (oneByOne) checkRights(places, gone);
    else linkInto(places, kept());
  } catch (error) {
    rmSync(places.next, { recursive: true, force: true });
    throw error;
  }
  writeMark(places.mark, oneByOne ? JSON.stringify({ gone }) : "");
  finish(places);
  for (const each of [places.next, places.old]) rmSync(each, { recursive: true, force: true });
  return result;
}

/** Throws where a folder of the site that would change can't be written to: nothing was changed then. */
function checkRights({ site, next }: Places, gone: readonly string[]): void {
  const folders = new Set(gone.map((path) => dirname(path)));
  for (const entry of readdirSync(next, { recursive: true, withFileTypes: true }))
    folders.add(relative(next, entry.parentPath));
  for (const folder of folders) {
    const place = join(site, folder);
    if (existsSync(place)) accessSync(place, constants.W_OK | constants.X_OK);
  }
}

/** Files of the old site that the new one has too: a second name for each. */
function linkInto({ site, next }: Places, kept: readonly string[]): void {
  for (const path of kept) {
    const target = join(next, path);
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(join(site, path), target);
    } catch {
      // A file system without links.
      copyFileSync(join(site, path), target);
      const { atime, mtime } = statSync(join(site, path));
      utimesSync(target, atime, mtime);
    }
  }
}

function open(root: string): Places {
  const places = placesOf(root);
  if (lstatSync(places.site, { throwIfNoEntry: false })?.isSymbolicLink())
    throw fatalError(messages.siteIsLink(places.site));
  recoverSite(root);
  mkdirSync(places.next, { recursive: true });
  return places;
}

async function makeAside<T>({ next }: Places, make: (folder: string) => Promise<T>): Promise<T> {
  try {
    return await make(next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}
