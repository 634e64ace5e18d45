/** The thread of `lookAside`. */
import { parentPort, workerData } from "node:worker_threads";
import { lookThrough } from "./look.js";
import type { Asked } from "./look-aside.js";

const { siteDir, cacheDir } = workerData as Asked;
const look = lookThrough(siteDir, cacheDir);
parentPort?.postMessage(look, look ? [look.broken.buffer as ArrayBuffer] : []);
