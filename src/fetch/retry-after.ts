/** When a server wants to be asked again (RFC 9110, 10.2.3). */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Sun, 06 Nov 1994 08:49:37 GMT; and the two older shapes of RFC 9110, 5.6.7. */
const FIXED = /^[a-z]{3}, (\d{2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) gmt$/i;
const RFC850 = /^[a-z]{6,9}, (\d{2})-([a-z]{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) gmt$/i;
const ASCTIME = /^[a-z]{3} ([a-z]{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/i;

/** Farther off nobody means it, in milliseconds: 30 days. */
const LONGEST = 30 * 86_400_000;

/** The time before which nothing shall be asked, in milliseconds since 1970; null where the header says nothing. `now` likewise. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const value = (header ?? "").trim();
  const at = /^\d{1,10}(?:\.\d{1,9})?$/.test(value) ? now + Number(value) * 1000 : httpDate(value, now);
  return at === null ? null : Math.min(Math.max(at, now), now + LONGEST);
}

/** An HTTP date in milliseconds since 1970; null where it is none. Years of two digits are within 50 years of `now`. */
export function httpDate(value: string, now: number): number | null {
  const fixed = FIXED.exec(value);
  if (fixed) return utc(fixed[3]!, fixed[2]!, fixed[1]!, fixed.slice(4));
  const old = RFC850.exec(value);
  if (old) return utc(String(fullYear(Number(old[3]), now)), old[2]!, old[1]!, old.slice(4));
  const asctime = ASCTIME.exec(value);
  return asctime ? utc(asctime[6]!, asctime[1]!, asctime[2]!, asctime.slice(3, 6)) : null;
}

function utc(year: string, month: string, day: string, time: readonly string[]): number | null {
  const at = MONTHS.indexOf(month.toLowerCase());
  const [hour = 0, minute = 0, second = 0] = time.map(Number);
  if (at === -1 || hour > 23 || minute > 59 || second > 60) return null;
  const value = Date.UTC(Number(year), at, Number(day), hour, minute, second);
  return new Date(value).getUTCDate() === Number(day) || second === 60 ? value : null;
}

function fullYear(two: number, now: number): number {
  const century = Math.floor(new Date(now).getUTCFullYear() / 100) * 100;
  const year = century + two;
  return year > new Date(now).getUTCFullYear() + 50 ? year - 100 : year;
}
