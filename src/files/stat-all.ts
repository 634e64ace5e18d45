/** Sizes and times of files, in one array of numbers. */
import { lstatSync } from "node:fs";
import { sep } from "node:path";

export interface Asked {
  readonly folder: string;
  /** Below the folder, "/" between their parts. */
  readonly paths: readonly string[];
}

/** Numbers a file. */
export const COLUMNS = 2;

/** For each file its size and the time of its change in ms; -1 and 0 where there is no plain file. */
export function statAll({ folder, paths }: Asked): Float64Array {
  const found = new Float64Array(COLUMNS * paths.length);
  paths.forEach((path, i) => {
    const stat = lstatSync(folder + sep + path, { throwIfNoEntry: false });
    const isPlain = stat?.isFile() === true;
    found[COLUMNS * i] = isPlain ? stat.size : -1;
    found[COLUMNS * i + 1] = isPlain ? stat.mtimeMs : 0;
  });
  return found;
}
