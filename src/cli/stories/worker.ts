/** Makes stories for the pool: one message in, one out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Setting, StoryJob } from "./job.js";
import { makeStory } from "./make-story.js";

parentPort?.on("message", (job: StoryJob) => parentPort!.postMessage(makeStory(job, workerData as Setting)));
