/** Reads files for the pool: one message in, one out. */
import { parentPort } from "node:worker_threads";
import type { Job } from "./job.js";
import { readJob } from "./read-job.js";

parentPort?.on("message", (job: Job) => void readJob(job).then((reading) => parentPort!.postMessage(reading)));
