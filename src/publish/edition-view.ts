/** Editions: a page for each day and each week, to be read in five minutes; and the lists of them. */
import type { Catalog } from "./catalog.js";
import { differsView } from "./differs-view.js";
import { type Edition, editionOf } from "./edition.js";
import { feedLinks } from "./feed-formats.js";
import { languageOf } from "./languages.js";
import { splitViews } from "./lists.js";
import { originalView } from "./origin-view.js";
import { pageOf } from "./page.js";
import { type Period, periodsOf, type Rhythm } from "./periods.js";
import { cardView } from "./story-card.js";
import type { Texts } from "./texts.js";

/** Periods on a list of them; older ones are in the archive. */
const MOST_LISTED = 60;

const LISTS = {
  day: { path: "/days/", title: "edition.day", all: "edition.all-day", every: "edition.every-day" },
  week: { path: "/weeks/", title: "edition.week", all: "edition.all-week", every: "edition.every-week" },
} as const;

export function editionViews(catalog: Catalog, rhythm: Rhythm) {
  const periods = periodsOf(catalog, rhythm);
  return periods.map((period, i) => editionView(catalog, rhythm, period, periods[i + 1], periods[i - 1]));
}

export function editionsIndexView(catalog: Catalog, rhythm: Rhythm) {
  const { config, texts } = catalog;
  const { path, title: key, every } = LISTS[rhythm];
  const title = texts.say(key);
  const periods = periodsOf(catalog, rhythm);
  const description = texts.say(every, { title: config.title });
  return {
    ...pageOf(catalog, path, title, description, feedLinks(path, title)),
    title,
    periods: periods.slice(0, MOST_LISTED).map((period) => periodView(catalog, period)),
    older: periods.length > MOST_LISTED,
  };
}

function periodView(catalog: Catalog, period: Period) {
  const { title, path, stories } = period;
  return {
    label: title,
    path,
    facts: countsOf(catalog.texts, period).join(", "),
    headlines: stories
      .slice(0, 3)
      .map((story) => ({ text: story.headline.text, language: languageOf(catalog, story) })),
  };
}

export function editionView(catalog: Catalog, rhythm: Rhythm, period: Period, earlier?: Period, later?: Period) {
  const { title, path, stories, single } = period;
  const { say } = catalog.texts;
  const { path: all, ...keys } = LISTS[rhythm];
  const list = { path: all, title: say(keys.title), all: say(keys.all) };
  const edition = editionOf(catalog, period);
  const description = `${title}: ${stories.map(({ headline }) => headline.text).join("; ")}`;
  return {
    ...pageOf(catalog, path, title, description, feedLinks(list.path, list.title)),
    title,
    facts: factsOf(catalog.texts, period, edition),
    entries: edition.entries.map(({ story, claims }) => ({
      ...cardView(catalog, story, claims),
      differs: differsView(catalog, story),
    })),
    others: splitViews(edition.others, (story) => cardView(catalog, story, []), 30, 200),
    single: splitViews(single, (article) => originalView(catalog, article), 30, 200),
    list,
    mail: { html: `${path}mail.html`, text: `${path}mail.txt`, message: `${path}mail.eml` },
    earlier: neighbour(earlier),
    later: neighbour(later),
  };
}

function factsOf(texts: Texts, period: Period, { minutes }: Edition): string[] {
  const time = period.stories.length > 0 ? [texts.say("minutes", { n: minutes })] : [];
  return [...countsOf(texts, period), ...time];
}

function countsOf({ say }: Texts, { stories, single }: Period): string[] {
  return [
    ...(stories.length > 0 ? [say("stories", { n: stories.length })] : []),
    ...(single.length > 0 ? [say("articles.single", { n: single.length })] : []),
  ];
}

function neighbour(period?: Period) {
  return period ? { path: period.path, label: period.title } : null;
}
