/** The archive by month: each story under the month in which it began, so that the months that are over stay as they are. */

import type { Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { once } from "./once.js";
import { descending } from "./order.js";
import { monthPath } from "./paths.js";

export interface Month {
  /** "2026-06", or "undated". */
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly stories: readonly Story[];
}

/** The months that began a story, the newest first; stories without a date last. */
export const monthsOf: (catalog: Catalog) => readonly Month[] = once(findMonths);

function findMonths({ stories, calendar, texts }: Catalog): Month[] {
  const months = new Map<string, Story[]>();
  for (const story of stories) {
    const key = (calendar.dayOf(story.published) ?? calendar.dayOf(story.updated))?.slice(0, 7) ?? "";
    const month = months.get(key) ?? [];
    if (month.push(story) === 1) months.set(key, month);
  }
  return [...months]
    .sort(([a], [b]) => descending(a, b))
    .map(([key, those]) => ({
      key: key === "" ? "undated" : key,
      path: monthPath(key === "" ? "undated" : key),
      title: key === "" ? texts.say("date.unknown") : texts.date(key),
      stories: those,
    }));
}
