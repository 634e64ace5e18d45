/** Pages by day: the stories a day brought, and the articles that belong to none. */
import type { Story } from "../model.js";
import { dayInWords } from "./calendar.js";
import { articlesOf, type Catalog, dayOf, descending } from "./catalog.js";
import { split } from "./lists.js";
import { originalView } from "./origin-view.js";
import { pageOf } from "./page.js";
import { dayPath } from "./paths.js";
import { count, countStories } from "./phrases.js";
import type { PublicArticle } from "./publication.js";
import { cardView } from "./story-card.js";

interface Day {
  readonly day: string;
  readonly stories: readonly Story[];
  readonly single: readonly PublicArticle[];
}

/** One view per day that has an article, the newest first. */
export function dayViews(catalog: Catalog) {
  const days = daysOf(catalog);
  return days.map((day, i) => dayView(catalog, day, days[i + 1], days[i - 1]));
}

export function daysIndexView(catalog: Catalog) {
  const days = daysOf(catalog).map(({ day, stories, single }) => ({
    label: dayInWords(day),
    path: dayPath(day),
    facts: [
      ...(stories.length > 0 ? [countStories(stories.length)] : []),
      ...(single.length > 0 ? [count(single.length, "article of no story", "articles of no story")] : []),
    ].join(", "),
    headlines: stories.slice(0, 3).map(({ headline }) => headline.text),
  }));
  return { ...pageOf(catalog, "/days/", "All days", `Every day of ${catalog.config.title}.`), days };
}

function dayView(catalog: Catalog, { day, stories, single }: Day, earlier?: Day, later?: Day) {
  const title = dayInWords(day);
  const description = `${title}: ${stories.map(({ headline }) => headline.text).join("; ")}`;
  return {
    ...pageOf(catalog, dayPath(day), title, description),
    day,
    title,
    stories: split(
      stories.map((story) => cardView(catalog, story, 2)),
      20,
      200,
    ),
    single: split(
      single.map((article) => originalView(catalog, article)),
      30,
      200,
    ),
    earlier: neighbour(earlier),
    later: neighbour(later),
  };
}

function neighbour(day?: Day) {
  return day ? { path: dayPath(day.day), label: dayInWords(day.day) } : null;
}

function daysOf(catalog: Catalog): Day[] {
  const stories = new Map<string, Story[]>();
  const single = new Map<string, PublicArticle[]>();
  for (const story of catalog.stories) for (const day of storyDays(catalog, story)) push(stories, day, story);
  for (const article of catalog.articles) {
    const day = dayOf(catalog.calendar, article);
    if (day !== null && !catalog.storyByArticle.has(article.id) && article.kind === "article")
      push(single, day, article);
  }
  const days = [...new Set([...stories.keys(), ...single.keys()])].sort(descending);
  return days.map((day) => ({ day, stories: stories.get(day) ?? [], single: single.get(day) ?? [] }));
}

/** The days on which a story's articles came out. */
function storyDays(catalog: Catalog, story: Story): Set<string> {
  return new Set(articlesOf(catalog, story).flatMap((article) => dayOf(catalog.calendar, article) ?? []));
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key) ?? [];
  if (list.push(value) === 1) lists.set(key, list);
}
