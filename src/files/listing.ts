/** The files of a folder with their stamps, as plain numbers: what a thread can find out while another one does something else. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { byCodeUnit, codeOf, isLeftover } from "./order.js";
import type { Stamp } from "./stamp.js";

export interface Listing {
  /** Names, or paths below the folder with "/" between their parts, in the order in which they are taken. */
  readonly names: readonly string[];
  /** Four numbers a file, as in a `Stamp`; each -1 where it went meanwhile. */
  readonly stamps: Float64Array;
}

const NUMBERS = 4;
const MISSING = -1;

/** The plain files in a folder, hidden ones left out, in code-unit order; none where there is no folder. */
export function listFolder(folder: string): Listing {
  const names = plainFiles(folder).sort(byCodeUnit);
  return { names, stamps: stampsOf(folder, names) };
}

function plainFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/**
 * The plain files below a folder, in code-unit order, folder by folder; leftovers are passed over. Null where there is anything else:
 * a link, a special file, a folder that can't be read. None where there is no folder.
 */
export function listTree(folder: string): Listing | null {
  if (!existsSync(folder)) return { names: [], stamps: new Float64Array(0) };
  const paths: string[] = [];
  const walk = (below: string): boolean => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    return entries
      .filter(({ name }) => !isLeftover(name))
      .sort((a, b) => byCodeUnit(a.name, b.name))
      .every((entry) => {
        if (entry.isDirectory()) return walk(`${below}${entry.name}/`);
        paths.push(below + entry.name);
        return entry.isFile();
      });
  };
  try {
    return walk("") ? listFiles(folder, paths) : null;
  } catch {
    return null;
  }
}

/** Files by their paths in a folder; null where one of them is no plain file. */
export function listFiles(folder: string, names: readonly string[]): Listing | null {
  const stamps = stampsOf(folder, names);
  return stamps.includes(MISSING) ? null : { names, stamps };
}

/** One listing after the other; null where one of them is. */
export function joinListings(listings: readonly (Listing | null)[]): Listing | null {
  const all = listings.filter((each) => each !== null);
  if (all.length < listings.length) return null;
  const stamps = all.flatMap((listing) => [...listing.stamps]);
  return { names: all.flatMap(({ names }) => names), stamps: Float64Array.from(stamps) };
}

/** The stamps of files by their paths in a folder, links not followed: four numbers each, -1 where there is no plain file. */
export function stampsOf(folder: string, names: readonly string[]): Float64Array {
  const stamps = new Float64Array(NUMBERS * names.length).fill(MISSING);
  for (let i = 0; i < names.length; i += 1) {
    const stat = lstatSync(folder + sep + names[i]!, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile()) continue;
    stamps[NUMBERS * i] = stat.size;
    stamps[NUMBERS * i + 1] = stat.mtimeMs;
    stamps[NUMBERS * i + 2] = stat.ctimeMs;
    stamps[NUMBERS * i + 3] = stat.ino;
  }
  return stamps;
}

/** True where the file at this place of a listing is as the stamp says. */
export function isAsStamped({ stamps }: Listing, i: number, [size, mtime, ctime, inode]: Stamp): boolean {
  const at = NUMBERS * i;
  return stamps[at] === size && stamps[at + 1] === mtime && stamps[at + 2] === ctime && stamps[at + 3] === inode;
}

/** Stamps one after the other, as they are kept in a file. */
export function joinStamps(stamps: readonly Stamp[]): Float64Array {
  const all = new Float64Array(NUMBERS * stamps.length);
  stamps.forEach((stamp, i) => {
    all.set(stamp, NUMBERS * i);
  });
  return all;
}

export function stampAt(stamps: Float64Array, i: number): Stamp {
  const at = NUMBERS * i;
  return [stamps[at]!, stamps[at + 1]!, stamps[at + 2]!, stamps[at + 3]!];
}

/** Of a folder's files those whose names end so. */
export function only({ names, stamps }: Listing, ending: string): Listing {
  if (names.every((name) => name.endsWith(ending))) return { names, stamps };
  const places = names.flatMap((name, i) => (name.endsWith(ending) ? [i] : []));
  const kept = new Float64Array(NUMBERS * places.length);
  places.forEach((place, i) => {
    kept.set(stamps.subarray(NUMBERS * place, NUMBERS * (place + 1)), NUMBERS * i);
  });
  return { names: places.map((place) => names[place]!), stamps: kept };
}
