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

/** Jobs that a thread is handed: one in work and some behind it, so that neither it nor this thread waits in between. */
const MOST_IN_LANE = 4;

function threads(setup: Setup): Pool {
  const lanes = [openLane(setup)];
  const running = new Set<Promise<void>>();
  let given = 0;
  let fault: { readonly of: number; readonly error: unknown } | null = null;
  const run = async (lane: Lane, job: Job, then: (done: Done) => void): Promise<void> => {
    const number = given++;
    try {
      then((await lane.ask(job)) ?? (await doHere(setup, job)));
    } catch (error) {
      if (fault === null || number < fault.of) fault = { of: number, error };
    }
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
      while (lanes.length < size) lanes.push(openLane(setup));
    },
    give: async (job, then) => {
      while (lanes.every((lane) => lane.jobs() === MOST_IN_LANE)) await Promise.race(running);
      await check();
      const freest = lanes.reduce((best, lane) => (lane.jobs() < best.jobs() ? lane : best));
      const work: Promise<void> = run(freest, job, then).finally(() => running.delete(work));
      running.add(work);
    },
    end: async () => {
      await Promise.all(running);
      await check();
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

interface Answer {
  /** JSON of what was done. */
  readonly done?: string;
  readonly failed?: Fault;
}

interface Asked {
  readonly resolve: (done: Done | null) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread with the jobs that it was handed; another takes its place where it is no more. */
interface Lane {
  readonly jobs: () => number;
  /** What a job makes; null where the thread is no more, or its jobs take more memory than it may have: then this thread is to do it. */
  readonly ask: (job: Job) => Promise<Done | null>;
  readonly close: () => Promise<unknown>;
}

function openLane(setup: Setup): Lane {
  /** Answers come in the order of the jobs. */
  let asked: Asked[] = [];
  const settleAll = (settle: (one: Asked) => void): void => {
    const all = asked;
    asked = [];
    for (const one of all) settle(one);
  };
  const begin = (): Worker => {
    const worker = start(setup);
    worker.on("message", ({ done, failed }: Answer) => {
      const { resolve, reject } = asked.shift()!;
      if (done) resolve(JSON.parse(done) as Done);
      else reject(toError(failed!));
    });
    worker.on("error", (error: Error & { readonly code?: string }) => {
      current = null;
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settleAll(({ resolve, reject }) => (isFull ? resolve(null) : reject(error)));
    });
    return worker;
  };
  let current: Worker | null = begin();
  const ask = (job: Job): Promise<Done | null> => {
    const worker = current ?? begin();
    current = worker;
    return new Promise((resolve, reject) => {
      asked.push({ resolve, reject });
      worker.postMessage(job);
    });
  };
  return { jobs: () => asked.length, ask, close: async () => current?.terminate() };
}

function start(setup: Setup): Worker {
  return new Worker(SCRIPT, { workerData: setup, env: ENV, execArgv: [], resourceLimits: LIMITS });
}
