/** How many workers read, and which script they run. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";

export const WORKERS = Math.min(4, Math.max(1, availableParallelism()));

const script = new URL("./worker.js", import.meta.url);

/** The compiled worker; null where the program runs from its sources, which is read in the same thread then. */
export const SCRIPT = existsSync(script) ? script : null;
