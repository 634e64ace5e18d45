/** Many files written safely at once: each beside its place, all of a batch brought to the disk together, then renamed. */
import { mkdirSync, renameSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";

/** Files of a batch: a sync for each alone costs eight times as much. */
const BATCH = 256;
const AT_ONCE = 16;

export interface Writer {
  /** Takes a file to be written; now and then a batch is. What fails is told by one of the next calls, `flush` at the latest. */
  readonly put: (name: string, content: string) => Promise<void>;
  /** A file's content that isn't in its place yet. */
  readonly pending: (name: string) => string | undefined;
  /** Afterwards all that was put is on the disk. */
  readonly flush: () => Promise<void>;
}

/** Writes into one folder. What a kill leaves are whole files and "name.1234", which `removeTorn` knows. */
export function createWriter(folder: string): Writer {
  const waiting = new Map<string, string>();
  let batch: ReadonlyMap<string, string> = new Map();
  let running: Promise<void> = Promise.resolve();
  /** One batch after the other; who puts meanwhile begins the next one. */
  const flush = (): Promise<void> => {
    running = running.then(async () => {
      batch = new Map(waiting);
      waiting.clear();
      await writeAll(folder, batch);
      batch = new Map();
    });
    return running;
  };
  return {
    put: async (name, content) => {
      waiting.set(name, content);
      if (waiting.size < BATCH) return;
      // The next batch comes together while this one is written; one that is full waits.
      const before = running;
      flush().catch(() => {});
      await before;
    },
    pending: (name) => waiting.get(name) ?? batch.get(name),
    flush,
  };
}

async function writeAll(folder: string, batch: ReadonlyMap<string, string>): Promise<void> {
  if (batch.size === 0) return;
  mkdirSync(folder, { recursive: true });
  const asideOf = (name: string): string => join(folder, `${name}.${process.pid + 1000}`);
  const handles: FileHandle[] = [];
  try {
    await forAll([...batch], async ([name, content]) => {
      const handle = await open(asideOf(name), "w");
      handles.push(handle);
      await handle.writeFile(content);
    });
    await forAll(handles, (handle) => handle.datasync());
  } finally {
    await forAll(handles, (handle) => handle.close());
  }
  for (const name of batch.keys()) renameSync(asideOf(name), join(folder, name));
}

/** A few at once, so that the threads that do it are never without work. */
async function forAll<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < all.length) await work(all[next++]!);
  };
  const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
  const failed = done.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}
