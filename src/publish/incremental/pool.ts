/** Jobs on all cores: as many worker threads as there are cores; small work is done in this thread. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Fault, toError } from "./faults.js";
import type { Done, Job, Setup } from "./jobs.js";

export interface Pool {
  /** Says of how many pages there are to make: for many, more threads are started. */
  readonly expect: (pages: number) => void;
  /** Resolves when the job was handed over; `then` gets what it made. Rejects with the fault of the first job that has one. */
  readonly give: (job: Job, then: (done: Done) => void) => Promise<void>;
  /** Waits for all jobs. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const SCRIPT = new URL("./worker.js", import.meta.url);

/**
 * A pool of one thread, which loads Eleventy while this one finds out what there is to make. Sources that run uncompiled have no
 * worker script: then all is done in this thread.
 */
export function createPool(setup: Setup): Pool {
  return existsSync(fileURLToPath(SCRIPT)) ? threads(setup) : inThread(setup);
}

/** Eleventy is loaded in the threads that make pages, and here only where there are none. */
async function doHere(setup: Setup, job: Job): Promise<Done> {
  const { doJob } = await import("./jobs.js");
  return doJob(setup, job);
}

const PAGES_WORTH_A_THREAD = 400;
/** Of a thread, in MB: V8 lets a heap grow far above what it needs where nothing tells it not to. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };
/** Without a thread of Eleventy's own, by which it would see modules that change while it runs: there are none. */
const ENV = { ...process.env, ELEVENTY_SKIP_ESM_RESOLVER: "true" };

function inThread(setup: Setup): Pool {
  return {
    expect: () => {},
    give: async (job, then) => then(await doHere(setup, job)),
    end: async () => {},
    close: async () => {},
  };
}

function threads(setup: Setup): Pool {
  const all = new Set([start(setup)]);
  const idle = [...all];
  const running = new Set<Promise<void>>();
  let given = 0;
  let fault: { readonly of: number; readonly error: unknown } | null = null;
  const run = async (worker: Worker, job: Job, then: (done: Done) => void): Promise<void> => {
    const number = given++;
    let next = worker;
    try {
      const done = await ask(worker, job);
      if (done === null) next = restart(worker);
      then(done ?? (await doHere(setup, job)));
    } catch (error) {
      if (fault === null || number < fault.of) fault = { of: number, error };
    }
    idle.push(next);
  };
  const restart = (worker: Worker): Worker => {
    const next = start(setup);
    all.delete(worker);
    all.add(next);
    return next;
  };
  /** Of several faults the one of the job that was given first, whichever thread was faster. */
  const check = async (): Promise<void> => {
    if (fault === null) return;
    await Promise.all(running);
    throw fault.error;
  };
  return {
    expect: (pages) => {
      const size = Math.min(availableParallelism(), Math.ceil(pages / PAGES_WORTH_A_THREAD));
      while (all.size < size) {
        const more = start(setup);
        all.add(more);
        idle.push(more);
      }
    },
    give: async (job, then) => {
      while (idle.length === 0) await Promise.race(running);
      await check();
      const work: Promise<void> = run(idle.pop()!, job, then).finally(() => running.delete(work));
      running.add(work);
    },
    end: async () => {
      await Promise.all(running);
      await check();
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

interface Answer {
  /** JSON of what was done. */
  readonly done?: string;
  readonly failed?: Fault;
}

function start(setup: Setup): Worker {
  const worker = new Worker(SCRIPT, { workerData: setup, env: ENV, execArgv: [], resourceLimits: LIMITS });
  // One that ends before it is asked is found out by `ask`.
  worker.on("error", () => {});
  return worker;
}

/** What a job makes; null where the thread is no more, or the job takes more memory than it may have: then this thread is to do it. */
function ask(worker: Worker, job: Job): Promise<Done | null> {
  if (worker.threadId === -1) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off("message", answered).off("error", broke);
      end();
    };
    const answered = ({ done, failed }: Answer): void =>
      settle(() => (done ? resolve(JSON.parse(done) as Done) : reject(toError(failed!))));
    const broke = (error: Error & { readonly code?: string }): void =>
      settle(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(null) : reject(error)));
    worker.on("message", answered).on("error", broke);
    worker.postMessage(job);
  });
}
