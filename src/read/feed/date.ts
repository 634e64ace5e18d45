/** Dates in feeds, in shapes that the normalizer doesn't know: years of two digits, zones by name after a bare time. */

const SHORT_YEAR = /^((?:[a-z]{3,9},? {1,3})?\d{1,2}[ -][a-z]{3,9}[ -])(\d{2})(?=[ T]|$)/i;

/** A date with a year of four digits. Two-digit years are of this century below 70 (RFC 2822, 4.3). */
export function feedDate(date: string): string {
  return date
    .trim()
    .slice(0, 200)
    .replace(SHORT_YEAR, (_all, day: string, year: string) => `${day}${Number(year) < 70 ? "20" : "19"}${year}`);
}
