import { setTimeout as sleep } from "node:timers/promises";
import { isFailure } from "../errors.js";
import { withLock } from "../files/lock.js";

/** A form waits so long for another command that writes here, in ms. */
const PATIENCE = 20_000;
const PAUSE = 150;

/**
 * Does the work with the lock held, once others have let go of it; `waits` says after so many ms whether to wait on. Throws the failure that
 * names the other command where it doesn't.
 */
export async function withLockInTurn<T>(
  root: string,
  command: string,
  work: () => Promise<T>,
  waits: (waited: number) => boolean = (waited) => waited < PATIENCE,
): Promise<T> {
  for (let waited = 0; ; waited += PAUSE) {
    let isOurs = false;
    try {
      return await withLock(root, command, () => {
        isOurs = true;
        return work();
      });
    } catch (error) {
      if (isOurs || !isFailure(error) || error.exit !== 3 || !waits(waited)) throw error;
    }
    await sleep(PAUSE);
  }
}
