/** The thread of `statMany`. */
import { parentPort, workerData } from "node:worker_threads";
import { stampsOf } from "./listing.js";
import type { Asked } from "./stat-many.js";

const { folder, paths } = workerData as Asked;
const stamps = stampsOf(folder, paths);
parentPort?.postMessage(stamps, [stamps.buffer as ArrayBuffer]);
