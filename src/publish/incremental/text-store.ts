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
      const bytes = Buffer.from(text);
      const at = end;
      try {
        if (writeSync(file, bytes, 0, bytes.length, at) < bytes.length) return inMemory(text);
      } catch {
        return inMemory(text);
      }
      end += bytes.length;
      return () => read(file, at, bytes.length);
    },
    close: () => {
      closeSync(file);
      unlinkOpen(path);
    },
  };
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
