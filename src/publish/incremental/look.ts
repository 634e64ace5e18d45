/** Which files of the old site are still what was written: by size and time. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stampsOf } from "../../files/listing.js";
import { countOf, countPages, type FileTable, type Owned, pathAt, pathsOf } from "./file-table.js";
import { MANIFEST } from "./site-manifest.js";
import { loadState, type State } from "./state.js";

/** What is known of an owner's files that are still there; its key is "" where one of them isn't. */
export type Intact = (owner: string) => Owned | null;

/** What is known of the old site. */
export interface Known {
  readonly state: State;
  /** Places in the state's table of the files that aren't as they were written, ascending. */
  readonly broken: Int32Array;
}

/** Numbers of a stamp. */
const NUMBERS = 4;

/** Looks at each file of the site; null where nothing is known of it. */
export function lookThrough(siteDir: string, cacheDir: string): Known | null {
  const file = join(siteDir, MANIFEST);
  const state = existsSync(file) ? loadState(cacheDir, readFileSync(file)) : null;
  if (state === null) return null;
  const { files } = state;
  const stamps = stampsOf(siteDir, pathsOf(files));
  const isWhole = (i: number) => files.sizes[i] === stamps[NUMBERS * i] && files.times[i] === stamps[NUMBERS * i + 1];
  const broken = Int32Array.from([...files.sizes.keys()].filter((i) => !isWhole(i)));
  return { state, broken };
}

/** Stands for all that the old site was made from; null where one of its files isn't as it was written. */
export function untouchedKey(known: Known | null): string | null {
  return known !== null && known.broken.length === 0 ? known.state.settled : null;
}

/** How many pages a site has, and how many files at all: manifest.json is the one that the table doesn't have. */
export function countsOf(files: FileTable): { readonly pages: number; readonly files: number } {
  return { pages: countPages(files), files: countOf(files) + 1 };
}

/** What is left of the files of the old site. */
export function intactOf({ state: { owners, files }, broken }: Known): Intact {
  if (broken.length === 0) return (owner) => owners.get(owner) ?? null;
  const gone = new Set(Array.from(broken, (i) => pathAt(files, i)));
  const touched = new Set(Array.from(broken, (i) => files.owners[i]!));
  const left = new Map<string, Owned>();
  [...owners].forEach(([name, owned], i) => {
    if (touched.has(i)) left.set(name, { key: "", outputs: owned.outputs.filter(([path]) => !gone.has(path)) });
  });
  return (owner) => left.get(owner) ?? owners.get(owner) ?? null;
}
