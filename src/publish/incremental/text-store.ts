/** Texts of a large archive that are seldom asked for, kept aside in one file instead of in memory. */
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Keeps a text, and gives what reads it again. */
export type Keep = (text: string) => () => string;

export interface TextStore {
  readonly keep: Keep;
  readonly close: () => void;
}

const FILE = "texts.part";

export const inMemory: Keep = (text) => () => text;

/** A store in a folder, to be asked until it is closed. What can't be written, because the disk is full, stays in memory; without a folder all does. */
export function openTextStore(folder: string | null): TextStore {
  if (folder === null) return { keep: inMemory, close: () => {} };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const file = openSync(path, "w+");
  unlinkOpen(path);
  let end = 0;
  return {
    keep: (text) => {
      const at = end;
      const size = write(file, text, at);
      if (size === null) return inMemory(text);
      end += size;
      // Nothing of the text may be in the reach of what is returned: it would stay in memory.
      return () => read(file, at, size);
    },
    close: () => {
      closeSync(file);
      unlinkOpen(path);
    },
  };
}

/** How many bytes were written; null where not all of them could be. */
function write(file: number, text: string, at: number): number | null {
  const bytes = Buffer.from(text);
  try {
    return writeSync(file, bytes, 0, bytes.length, at) === bytes.length ? bytes.length : null;
  } catch {
    return null;
  }
}

function read(file: number, at: number, size: number): string {
  const bytes = Buffer.allocUnsafe(size);
  readSync(file, bytes, 0, size, at);
  return bytes.toString("utf8");
}

/** An open file needs no name: nothing is left of it if the program is killed. Some systems don't allow that; they delete it at the end. */
export function unlinkOpen(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
