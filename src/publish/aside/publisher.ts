/**
 * A large site is published by a thread: it looks through the site and reads what is known of it while the thread that builds finds out
 * what is new, and then needs to hear only that.
 */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Archive } from "../../model.js";
import { type Fault, toError } from "../incremental/faults.js";
import type { Known } from "../incremental/look.js";
import { STATE } from "../incremental/state-file.js";
import type { PublishOptions } from "../index.js";
import { type Outline, outlineOf, type Question, type Told as Reply, replyFrom } from "./archive-aside.js";
import type { InPlace, SitePlaces } from "./in-place.js";
import { answerOn, createLine, type Line } from "./questions.js";

export type Options = Pick<PublishOptions, "templatesDir" | "progress">;

export interface Publisher {
  /** Says that something is new, as soon as that is known: the publisher makes ready meanwhile. */
  readonly prepare: () => void;
  /** Stands for all that the site as it lies there was made from; null where that isn't known, or a file isn't as it was written. */
  readonly untouched: () => Promise<string | null>;
  /** Puts the site of an archive in place; to be asked once. `besides` is done first, or, piece by piece, while a thread publishes. */
  readonly publish: (archive: Archive, options: Options, besides?: readonly (() => void)[]) => Promise<InPlace>;
  /** To be called at last, whatever happened. */
  readonly end: () => Promise<void>;
}

/** What the thread begins with. */
export interface Start extends SitePlaces {
  readonly line: Line;
}

export interface Asked {
  readonly outline: Outline;
  readonly templatesDir: string | null;
}

/** What the thread is told: that something is new, where it is, and then what is to be published. */
export type Told = "prepare" | Asked;

/** What the thread says. */
export type Said =
  | Looked
  /** No more questions are to be expected. */
  | { readonly hasRead: true }
  | { readonly done: number; readonly all: number }
  | { readonly published: InPlace }
  | { readonly fault: Fault };

/** What it found of the old site. */
export interface Looked {
  readonly isKnown: boolean;
  readonly untouched: string | null;
}

const SCRIPT = new URL("./thread.js", import.meta.url);
/** From this size of what is known of it (bytes) a site is worth a thread. */
const LARGE = 300_000;

/** To be called with the lock held, after what an interrupted build left was put right. `full` trusts nothing that was kept; a site is `large` from that many bytes of what is known of it. */
export function openPublisher(places: SitePlaces, full: boolean, large = LARGE): Publisher {
  if (full) return inThisThread(places, true);
  const size = statSync(join(places.cacheDir, STATE), { throwIfNoEntry: false })?.size ?? 0;
  return size > large && existsSync(fileURLToPath(SCRIPT)) ? inThread(places) : inThisThread(places, false);
}

/** The program that publishes is loaded where it is needed. */
function inThisThread(places: SitePlaces, full: boolean): Publisher {
  let known: Known | null = null;
  const untouched: Publisher["untouched"] = async () => {
    const { lookThrough, untouchedKey } = await import("../incremental/look.js");
    known = full ? null : lookThrough(places.siteDir, places.cacheDir);
    return untouchedKey(known);
  };
  const publish: Publisher["publish"] = async (archive, options, besides = []) => {
    for (const work of besides) work();
    const { publishInPlace } = await import("./in-place.js");
    return publishInPlace(archive, places, { ...options, full, ...(known === null ? {} : { known }) });
  };
  return { prepare: () => {}, untouched, publish, end: async () => {} };
}

function inThread(places: SitePlaces): Publisher {
  const { asking, answering } = createLine();
  const start: Start = { ...places, line: asking };
  const worker = new Worker(SCRIPT, { workerData: start, transferList: [asking.port], execArgv: [] });
  const tell = (told: Told): void => worker.postMessage(told);
  let progress: Options["progress"];
  const looked = answerOf(worker, (said) => ("isKnown" in said ? { answer: said } : null));
  const read = answerOf(worker, (said) => ("hasRead" in said ? { answer: true } : null));
  const published = answerOf(worker, (said) => {
    if ("done" in said) progress?.(said.done, said.all);
    return "published" in said ? { answer: said.published } : null;
  });
  // Where the build fails meanwhile, nobody asks for them.
  for (const answer of [looked, read, published]) answer.catch(() => {});
  let isTold = false;
  const prepare = (): void => {
    if (!isTold) tell("prepare");
    isTold = true;
  };
  let ended: Promise<unknown> | null = null;
  const end = async (): Promise<void> => {
    answering.port.close();
    ended ??= worker.terminate();
    await ended;
  };
  const here = inThisThread(places, false);
  const publish: Publisher["publish"] = async (archive, options, besides = []) => {
    const { isKnown: isPossible } = await looked;
    if (isPossible) {
      ({ progress } = options);
      answerOn<Question, Reply>(answering, replyFrom(archive));
      tell({ outline: outlineOf(archive), templatesDir: options.templatesDir });
      // Its questions come first: it waits for the answers.
      await Promise.race([read, published].map((answer) => answer.catch(() => {})));
    }
    await inPieces(besides);
    const inPlace = isPossible ? await unlessTooLarge(published) : null;
    // To give back what it holds takes a thread a while, which nobody need wait for.
    const atLast = end();
    if (inPlace !== null) return inPlace;
    await atLast;
    return here.publish(archive, options);
  };
  return { prepare, untouched: async () => (await looked).untouched, publish, end };
}

/** Between the pieces, questions are answered. */
async function inPieces(works: readonly (() => void)[]): Promise<void> {
  for (const work of works) {
    await new Promise((resolve) => setImmediate(resolve));
    work();
  }
}

/** Null where the thread has too little memory for the work. */
async function unlessTooLarge(published: Promise<InPlace>): Promise<InPlace | null> {
  try {
    return await published;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return null;
    throw error;
  }
}

/** What `answer` finds in what a thread says; rejects with its fault. */
function answerOf<T>(worker: Worker, answer: (said: Said) => { readonly answer: T } | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off("message", hear).off("error", broke).off("exit", gone);
      end();
    };
    const hear = (said: Said): void => {
      const found = "fault" in said ? null : answer(said);
      if ("fault" in said) settle(() => reject(toError(said.fault)));
      else if (found !== null) settle(() => resolve(found.answer));
    };
    const broke = (error: Error): void => settle(() => reject(error));
    const gone = (): void => settle(() => reject(new Error("The thread that publishes has ended.")));
    worker.on("message", hear).on("error", broke).on("exit", gone);
  });
}
