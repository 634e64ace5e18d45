/** Work cut into pieces that a thread does at one go. */

/** Pages in one batch of units. */
export const BATCH = 100;

/** Runs of things that together are of at most this size, or of one thing. */
export function* batches<T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): Generator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for (const thing of things) {
    if (batch.length > 0 && size + sizeOf(thing) > most) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(thing);
    size += sizeOf(thing);
  }
  if (batch.length > 0) yield batch;
}
