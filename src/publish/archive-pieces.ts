/** What the archive of the site's own feed is parted into: a month each, or a day where a month is too much for one file. */
import type { Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { type Month, monthsOf } from "./months.js";
import { descending } from "./order.js";

/** Some 3.5 KB a story and format: readers, and the W3C's validator, refuse files of more than 5 MB. */
const MOST_STORIES = 500;

export interface ArchivePiece {
  readonly key: string;
  /** Folder of its feeds. */
  readonly folder: string;
  /** Page of the same stories, or more. */
  readonly page: string;
  readonly title: string;
  readonly stories: readonly Story[];
}

/** The newest first; what began a story stays where it is. */
export function archivePieces(catalog: Catalog, most = MOST_STORIES): ArchivePiece[] {
  return monthsOf(catalog).flatMap((month) =>
    isTooMuch(month, most) ? byDay(catalog, month) : [{ ...month, folder: month.path, page: month.path }],
  );
}

/** Months that are parted into days: their own folder then has a feed of what is newest in them, which is no archive. */
export function partedMonths(catalog: Catalog, most = MOST_STORIES): Month[] {
  return monthsOf(catalog).filter((month) => isTooMuch(month, most));
}

/** Stories of which no day is known can't be parted. */
function isTooMuch({ key, stories }: Month, most: number): boolean {
  return stories.length > most && key !== "undated";
}

function byDay({ calendar, texts }: Catalog, { path, stories }: Month): ArchivePiece[] {
  const days = new Map<string, Story[]>();
  for (const story of stories) {
    const day = calendar.dayOf(story.published) ?? calendar.dayOf(story.updated)!;
    const those = days.get(day) ?? [];
    if (those.push(story) === 1) days.set(day, those);
  }
  const newestFirst = [...days].sort(([a], [b]) => descending(a, b));
  return newestFirst.map(([day, those]) => {
    return { key: day, folder: `${path}${day.slice(8)}/`, page: path, title: texts.date(day), stories: those };
  });
}
