/** Small files one by one → batches for the workers: a message for each file alone would cost as much as reading it. */
import type { Batch, Making, Reading } from "./job.js";
import type { Pool } from "./pool.js";

/** Files of a batch, and their bytes. */
export const FILES = 32;
const BYTES = 1_000_000;
/** A larger file isn't worth waiting for: it may hold thousands of articles. */
const LARGEST = 100_000;

export interface Batches {
  /** What reading the file gives, once its batch is sent; null where a batch is no place for it or it must be read otherwise. */
  readonly add: (file: Batch["files"][number]) => Promise<Reading | null> | null;
  /** Sends what waits. */
  readonly send: () => void;
}

export function createBatches(pool: Pool, making: Making): Batches {
  let files: Batch["files"][number][] = [];
  let tell: ((reading: Reading | null) => void)[] = [];
  let bytes = 0;
  const send = (): void => {
    if (files.length === 0) return;
    const told = tell;
    void pool.runBatch({ files, making }).then((outcome) => {
      for (const [i, each] of told.entries()) each(typeof outcome === "string" ? null : outcome.readings[i]!);
    });
    files = [];
    tell = [];
    bytes = 0;
  };
  const add = (file: Batch["files"][number]): Promise<Reading | null> | null => {
    if (file.bytes.length > LARGEST) return null;
    const reading = new Promise<Reading | null>((resolve) => tell.push(resolve));
    files.push(file);
    bytes += file.bytes.length;
    if (files.length === FILES || bytes >= BYTES) send();
    return reading;
  };
  return { add, send };
}
