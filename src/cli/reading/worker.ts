/** Reads files for the pool: one message in, one out. What reads them is loaded with the first, or when it is said that some will come. */
import { parentPort } from "node:worker_threads";
import type { Batch, BatchReading, Job, Reading } from "./job.js";

const answer = async (job: Job | Batch): Promise<Reading | BatchReading> =>
  "files" in job ? (await import("./read-batch.js")).readBatch(job) : (await import("./read-job.js")).readJob(job);

parentPort?.on("message", (job: Job | Batch | "warm") => {
  if (job === "warm") void import("./read-batch.js");
  else void answer(job).then((reading) => parentPort!.postMessage(reading));
});
