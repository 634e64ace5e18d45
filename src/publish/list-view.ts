/** Lists of stories: topics, names, the archive by month; and the lists of those lists. */
import type { Story } from "../model.js";
import { type Catalog, pathOf } from "./catalog.js";
import { type FeedLink, feedLinks } from "./feed-formats.js";
import { languageOf } from "./languages.js";
import { split } from "./lists.js";
import { monthsOf } from "./months.js";
import { newestStories } from "./newest.js";
import { ascending } from "./order.js";
import { pageOf } from "./page.js";
import { topicName } from "./record-words.js";
import { cardView } from "./story-card.js";
import { sureClaims } from "./sureness.js";

const OPEN = 12;
const MOST_LISTED = 300;
const MOST_INDEXED = 1_000;

interface List {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly stories: readonly Story[];
  readonly feeds: readonly FeedLink[];
}

function listView(catalog: Catalog, { path, title, description, stories, feeds }: List) {
  const newest = newestStories(catalog, stories).map((story, i) =>
    cardView(catalog, story, i < OPEN + 2 ? sureClaims(story).slice(0, 2) : []),
  );
  return {
    ...pageOf(catalog, path, title, description, feeds),
    title,
    facts: [storiesIn(catalog, stories)],
    stories: split(newest, OPEN, MOST_LISTED),
  };
}

function storiesIn({ texts }: Catalog, stories: readonly Story[]): string {
  return texts.say("stories", { n: stories.length });
}

export function topicViews(catalog: Catalog) {
  const {
    config,
    texts: { say },
  } = catalog;
  return [...catalog.topics.values()].map(({ name, path, stories }) => {
    const title = topicName(catalog.texts, name);
    const description = say("topics.about", { stories: storiesIn(catalog, stories), title: config.title, name: title });
    return listView(catalog, { path, title, description, stories, feeds: feedLinks(path, title) });
  });
}

export function nameViews(catalog: Catalog) {
  const {
    config,
    texts: { say },
  } = catalog;
  return [...catalog.names.values()].map(({ name, path, stories }) => {
    const description = say("names.about", { stories: storiesIn(catalog, stories), title: config.title, name });
    return listView(catalog, { path, title: name, description, stories, feeds: feedLinks(path, name) });
  });
}

export function monthViews(catalog: Catalog) {
  const months = monthsOf(catalog);
  const neighbour = (i: number) => months[i] && { path: months[i].path, label: months[i].title };
  return months.map(({ path, title, stories }, i) => {
    const description = catalog.texts.say("months.about", { stories: storiesIn(catalog, stories), month: title });
    const view = listView(catalog, { path, title, description, stories, feeds: feedLinks(path, title) });
    return { ...view, earlier: neighbour(i + 1) ?? null, later: neighbour(i - 1) ?? null };
  });
}

export function topicsIndexView(catalog: Catalog) {
  const { config, texts } = catalog;
  const topics = [...catalog.topics.values()].map(({ name, path, stories }) =>
    entryOf({ name: topicName(texts, name), path, stories }),
  );
  const description = texts.say("topics.of", { title: config.title });
  return { ...pageOf(catalog, "/topics/", texts.say("topics.title"), description), topics };
}

export function namesIndexView(catalog: Catalog) {
  const {
    config,
    texts: { say },
  } = catalog;
  const names = [...catalog.names.values()];
  const kinds = ["person", "place", "organization"] as const;
  const groups = kinds.map((kind) => ({
    label: say(`kind.${kind}`),
    names: names.filter((name) => name.kind === kind).map(entryOf),
  }));
  const page = pageOf(catalog, "/names/", say("names.page"), say("names.of", { title: config.title }));
  return { ...page, groups: groups.filter(({ names: those }) => those.length > 0) };
}

export function archiveView(catalog: Catalog) {
  const {
    config,
    texts: { say },
  } = catalog;
  const page = pageOf(catalog, "/archive/", say("months.title"), say("months.of", { title: config.title }));
  return {
    ...page,
    months: monthsOf(catalog).map(({ title, path, stories }) => ({ name: title, path, stories: stories.length })),
  };
}

/** The search page, which without scripts is an index: every headline in alphabetical order, and the other ways in. */
export function searchView(catalog: Catalog) {
  const {
    config,
    texts: { say },
  } = catalog;
  const page = pageOf(catalog, "/search/", say("search.title"), say("search.of", { title: config.title }));
  const lines = catalog.stories.map((story) => ({
    headline: story.headline.text,
    language: languageOf(catalog, story),
    path: pathOf(catalog, story),
  }));
  const letters = ({ headline }: { headline: string }) => headline.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
  lines.sort((a, b) => ascending(letters(a), letters(b)) || ascending(a.path, b.path));
  const left = Math.max(0, lines.length - MOST_INDEXED);
  const blank = { n: "{n}" };
  const answers = {
    found: say("search.found", blank),
    first: say("search.first", blank),
    nothing: say("search.nothing"),
  };
  return { ...page, answers, script: "/assets/search.js", index: lines.slice(0, MOST_INDEXED), left };
}

function entryOf({ name, path, stories }: { name: string; path: string; stories: readonly Story[] }) {
  return { name, path, stories: stories.length };
}
