/** The clock: the day of first intake, and when servers want to be asked again. Nothing of it gets into the site but that day. */
import { setTimeout as sleep } from "node:timers/promises";
import { usageError } from "../errors.js";
import type { Clock } from "../fetch/requests.js";
import type { IsoDate } from "../model.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Today in UTC, "2025-03-14"; SOURCE_DATE_EPOCH (seconds since 1970) takes the place of the clock. Throws a failure (exit 2) if that is no number. */
export function today(env: Environment): IsoDate {
  return new Date(now(env)).toISOString().slice(0, 10);
}

/** What fetching needs: the time of day by the same clock, and a way to wait. */
export function createClock(env: Environment): Clock {
  return { now: () => now(env), elapsed: () => performance.now(), sleep: (ms) => sleep(ms) };
}

function now(env: Environment): number {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return Date.now();
  if (!/^\d{1,11}$/.test(epoch))
    throw usageError(
      `SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds. Unset it, or set it as in SOURCE_DATE_EPOCH=1741910400.`,
    );
  return Number(epoch) * 1000;
}
