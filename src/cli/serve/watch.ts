/** Tells which files below folders change, at once. */
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join, sep } from "node:path";

export interface Watch {
  readonly close: () => void;
}

/**
 * Calls `tell` with the path of what was written, made or deleted below the folders; `fault` with the path of a folder that can't be
 * watched. On Linux one watch a folder: Node's own recursive one takes one a file, and seconds to begin.
 */
export function watchFolders(
  folders: readonly string[],
  tell: (path: string) => void,
  fault: (folder: string) => void,
): Watch {
  const each = process.platform === "linux" ? watchEach : watchWhole;
  const closers = folders.map((folder) => each(folder, tell, fault));
  return {
    close: () => {
      for (const close of closers) close();
    },
  };
}

type Tell = (path: string) => void;

function watchWhole(folder: string, tell: Tell, fault: Tell): () => void {
  try {
    const watcher = watch(folder, { recursive: true }, (_, name) => tell(name === null ? folder : join(folder, name)));
    watcher.on("error", () => fault(folder));
    return () => watcher.close();
  } catch {
    fault(folder);
    return () => {};
  }
}

function watchEach(top: string, tell: Tell, fault: Tell): () => void {
  const watchers = new Map<string, FSWatcher>();
  const end = (folder: string): void => {
    for (const [path, watcher] of watchers)
      if (path === folder || path.startsWith(folder + sep)) {
        watcher.close();
        watchers.delete(path);
      }
  };
  const begin = (folder: string): void => {
    end(folder);
    try {
      const watcher = watch(folder, (event, name) => heard(folder, event, name));
      watchers.set(folder, watcher);
      watcher.on("error", () => end(folder));
    } catch (error) {
      // It may be gone by now; what is left can't be watched.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") fault(folder);
    }
    for (const name of foldersIn(folder)) begin(join(folder, name));
  };
  const heard = (folder: string, event: string, name: string | null): void => {
    const path = name === null ? folder : join(folder, name);
    if (event === "rename" && path !== folder) {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) begin(path);
      else end(path);
    }
    tell(path);
  };
  begin(top);
  return () => end(top);
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Every file below the folders with its size and time, those below `except` left out: tells whether anything changed. */
export function statesOf(folders: readonly string[], except: readonly string[]): string {
  return folders.flatMap((folder) => stateOf(folder, except)).join("\n");
}

function stateOf(folder: string, except: readonly string[]): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !except.includes(join(folder, name)),
    );
    return entries
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return stateOf(path, except);
        const stat = statSync(path, { throwIfNoEntry: false });
        return [`${path} ${stat?.size} ${stat?.mtimeMs}`];
      })
      .sort();
  } catch {
    return [];
  }
}
