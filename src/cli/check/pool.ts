/** Jobs on all cores, and their findings in the order of the jobs; little work is done in this thread. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Setup } from "./inspection.js";
import { doJob, type Job } from "./jobs.js";
import { packed, type Sent } from "./worker.js";

export interface Pool {
  /** Tells all threads what the next jobs need. */
  readonly prepare: (setup: Setup) => void;
  /** Does the jobs, `take` gets what each found. Rejects with the first fault of any job. */
  readonly run: (jobs: Iterable<Job>, take: (sent: Sent, job: Job) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

const SCRIPT = new URL("./worker.js", import.meta.url);
/** Files that are worth a thread. */
const WORTH = 1500;
/** Of one thread, in MB: a few stories at a time need far less. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** A pool for a site of so many files. Sources that run uncompiled have no worker script: then all is done in this thread. */
export function createPool(files: number): Pool {
  const size = Math.min(availableParallelism(), Math.ceil(files / WORTH));
  return size > 1 && existsSync(fileURLToPath(SCRIPT)) ? threads(size) : inThread();
}

function inThread(): Pool {
  let known: Setup | null = null;
  return {
    prepare: (setup) => {
      known = setup;
    },
    run: async (jobs, take) => {
      for (const job of jobs) take(packed(doJob(job, known!)), job);
    },
    close: async () => {},
  };
}

function threads(size: number): Pool {
  const all = Array.from({ length: size }, () => new Worker(SCRIPT, { execArgv: [], resourceLimits: MEMORY }));
  return {
    prepare: (setup) => {
      for (const worker of all) worker.postMessage({ setup });
    },
    run: async (jobs, take) => {
      const queue = jobs[Symbol.iterator]();
      await Promise.all(all.map((worker) => work(worker, queue, take)));
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

async function work(worker: Worker, queue: Iterator<Job>, take: (sent: Sent, job: Job) => void): Promise<void> {
  for (let next = queue.next(); !next.done; next = queue.next()) take(await ask(worker, next.value), next.value);
}

interface Answer {
  readonly sent?: Sent;
  readonly failed?: { readonly message: string; readonly stack?: string; readonly code?: string };
}

function ask(worker: Worker, job: Job): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off("message", answered).off("error", broke);
      end();
    };
    const answered = ({ sent, failed }: Answer): void =>
      settle(() => (sent ? resolve(sent) : reject(Object.assign(new Error(failed?.message), failed))));
    const broke = (error: Error): void => settle(() => reject(error));
    worker.on("message", answered).on("error", broke);
    worker.postMessage({ job });
  });
}
