/** A few worker threads that read files; one that hangs or runs out of memory is ended, and the others go on. */
import { Worker } from "node:worker_threads";
import type { Batch, BatchReading, Job, Reading } from "./job.js";

export interface Pool {
  /** Never rejects: what goes wrong in a worker is told in a word. */
  readonly run: (job: Job) => Promise<Reading | "timeout" | "crash">;
  readonly runBatch: (batch: Batch) => Promise<BatchReading | "timeout" | "crash">;
  /** Has a worker load what makes articles, before the first is asked for. */
  readonly warm: () => void;
  readonly close: () => Promise<void>;
}

export interface Limits {
  /** For one file, in milliseconds of work: on a busy machine it takes longer. */
  readonly time: number;
  /** Of one worker's heap, in MB. */
  readonly memory: number;
}

const LIMITS: Limits = { time: 30_000, memory: 400 };

/** Workers are started as they are needed. Without a script, the work is done in this thread. */
export function createPool(script: URL | null, size: number, limits: Limits = LIMITS): Pool {
  if (script === null) return inThread;
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  const take = async (): Promise<Worker> => {
    while (idle.length === 0 && all.size >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    const worker = idle.pop() ?? start(script, limits);
    all.add(worker);
    return worker;
  };
  const run = async <T>(job: Job | Batch): Promise<T | "timeout" | "crash"> => {
    const worker = await take();
    const outcome = await ask<T>(worker, job, limits);
    if (typeof outcome !== "string") idle.push(worker);
    else {
      all.delete(worker);
      await worker.terminate();
    }
    waiting.shift()?.();
    return outcome;
  };
  return {
    run: run<Reading>,
    runBatch: run<BatchReading>,
    warm: () => {
      const worker = start(script, limits);
      worker.postMessage("warm");
      all.add(worker);
      idle.push(worker);
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const inThread: Pool = {
  run: async (job) => (await import("./read-job.js")).readJob(job),
  runBatch: async (batch) => (await import("./read-batch.js")).readBatch(batch),
  warm: () => {},
  close: async () => {},
};

/** What a worker writes is dropped: libraries complain of broken pages there. */
function start(script: URL, { memory }: Limits): Worker {
  const worker = new Worker(script, {
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
  });
  worker.on("error", () => {});
  return worker;
}

function ask<T>(worker: Worker, job: Job | Batch, { time }: Limits): Promise<T | "timeout" | "crash"> {
  return new Promise((resolve) => {
    const end = (outcome: T | "timeout" | "crash"): void => {
      cancel();
      worker.off("message", end).off("exit", crash).off("error", crash);
      resolve(outcome);
    };
    const crash = (): void => end("crash");
    const cancel = afterWork(time, () => end("timeout"));
    worker.on("message", end).on("exit", crash).on("error", crash);
    worker.postMessage(job);
  });
}

/** On a machine that has other things to do too, a file gets at most so many times the time. */
const MOST_PATIENCE = 4;

/**
 * Calls back after so many milliseconds, or later if this process was given less of the processor than that, which is then the reason why
 * nothing came. All threads of the process count.
 */
function afterWork(time: number, late: () => void): () => void {
  const start = performance.now();
  const before = process.cpuUsage();
  const check = (): void => {
    const { user, system } = process.cpuUsage(before);
    const worked = (user + system) / 1000;
    if (worked >= time || performance.now() - start >= MOST_PATIENCE * time) late();
    else timer = setTimeout(check, Math.max(10, time - worked));
  };
  let timer = setTimeout(check, time);
  return () => clearTimeout(timer);
}
