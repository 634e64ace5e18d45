import type { IsoDate } from "../model.js";

const DAY = 86_400_000;

/** Days since 1970, with the time of day where it is known; NaN where the day isn't. */
export function dayOf(date: IsoDate | null): number {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return Number.NaN;
  return Date.parse(date) / DAY;
}

/** Standard deviations beyond which nothing is left but `timeless`. */
const FAR = 5;

/** From 1 (same day, or a day unknown) to `timeless`: how much a link is worth over this distance in time. */
export function timeFactor(a: number, b: number, sigma: number, timeless: number): number {
  const gap = Math.abs(a - b) / sigma;
  if (gap > FAR) return timeless;
  return gap >= 0 ? timeless + (1 - timeless) * Math.exp((-gap * gap) / 2) : 1;
}
