/** Days and weeks: which stories and single articles each of them brought. */

import type { IsoDate, Story } from "../model.js";
import { articlesOf, type Catalog, dayOf } from "./catalog.js";
import { once } from "./once.js";
import { ascending, descending } from "./order.js";
import { dayPath, weekPath } from "./paths.js";
import type { PublicArticle } from "./publication.js";
import type { Texts } from "./texts.js";

export type Rhythm = "day" | "week";

export interface Period {
  /** "2026-06-05", or "2026-w23" for a week (ISO 8601: Monday to Sunday, the week of the year's first Thursday is the first). */
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Most origins first. */
  readonly stories: readonly Story[];
  readonly single: readonly PublicArticle[];
}

const DAY = 86_400_000;

const periods = {
  day: once((catalog: Catalog) => findPeriods(catalog, "day")),
  week: once((catalog: Catalog) => findPeriods(catalog, "week")),
};

/** The days or weeks that brought an article, the newest first. */
export function periodsOf(catalog: Catalog, rhythm: Rhythm): readonly Period[] {
  return periods[rhythm](catalog);
}

function findPeriods(catalog: Catalog, rhythm: Rhythm): Period[] {
  const keyOf = rhythm === "day" ? (day: IsoDate) => day : weekOf;
  const stories = new Map<string, Set<Story>>();
  const single = new Map<string, Set<PublicArticle>>();
  for (const story of catalog.stories) for (const day of daysOf(catalog, story)) put(stories, day, keyOf, story);
  for (const article of catalog.articles)
    if (article.kind === "article" && !catalog.storyByArticle.has(article.id))
      put(single, dayOf(catalog.calendar, article), keyOf, article);
  const keys = [...new Set([...stories.keys(), ...single.keys()])].sort(descending);
  return keys.map((key) => ({
    ...frameOf(key, rhythm, catalog.texts),
    stories: [...(stories.get(key) ?? [])].sort(byVoices),
    single: [...(single.get(key) ?? [])],
  }));
}

/** The days that brought articles of a story. */
function daysOf(catalog: Catalog, story: Story): Set<IsoDate | null> {
  return new Set(articlesOf(catalog, story).map((article) => dayOf(catalog.calendar, article)));
}

function put<T>(lists: Map<string, Set<T>>, day: IsoDate | null, keyOf: (day: IsoDate) => string, thing: T): void {
  if (day === null) return;
  const list = lists.get(keyOf(day)) ?? new Set();
  lists.set(keyOf(day), list.add(thing));
}

function byVoices(a: Story, b: Story): number {
  return b.origins.length - a.origins.length || b.articles.length - a.articles.length || ascending(a.id, b.id);
}

function frameOf(key: string, rhythm: Rhythm, texts: Texts) {
  if (rhythm === "day") return { key, path: dayPath(key), title: texts.day(key), first: key, last: key };
  const first = mondayOf(key);
  const last = isoDay(Date.parse(first) + 6 * DAY);
  return {
    key,
    path: weekPath(key),
    title: texts.say("edition.week-of", { days: texts.days(first, last) }),
    first,
    last,
  };
}

/** The week of a day: "2026-w23". */
export function weekOf(day: IsoDate): string {
  const at = Date.parse(day);
  const thursday = at + (4 - (new Date(at).getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${String(year).padStart(4, "0")}-w${String(number).padStart(2, "0")}`;
}

/** The first day of a week. */
export function mondayOf(week: string): IsoDate {
  const [year = "", number = ""] = week.split("-w");
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY;
  return isoDay(monday + (Number(number) - 1) * 7 * DAY);
}

function isoDay(at: number): IsoDate {
  return new Date(at).toISOString().slice(0, 10);
}
