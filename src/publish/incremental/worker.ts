/** A worker thread of the pool: one job in, what it made out; a fault as its message. */
import { parentPort, workerData } from "node:worker_threads";
import { faultOf } from "./faults.js";
import { doJob, type Job, type Setup } from "./jobs.js";

parentPort?.on("message", async (job: Job) => {
  try {
    // As text: many small records cost a thread five times as much as what they say.
    parentPort!.postMessage({ done: JSON.stringify(await doJob(workerData as Setup, job)) });
  } catch (error) {
    parentPort!.postMessage({ failed: faultOf(error) });
  }
});
