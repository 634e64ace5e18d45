/** Stories by when their claims last changed. */
import type { IsoDate, Story } from "../model.js";
import { sortedInGroups } from "../text/in-groups.js";
import type { Calendar } from "./calendar.js";
import type { Catalog } from "./catalog.js";
import { once } from "./once.js";
import { ascending } from "./order.js";

/** When the claims last changed, not when the last article came: what feeds call `updated`. */
export function changeOf({ revised, updated, published }: Story): IsoDate | null {
  return revised ?? updated ?? published;
}

const byCalendar = once((calendar: Calendar) => once((stories: readonly Story[]) => sorted(calendar, stories)));

/** Stories by the last change of their claims, the newest first. */
export function newestStories({ calendar }: Catalog, stories: readonly Story[]): readonly Story[] {
  return byCalendar(calendar)(stories);
}

function sorted(calendar: Calendar, stories: readonly Story[]): Story[] {
  const time = (story: Story) => calendar.momentOf(changeOf(story))?.getTime() ?? Number.NEGATIVE_INFINITY;
  // Some have no time: they are at minus infinity, from which nothing can be taken.
  const later = (a: number, b: number): number => (a === b ? 0 : b - a);
  return sortedInGroups(stories, time, later, (a, b) => ascending(a.id, b.id));
}
