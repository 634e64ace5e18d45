/** The thread of `listAside`. */
import { parentPort, workerData } from "node:worker_threads";
import type { Told } from "./list-aside.js";
import { listTree } from "./listing.js";

const listing = listTree(workerData as string);
const told: Told = listing && { names: listing.names.join("\0"), stamps: listing.stamps };
parentPort?.postMessage(told, listing ? [listing.stamps.buffer as ArrayBuffer] : []);
