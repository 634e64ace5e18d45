/** The stories and the inbox of a large archive are looked through by a thread, while this one reads what is known of them. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Listing, listFolder, listTree } from "./listing.js";

export interface Folders {
  readonly stories: string;
  readonly inbox: string;
}

/** A listing as it is sent: names with a zero sign between them. */
export type Told = { readonly names: string; readonly stamps: Float64Array } | null;

export interface Aside {
  readonly stories: Promise<Listing>;
  /** Null where something in it is no plain file. */
  readonly inbox: Promise<Listing | null>;
}

const SCRIPT = new URL("./listing-worker.js", import.meta.url);

/** Looks through both folders; in a thread of its own if the archive `isLarge`. */
export function listAside(folders: Folders, isLarge: boolean): Aside {
  if (isLarge && existsSync(fileURLToPath(SCRIPT))) return inThread(folders);
  const stories = Promise.resolve(listFolder(folders.stories));
  return { stories, inbox: Promise.resolve(listTree(folders.inbox)) };
}

function inThread(folders: Folders): Aside {
  const worker = new Worker(SCRIPT, { workerData: folders, execArgv: [] });
  const told: Promise<Listing | null>[] = [];
  const waiting: ((listing: Listing | null) => void)[] = [];
  const failing: ((error: unknown) => void)[] = [];
  for (let i = 0; i < 2; i += 1)
    told.push(
      new Promise((resolve, reject) => {
        waiting.push(resolve);
        failing.push(reject);
      }),
    );
  // Who waits for neither, as a command that fails meanwhile, is told nothing.
  for (const each of told) each.catch(() => {});
  worker.on("message", (listing: Told) => waiting.shift()!(listing && toListing(listing)));
  worker.on("error", (error) => {
    for (const fail of failing) fail(error);
  });
  const [stories, inbox] = told as [Promise<Listing>, Promise<Listing | null>];
  return { stories, inbox };
}

function toListing({ names, stamps }: NonNullable<Told>): Listing {
  return { names: names === "" ? [] : names.split("\0"), stamps };
}
