/** Many files written safely at once: each beside its place, all of a batch brought to the disk together, then renamed. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

/** Files of a batch: a sync for each alone costs eight times as much. */
const BATCH = 256;
const AT_ONCE = 16;

export interface Writer {
  /** Takes a file to be written; now and then a batch is. */
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
      if (waiting.size >= BATCH) await flush();
    },
    pending: (name) => waiting.get(name) ?? batch.get(name),
    flush,
  };
}

async function writeAll(folder: string, batch: ReadonlyMap<string, string>): Promise<void> {
  if (batch.size === 0) return;
  mkdirSync(folder, { recursive: true });
  const asideOf = (name: string): string => join(folder, `${name}.${process.pid + 1000}`);
  for (const [name, content] of batch) writeFileSync(asideOf(name), content);
  await syncAll([...batch.keys()].map(asideOf));
  for (const name of batch.keys()) renameSync(asideOf(name), join(folder, name));
}

/** Waits until the contents of these files are on the disk. */
async function syncAll(files: readonly string[]): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const handle = await open(files[next++]!, "r+");
      try {
        await handle.datasync();
      } finally {
        await handle.close();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
