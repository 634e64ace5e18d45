/** A worker thread of the pool: one job in, what it made out; a fault as its message. Jobs are done one after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { faultOf } from "./faults.js";
import { doJob, type Job, type Setup } from "./jobs.js";

let before: Promise<void> = Promise.resolve();

parentPort?.on("message", (job: Job) => {
  before = before.then(() => work(job));
});

async function work(job: Job): Promise<void> {
  try {
    // As text: many small records cost a thread five times as much as what they say.
    parentPort!.postMessage({ done: JSON.stringify(await doJob(workerData as Setup, job)) });
  } catch (error) {
    parentPort!.postMessage({ failed: faultOf(error) });
  }
}
