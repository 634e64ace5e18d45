/**
 * A change of many files of content/ that happens whole or not at all: the new files are made aside, the journal is marked complete, and
 * then they are put in their places. Whatever moment a command is killed at, the next one finds the old state or finishes the new one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { byCodeUnit, codeOf, removeMark, writeMark } from "./disk.js";
import { createWriter } from "./writer.js";

export interface Journal {
  /** Makes a file of a folder of content/, e.g. "stories". */
  readonly put: (folder: string, name: string, content: string) => Promise<void>;
  /** Puts the files in their places, and deletes others: paths in content/. */
  readonly commit: (gone: readonly string[]) => Promise<void>;
}

interface Places {
  readonly content: string;
  readonly next: string;
  readonly mark: string;
}

function placesOf(root: string): Places {
  const work = join(root, ".commonplace");
  return {
    content: join(root, "content"),
    next: join(work, "content-next"),
    mark: join(work, "content-next.complete"),
  };
}

/** Begins a change of content/. To be called with the lock held. */
export function createJournal(root: string): Journal {
  const places = placesOf(root);
  recoverContent(root);
  const writers = new Map<string, ReturnType<typeof createWriter>>();
  return {
    put: (folder, name, content) => {
      const writer = writers.get(folder) ?? createWriter(join(places.next, folder));
      writers.set(folder, writer);
      return writer.put(name, content);
    },
    commit: async (gone) => {
      for (const writer of writers.values()) await writer.flush();
      if (writers.size === 0 && gone.length === 0) return;
      writeMark(places.mark, JSON.stringify(gone));
      finish(places);
    },
  };
}

/** Finishes or forgets what an interrupted command left. */
export function recoverContent(root: string): void {
  const places = placesOf(root);
  if (existsSync(places.mark)) finish(places);
  rmSync(places.next, { recursive: true, force: true });
  removeMark(places.mark);
}

/** Safe to be done twice. */
function finish({ content, next, mark }: Places): void {
  for (const path of filesBelow(next, "")) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    renameSync(join(next, path), join(content, path));
  }
  for (const path of JSON.parse(readFileSync(mark, "utf8")) as string[]) rmSync(join(content, path), { force: true });
  rmSync(next, { recursive: true, force: true });
  removeMark(mark);
}

function filesBelow(folder: string, prefix: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => byCodeUnit(a.name, b.name))
      .flatMap((entry) =>
        entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name],
      );
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
