/** Many files at once: their stamps are looked up by a thread of its own, while this one does something else. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { stampAt, stampsOf } from "./listing.js";
import type { Stamp } from "./stamp.js";

export interface Asked {
  readonly folder: string;
  /** Below the folder, "/" between their parts. */
  readonly paths: readonly string[];
}

const SCRIPT = new URL("./stat-worker.js", import.meta.url);
/** So few files are looked up before a thread has started. */
const FEW = 4_000;

/** Looks up the files of a folder; gives for each place in the list its stamp, of numbers -1 where there is no plain file. Links aren't followed. */
export async function statMany(folder: string, paths: readonly string[]): Promise<(i: number) => Stamp> {
  const isFew = paths.length < FEW || !existsSync(fileURLToPath(SCRIPT));
  const stamps = isFew ? stampsOf(folder, paths) : await inThread({ folder, paths });
  return (i) => stampAt(stamps, i);
}

function inThread(asked: Asked): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, { workerData: asked, execArgv: [] });
    worker.once("message", resolve).once("error", reject);
  });
}
