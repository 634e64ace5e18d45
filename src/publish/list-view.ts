/** Lists of stories: topics, names, the archive by month; and the lists of those lists. */
import type { Story } from "../model.js";
import { type Catalog, pathOf } from "./catalog.js";
import { type FeedLink, feedLinks } from "./feed-formats.js";
import { newestStories } from "./feed-items.js";
import { split } from "./lists.js";
import { monthsOf } from "./months.js";
import { ascending } from "./order.js";
import { pageOf } from "./page.js";
import { countStories, ENTITY_KINDS } from "./phrases.js";
import { cardView } from "./story-card.js";

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
    cardView(catalog, story, i < OPEN + 2 ? story.claims.slice(0, 2) : []),
  );
  return {
    ...pageOf(catalog, path, title, description, feeds),
    title,
    facts: [countStories(stories.length)],
    stories: split(newest, OPEN, MOST_LISTED),
  };
}

export function topicViews(catalog: Catalog) {
  return [...catalog.topics.values()].map(({ name, path, stories }) => {
    const description = `${countStories(stories.length)} of ${catalog.config.title} about ${name}.`;
    return listView(catalog, { path, title: name, description, stories, feeds: feedLinks(path, name) });
  });
}

export function nameViews(catalog: Catalog) {
  return [...catalog.names.values()].map(({ name, path, stories }) => {
    const description = `${countStories(stories.length)} of ${catalog.config.title} that name ${name}.`;
    return listView(catalog, { path, title: name, description, stories, feeds: feedLinks(path, name) });
  });
}

export function monthViews(catalog: Catalog) {
  const months = monthsOf(catalog);
  const neighbour = (i: number) => months[i] && { path: months[i].path, label: months[i].title };
  return months.map(({ path, title, stories }, i) => {
    const description = `${countStories(stories.length)} that began in ${title}.`;
    const view = listView(catalog, { path, title, description, stories, feeds: feedLinks(path, title) });
    return { ...view, earlier: neighbour(i + 1) ?? null, later: neighbour(i - 1) ?? null };
  });
}

export function topicsIndexView(catalog: Catalog) {
  const topics = [...catalog.topics.values()].map(entryOf);
  return { ...pageOf(catalog, "/topics/", "Topics", `The topics of ${catalog.config.title}.`), topics };
}

export function namesIndexView(catalog: Catalog) {
  const names = [...catalog.names.values()];
  const kinds = ["person", "place", "organization"] as const;
  const groups = kinds.map((kind) => ({
    label: ENTITY_KINDS[kind],
    names: names.filter((name) => name.kind === kind).map(entryOf),
  }));
  const description = `People, places and organisations in more than one story of ${catalog.config.title}.`;
  const page = pageOf(catalog, "/names/", "People and places", description);
  return { ...page, groups: groups.filter(({ names: those }) => those.length > 0) };
}

export function archiveView(catalog: Catalog) {
  const page = pageOf(catalog, "/archive/", "Archive", `Every story of ${catalog.config.title} by month.`);
  return {
    ...page,
    months: monthsOf(catalog).map(({ title, path, stories }) => ({ name: title, path, stories: stories.length })),
  };
}

/** The search page, which without scripts is an index: every headline in alphabetical order, and the other ways in. */
export function searchView(catalog: Catalog) {
  const page = pageOf(catalog, "/search/", "Search", `Search the stories of ${catalog.config.title}.`);
  const lines = catalog.stories.map((story) => ({ headline: story.headline.text, path: pathOf(catalog, story) }));
  const letters = ({ headline }: { headline: string }) => headline.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
  lines.sort((a, b) => ascending(letters(a), letters(b)) || ascending(a.path, b.path));
  const left = Math.max(0, lines.length - MOST_INDEXED);
  return { ...page, script: "/assets/search.js", index: lines.slice(0, MOST_INDEXED), left };
}

function entryOf({ name, path, stories }: { name: string; path: string; stories: readonly Story[] }) {
  return { name, path, stories: stories.length };
}
