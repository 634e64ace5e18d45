/** The front page: one story in front, four more, then a dense list by day. */
import type { Story } from "../model.js";
import { sortedInGroups } from "../text/in-groups.js";
import type { Catalog } from "./catalog.js";
import { differsView } from "./differs-view.js";
import { descending } from "./order.js";
import { pageOf } from "./page.js";
import { dayPath } from "./paths.js";
import { cardView } from "./story-card.js";
import { sureClaims } from "./sureness.js";

/** The lead stands beside four others, one point each: five of its own are as tall. */
const LEAD_POINTS = 5;
const SECOND_ROW = 4;
const MOST_IN_LIST = 60;

export function homeView(catalog: Catalog) {
  const [lead, ...others] = catalog.stories;
  const list = others.slice(SECOND_ROW);
  return {
    ...pageOf(catalog, "/", catalog.config.title, catalog.config.description),
    nameplate: totals(catalog),
    apart: catalog.stories.length === 0 && catalog.articles.length > 0,
    lead: lead
      ? { ...cardView(catalog, lead, sureClaims(lead).slice(0, LEAD_POINTS)), differs: differsView(catalog, lead) }
      : null,
    second: others.slice(0, SECOND_ROW).map((story) => ({
      ...cardView(catalog, story, sureClaims(story).slice(0, 1)),
      differs: differsView(catalog, story),
    })),
    days: daysOf(catalog, newestFirst(list).slice(0, MOST_IN_LIST)),
    more: Math.max(0, list.length - MOST_IN_LIST),
  };
}

function totals({ stories, articles, texts: { say } }: Catalog): string {
  const sources = new Set(articles.map(({ source }) => source.id)).size;
  return say("home.totals", {
    stories: say("stories", { n: stories.length }),
    articles: say("articles", { n: articles.length }),
    sources: say("sources", { n: sources }),
  });
}

function newestFirst(stories: readonly Story[]): Story[] {
  return sortedInGroups(stories, ({ updated }) => updated ?? "", descending);
}

/** Stories in given order, by the day of their last update. */
function daysOf(catalog: Catalog, stories: readonly Story[]) {
  const byDay = new Map<string, Story[]>();
  for (const story of stories) {
    const day = catalog.calendar.dayOf(story.updated) ?? "";
    byDay.set(day, [...(byDay.get(day) ?? []), story]);
  }
  const days = [...byDay].sort(([a], [b]) => descending(a, b));
  return days.map(([day, those]) => ({
    label: day === "" ? catalog.texts.say("date.unknown") : catalog.texts.day(day),
    path: day === "" ? null : dayPath(day),
    stories: those.map((story) => cardView(catalog, story, [])),
  }));
}
