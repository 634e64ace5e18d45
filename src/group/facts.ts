import { timeFactor } from "./days.js";
import type { GroupOptions } from "./options.js";
import type { Table } from "./table.js";

/** True where one language is the other, or either is unknown (0). */
export function sameLanguage(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}

/** True where two articles are near enough in time to be compared word by word: by their dates, or by their intake where one has no date. */
export function withinReach({ days, placed, received }: Table, reach: number, a: number, b: number): boolean {
  const isDated = !Number.isNaN(days[a]!) && !Number.isNaN(days[b]!);
  return Math.abs(isDated ? placed[a]! - placed[b]! : received[a]! - received[b]!) <= reach;
}

/** How much the likeness of two articles counts, from 0 (different languages) to 1, by what their days make of it. */
export type Compatible = (a: number, b: number) => number;

export function compatibility(table: Table, { reach, days: sigma, timeless }: GroupOptions): Compatible {
  const { days, languages } = table;
  return (a, b) => {
    if (!sameLanguage(languages[a]!, languages[b]!)) return 0;
    return withinReach(table, reach, a, b) ? timeFactor(days[a]!, days[b]!, sigma, timeless) : timeless;
  };
}
