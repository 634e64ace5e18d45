/** A large site is looked through by a thread, from the start of a build on. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Look } from "./look.js";
import { STATE } from "./state-file.js";

export interface Asked {
  readonly siteDir: string;
  readonly cacheDir: string;
}

const SCRIPT = new URL("./look-worker.js", import.meta.url);
/** From this size of what is known of it (bytes) a site is worth a thread. */
const LARGE = 1_000_000;

/**
 * Looks at each file of the site; null where nothing is known of it. To be called with the lock held, after what an interrupted build
 * left was put right. Rejects where a file can't be looked at.
 */
export async function lookAside(siteDir: string, cacheDir: string): Promise<Look | null> {
  const size = statSync(join(cacheDir, STATE), { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGE && existsSync(fileURLToPath(SCRIPT))) return inThread({ siteDir, cacheDir });
  const { lookThrough } = await import("./look.js");
  return lookThrough(siteDir, cacheDir);
}

function inThread(asked: Asked): Promise<Look | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, { workerData: asked, execArgv: [] });
    worker.once("message", resolve).once("error", reject);
  });
}
