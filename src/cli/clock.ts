/** The one use of the clock: the day of first intake. */
import { usageError } from "../errors.js";
import type { IsoDate } from "../model.js";

/** Today in UTC, "2025-03-14"; SOURCE_DATE_EPOCH (seconds since 1970) takes the place of the clock. Throws a failure (exit 2) if that is no number. */
export function today(env: Readonly<Record<string, string | undefined>>): IsoDate {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw usageError(
      `SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds. Unset it, or set it as in SOURCE_DATE_EPOCH=1741910400.`,
    );
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
