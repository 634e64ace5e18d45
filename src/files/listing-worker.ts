/** The thread of `listAside`: stories first, then the inbox. */
import { parentPort, workerData } from "node:worker_threads";
import type { Folders, Told } from "./list-aside.js";
import { type Listing, listFolder, listTree } from "./listing.js";

function tell(listing: Listing | null): void {
  const told: Told = listing && { names: listing.names.join("\0"), stamps: listing.stamps };
  parentPort?.postMessage(told, listing ? [listing.stamps.buffer as ArrayBuffer] : []);
}

const { stories, inbox } = workerData as Folders;
tell(listFolder(stories));
tell(listTree(inbox));
