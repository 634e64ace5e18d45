/** The thread of `statMany`. */
import { parentPort, workerData } from "node:worker_threads";
import { type Asked, statAll } from "./stat-all.js";

const found = statAll(workerData as Asked);
parentPort?.postMessage(found, [found.buffer as ArrayBuffer]);
