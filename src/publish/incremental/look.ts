/** Which files of the old site are still what was written: by size and time. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stampsOf } from "../../files/listing.js";
import type { Warning } from "../../model.js";
import { hashOf } from "../archive.js";
import { MANIFEST } from "./site-manifest.js";
import { loadState, type Owned, type State } from "./state.js";

/** What is known of an owner's files that are still there; its key is "" where one of them isn't. */
export type Intact = (owner: string) => Owned | null;

/** What was found of the old site: plain records, so that a thread can look. */
export interface Look extends Pick<State, "site" | "settled"> {
  readonly warnings: readonly Warning[];
  readonly pages: number;
  readonly files: number;
  /** Places, among all files of the state, of those that aren't as they were written, ascending. */
  readonly broken: Int32Array;
}

/** Numbers of a stamp. */
const NUMBERS = 4;

/** Looks at each file of the site; null where nothing is known of it. */
export function lookThrough(siteDir: string, cacheDir: string): Look | null {
  const file = join(siteDir, MANIFEST);
  const state = existsSync(file) ? loadState(cacheDir, hashOf(readFileSync(file))) : null;
  if (state === null) return null;
  const outputs = [...state.owners.values()].flatMap((owned) => owned.outputs);
  const paths = outputs.map(([path]) => path);
  const stamps = stampsOf(siteDir, paths);
  const broken = outputs.flatMap(([, size, time], i) =>
    size === stamps[NUMBERS * i] && time === stamps[NUMBERS * i + 1] ? [] : [i],
  );
  const { site, settled, warnings } = state;
  return { site, settled, warnings, ...countsOf(paths), broken: Int32Array.from(broken) };
}

/** How many pages and how many files at all. */
export function countsOf(paths: readonly string[]): Pick<Look, "pages" | "files"> {
  return { pages: paths.filter((path) => path.endsWith(".html")).length, files: paths.length };
}

/** What is left of the files of a state; `broken` as in a `Look` at it. */
export function intactOf({ owners }: State, broken: Int32Array): Intact {
  if (broken.length === 0) return (owner) => owners.get(owner) ?? null;
  const gone = new Set(broken);
  const kept = new Map<string, Owned>();
  let at = 0;
  for (const [owner, owned] of owners) {
    const outputs = owned.outputs.filter((_, i) => !gone.has(at + i));
    at += owned.outputs.length;
    kept.set(owner, outputs.length === owned.outputs.length ? owned : { key: "", outputs });
  }
  return (owner) => kept.get(owner) ?? null;
}
