/** Notices changes below folders, waits until they are over, and works once. */
import { readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Milliseconds of quiet after the last change. */
const QUIET = 120;

export interface Watch {
  /** Looks soon, whether or not the system told of a change. */
  readonly look: () => void;
  /** Ends once the work that is under way is done. */
  readonly stop: () => Promise<void>;
}

/** Calls `work` when something below the folders has changed, one call at a time; what `work` writes there itself doesn't count. */
export function watchFolders(folders: readonly string[], work: () => Promise<void>): Watch {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let isOver = false;
  let under: Promise<void> = Promise.resolve();
  let last = statesOf(folders);
  const look = async (): Promise<void> => {
    timer = undefined;
    if (isOver || statesOf(folders) === last) return;
    working = true;
    const before = statesOf(folders);
    await work();
    const after = statesOf(folders);
    working = false;
    // Changes that came in while working are looked at once more; a run that changes nothing ends it.
    last = before === after ? after : before;
    if (last !== after) changed();
  };
  const changed = (): void => {
    clearTimeout(timer);
    if (!isOver)
      timer = setTimeout(() => {
        if (!working) under = look();
      }, QUIET);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  const stop = (): Promise<void> => {
    isOver = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    return under;
  };
  return { look: changed, stop };
}

/** Every file with its size and time: tells whether anything changed. */
function statesOf(folders: readonly string[]): string {
  return folders.map(stateOf).join("\n");
}

function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return stateOf(path);
        const stat = statSync(path, { throwIfNoEntry: false });
        return `${path} ${stat?.size} ${stat?.mtimeMs}`;
      })
      .sort()
      .join("\n");
  } catch {
    return "";
  }
}
