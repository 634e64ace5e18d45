/** How coverage grew: for each day, who told the story and how many of its points were new. */
import type { Story } from "../model.js";
import { articlesOf, type Catalog } from "./catalog.js";
import { ascending } from "./order.js";
import type { PublicArticle } from "./publication.js";
import { sourceName } from "./source-name.js";
import type { Texts } from "./texts.js";

const MOST_DAYS = 14;
const MOST_SOURCES = 8;
/** Width of the longest bar, in pixels. */
const BAR = 120;

export interface GrowthDay {
  readonly day: string;
  readonly label: string;
  readonly articles: string;
  readonly width: number;
  readonly sources: string;
  readonly fresh: string;
}

/** The days of a story in order; none where all came on one day, or the days of publication aren't known. */
export function growthView(catalog: Catalog, story: Story): readonly GrowthDay[] {
  const byDay = new Map<string, PublicArticle[]>();
  for (const article of articlesOf(catalog, story)) {
    const day = catalog.calendar.dayOf(article.published);
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), article]);
  }
  if (byDay.size < 2) return [];
  const fresh = freshByDay(story, byDay);
  const most = Math.max(...[...byDay.values()].map(({ length }) => length));
  const days = [...byDay].sort(([a], [b]) => ascending(a, b)).slice(0, MOST_DAYS);
  return days.map(([day, articles]) => dayView(catalog.texts, day, articles, fresh.get(day) ?? 0, most));
}

function dayView(
  texts: Texts,
  day: string,
  articles: readonly PublicArticle[],
  fresh: number,
  most: number,
): GrowthDay {
  const { say } = texts;
  const names = [...new Set(articles.map((article) => sourceName(texts, article)))];
  const shown = names.slice(0, MOST_SOURCES).join(", ");
  const left = names.length - MOST_SOURCES;
  return {
    day,
    label: texts.day(day),
    articles: say("articles", { n: articles.length }),
    width: Math.max(8, Math.round((BAR * articles.length) / most)),
    sources: left > 0 ? say("names.more", { names: shown, n: left }) : shown,
    fresh: fresh === 0 ? say("growth.none") : say("growth.fresh", { n: fresh }),
  };
}

/** How many of the points that sources share were first told on each day. */
function freshByDay({ claims }: Story, byDay: ReadonlyMap<string, readonly PublicArticle[]>): Map<string, number> {
  const dayById = new Map([...byDay].flatMap(([day, articles]) => articles.map(({ id }) => [id, day] as const)));
  const fresh = new Map<string, number>();
  for (const { support } of claims) {
    const first = support.flatMap(({ article }) => dayById.get(article) ?? []).sort(ascending)[0];
    if (first !== undefined) fresh.set(first, (fresh.get(first) ?? 0) + 1);
  }
  return fresh;
}
