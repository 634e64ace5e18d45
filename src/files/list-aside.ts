/** The inbox of a large archive is looked through by a thread, while this one looks through the rest. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Listing, listTree } from "./listing.js";

/** A listing as it is sent: names with a zero sign between them. */
export type Told = { readonly names: string; readonly stamps: Float64Array } | null;

const SCRIPT = new URL("./listing-worker.js", import.meta.url);

/** As `listTree` of the folder; in a thread of its own if the archive `isLarge`. */
export function listAside(folder: string, isLarge: boolean): Promise<Listing | null> {
  const isAside = isLarge && existsSync(fileURLToPath(SCRIPT));
  return isAside ? inThread(folder) : Promise.resolve(listTree(folder));
}

function inThread(folder: string): Promise<Listing | null> {
  const worker = new Worker(SCRIPT, { workerData: folder, execArgv: [] });
  const told = new Promise<Listing | null>((resolve, reject) => {
    worker.on("message", (listing: Told) => resolve(listing && toListing(listing)));
    worker.on("error", reject);
  });
  // Who doesn't wait for it, as a command that fails meanwhile, is told nothing.
  told.catch(() => {});
  return told;
}

function toListing({ names, stamps }: NonNullable<Told>): Listing {
  return { names: names === "" ? [] : names.split("\0"), stamps };
}
