/** A thread of `check`: a setup or a job in, findings out; a fault as its message. */
import { parentPort } from "node:worker_threads";
import type { Findings, Setup } from "./inspection.js";
import { type Done, doJob, type Job } from "./jobs.js";

/** Numbers travel as bytes that are handed over, not copied. */
export interface Sent extends Omit<Findings, "there" | "wanted" | "wantedBy" | "proven"> {
  readonly ids: readonly (string | null)[];
  readonly there: Float64Array;
  readonly wanted: Float64Array;
  readonly wantedBy: Uint32Array;
  readonly proven: Float64Array;
}

export function packed(done: Done): Sent {
  return {
    ...done,
    there: Float64Array.from(done.there),
    wanted: Float64Array.from(done.wanted),
    wantedBy: Uint32Array.from(done.wantedBy),
    proven: Float64Array.from(done.proven),
  };
}

let setup: Setup | null = null;

parentPort?.on("message", (message: { readonly setup: Setup } | { readonly job: Job }) => {
  if ("setup" in message) {
    setup = message.setup;
    return;
  }
  try {
    const sent = packed(doJob(message.job, setup!));
    const { there, wanted, wantedBy, proven } = sent;
    parentPort!.postMessage({ sent }, [there.buffer, wanted.buffer, wantedBy.buffer, proven.buffer] as ArrayBuffer[]);
  } catch (error) {
    const { message: text, stack, code } = error as NodeJS.ErrnoException;
    parentPort!.postMessage({ failed: { message: text, stack, code } });
  }
});
