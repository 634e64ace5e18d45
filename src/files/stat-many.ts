/** Many files at once: their sizes and times are looked up by a thread of its own, while this one does something else. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Asked, COLUMNS, statAll } from "./stat-all.js";

const SCRIPT = new URL("./stat-worker.js", import.meta.url);
/** So few files are looked up before a thread has started. */
const FEW = 4_000;

/** Size and time of change of each file, in ms; -1 and 0 where there is no plain file at that path. */
export interface FileStats {
  readonly size: (i: number) => number;
  readonly mtime: (i: number) => number;
}

/** Looks up the files of a folder by their paths in it; links aren't followed. */
export async function statMany(folder: string, paths: readonly string[]): Promise<FileStats> {
  const isFew = paths.length < FEW || !existsSync(fileURLToPath(SCRIPT));
  const found = isFew ? statAll({ folder, paths }) : await inThread({ folder, paths });
  return { size: (i) => found[COLUMNS * i]!, mtime: (i) => found[COLUMNS * i + 1]! };
}

function inThread(asked: Asked): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, { workerData: asked, execArgv: [] });
    worker.once("message", resolve).once("error", reject);
  });
}
