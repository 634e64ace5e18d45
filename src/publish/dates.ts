/** Dates in words, by tables of our own: no output depends on a locale of the machine. */
import type { IsoDate } from "../model.js";

/** How a language writes dates; months and weekdays (from Sunday) are parted by blanks. */
export interface DateWords {
  readonly "date.months": string;
  readonly "date.weekdays": string;
  readonly "date.day": string;
  readonly "date.month": string;
  readonly "date.weekday": string;
  readonly "date.in-a-month": string;
  readonly "date.in-a-year": string;
  readonly "date.span": string;
}

/** "14 March 2025", "March 2025", "2025": as precise as the date is. */
export function dateInWords(date: IsoDate, words: DateWords): string {
  const [year = "", month, day] = date.slice(0, 10).split("-");
  const name = words["date.months"].split(" ")[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return filled(words["date.month"], { month: name, year });
  return filled(words["date.day"], { day: `${Number(day)}`, month: name, year });
}

/** "Friday, 14 March 2025" for a day. */
export function dayInWords(day: IsoDate, words: DateWords): string {
  const weekday = words["date.weekdays"].split(" ")[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
  return filled(words["date.weekday"], { weekday, date: dateInWords(day, words) });
}

/** "3–6 June 2025", "30 May – 2 June 2025" for two days; "2024 – March 2025" for two dates that are less precise. */
export function daysInWords(from: IsoDate, to: IsoDate, words: DateWords): string {
  const last = dateInWords(to, words);
  if (from === to) return last;
  const inAYear = from.length >= 10 && to.length >= 10 && from.slice(0, 4) === to.slice(0, 4);
  if (!inAYear) return filled(words["date.span"], { first: dateInWords(from, words), last });
  const first = `${Number(from.slice(8, 10))}`;
  const monthOf = (date: IsoDate) => words["date.months"].split(" ")[Number(date.slice(5, 7)) - 1] ?? "";
  if (monthOf(from) !== monthOf(to)) return filled(words["date.in-a-year"], { first, month: monthOf(from), last });
  const day = `${Number(to.slice(8, 10))}`;
  return filled(words["date.in-a-month"], { first, last: day, month: monthOf(to), year: to.slice(0, 4) });
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? "");
}
