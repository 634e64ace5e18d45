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
  const { stories, single } = daysOf(catalog);
  const [storiesOf, singleOf] = [together(stories, keyOf), together(single, keyOf)];
  const keys = [...new Set([...storiesOf.keys(), ...singleOf.keys()])].sort(descending);
  return keys.map((key) => {
    const { path, first, last, title } = frameOf(key, rhythm, catalog.texts);
    return {
      ...{ key, path, first, last },
      stories: [...(storiesOf.get(key) ?? [])].sort(byVoices),
      single: [...(singleOf.get(key) ?? [])],
      // Few of many are shown.
      get title() {
        return title();
      },
    };
  });
}

interface Days {
  /** The stories that articles of a day are in. */
  readonly stories: ReadonlyMap<IsoDate, readonly Story[]>;
  /** The newest day first. */
  readonly single: ReadonlyMap<IsoDate, readonly PublicArticle[]>;
}

const daysOf = once((catalog: Catalog): Days => {
  const stories = new Map<IsoDate, Story[]>();
  const single = new Map<IsoDate, PublicArticle[]>();
  const dayIn = (article: PublicArticle) => dayOf(catalog.calendar, article);
  for (const story of catalog.stories)
    for (const article of articlesOf(catalog, story)) putOnce(stories, dayIn(article), story);
  for (const article of catalog.articles)
    if (article.kind === "article" && !catalog.storyByArticle.has(article.id)) put(single, dayIn(article), article);
  return { stories, single };
});

function put<T>(lists: Map<string, T[]>, day: IsoDate | null, thing: T): void {
  if (day === null) return;
  const list = lists.get(day) ?? [];
  if (list.push(thing) === 1) lists.set(day, list);
}

/** As `put`; what was put last isn't put again. */
function putOnce<T>(lists: Map<string, T[]>, day: IsoDate | null, thing: T): void {
  if (day !== null && lists.get(day)?.at(-1) !== thing) put(lists, day, thing);
}

/** What the days of each period have, each thing once. */
function together<T>(days: ReadonlyMap<IsoDate, readonly T[]>, keyOf: (day: IsoDate) => string): Map<string, Set<T>> {
  const periods = new Map<string, Set<T>>();
  for (const [day, things] of days) {
    const key = keyOf(day);
    const period = periods.get(key) ?? new Set();
    periods.set(key, period);
    for (const thing of things) period.add(thing);
  }
  return periods;
}

function byVoices(a: Story, b: Story): number {
  return b.origins.length - a.origins.length || b.articles.length - a.articles.length || ascending(a.id, b.id);
}

function frameOf(key: string, rhythm: Rhythm, texts: Texts) {
  if (rhythm === "day") return { key, path: dayPath(key), title: () => texts.day(key), first: key, last: key };
  const first = mondayOf(key);
  const last = isoDay(Date.parse(first) + 6 * DAY);
  return {
    key,
    path: weekPath(key),
    title: () => texts.say("edition.week-of", { days: texts.days(first, last) }),
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
