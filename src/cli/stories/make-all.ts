/** Stories made by worker threads, a few at a time; the result doesn't depend on how many there are. */
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { WORKERS } from "../reading/settings.js";
import type { Setting, StoryJob, StoryMade } from "./job.js";
import { makeStory } from "./make-story.js";

/** Work that is done sooner than workers start: some 0.4 s of it. */
const SOON = 3_000;
/** What a story takes beside the comparing of its articles with each other. */
const A_STORY = 40;
/** Of one worker's heap, in MB. A story that needs more is made in this thread, and the worker is replaced. */
const MEMORY = 300;

/** The number of a thread that is no more. */
const ENDED = -1;

const script = new URL("./worker.js", import.meta.url);

/** Makes each story and hands it to `take` with its number, in whatever order they are ready. */
export async function makeAll(
  jobs: readonly StoryJob[],
  setting: Setting,
  take: (made: StoryMade, i: number) => Promise<void>,
): Promise<void> {
  const queue = jobs.entries();
  const inThreads = jobs.length > 1 && workOf(jobs) > SOON && existsSync(script);
  const lanes = Array.from({ length: inThreads ? Math.min(WORKERS, jobs.length) : 1 }, async () => {
    let worker = inThreads ? start(setting) : null;
    try {
      for (const [i, job] of queue) {
        if (worker?.threadId === ENDED) worker = start(setting);
        await take((worker && (await ask(worker, job))) ?? makeStory(job, setting), i);
      }
    } finally {
      await worker?.terminate();
    }
  });
  await Promise.all(lanes);
}

/** Pairs of articles, as a measure of time: 1,000 of them took 0.13 s. */
function workOf(jobs: readonly StoryJob[]): number {
  return jobs.reduce((sum, { members }) => sum + A_STORY + members.length ** 2, 0);
}

function start(setting: Setting): Worker {
  const worker = new Worker(script, {
    workerData: setting,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: 64 },
  });
  worker.on("error", () => {});
  return worker;
}

/** Null where the worker is no more. */
function ask(worker: Worker, job: StoryJob): Promise<StoryMade | null> {
  if (worker.threadId === ENDED) return Promise.resolve(null);
  return new Promise((resolve) => {
    const end = (made: StoryMade | null): void => {
      worker.off("message", end).off("exit", gone);
      resolve(made);
    };
    const gone = (): void => end(null);
    worker.on("message", end).on("exit", gone);
    worker.postMessage(job);
  });
}
