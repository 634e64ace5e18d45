/** Lists of stories: topics, names, the archive by month; and the lists of those lists. */
import type { Story } from "../model.js";
import { type Catalog, pathOf } from "./catalog.js";
import { type FeedLink, feedLinks } from "./feed-formats.js";
import { languageOf } from "./languages.js";
import { splitViews } from "./lists.js";
import { type Month, monthsOf } from "./months.js";
import type { Name } from "./names.js";
import { newestStories } from "./newest.js";
import { ascending } from "./order.js";
import { pageOf } from "./page.js";
import { topicName } from "./record-words.js";
import { cardView } from "./story-card.js";
import { sureClaims } from "./sureness.js";
import type { Topic } from "./topics.js";

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
  const card = (story: Story, i: number) => cardView(catalog, story, i < OPEN + 2 ? sureClaims(story).slice(0, 2) : []);
  return {
    ...pageOf(catalog, path, title, description, feeds),
    title,
    facts: [storiesIn(catalog, stories)],
    stories: splitViews(newestStories(catalog, stories), card, OPEN, MOST_LISTED),
  };
}

function storiesIn({ texts }: Catalog, stories: readonly Story[]): string {
  return texts.say("stories", { n: stories.length });
}

export function topicView(catalog: Catalog, { name, path, stories }: Topic) {
  const { config, texts } = catalog;
  const title = topicName(texts, name);
  const values = { stories: storiesIn(catalog, stories), title: config.title, name: title };
  const description = texts.say("topics.about", values);
  return listView(catalog, { path, title, description, stories, feeds: feedLinks(path, title) });
}

export function topicViews(catalog: Catalog) {
  return [...catalog.topics.values()].map((topic) => topicView(catalog, topic));
}

export function nameView(catalog: Catalog, { name, path, stories }: Name) {
  const { config, texts } = catalog;
  const values = { stories: storiesIn(catalog, stories), title: config.title, name };
  const description = texts.say("names.about", values);
  return listView(catalog, { path, title: name, description, stories, feeds: feedLinks(path, name) });
}

export function nameViews(catalog: Catalog) {
  return [...catalog.names.values()].map((name) => nameView(catalog, name));
}

export function monthView(catalog: Catalog, { path, title, stories }: Month, earlier?: Month, later?: Month) {
  const neighbour = (month?: Month) => (month ? { path: month.path, label: month.title } : null);
  const description = catalog.texts.say("months.about", { stories: storiesIn(catalog, stories), month: title });
  const view = listView(catalog, { path, title, description, stories, feeds: feedLinks(path, title) });
  return { ...view, earlier: neighbour(earlier), later: neighbour(later) };
}

export function monthViews(catalog: Catalog) {
  const months = monthsOf(catalog);
  return months.map((month, i) => monthView(catalog, month, months[i + 1], months[i - 1]));
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
  const placed = catalog.stories.map((story) => {
    return { story, letters: lettersOf(story.headline.text), path: pathOf(catalog, story) };
  });
  placed.sort((a, b) => ascending(a.letters, b.letters) || ascending(a.path, b.path));
  const lines = placed.slice(0, MOST_INDEXED).map(({ story, path }) => {
    return { headline: story.headline.text, language: languageOf(catalog, story), path };
  });
  const left = placed.length - lines.length;
  const blank = { n: "{n}" };
  const answers = {
    found: say("search.found", blank),
    first: say("search.first", blank),
    nothing: say("search.nothing"),
  };
  return { ...page, answers, script: "/assets/search.js", index: lines, left };
}

/** What a headline is sorted by. */
function lettersOf(headline: string): string {
  return headline.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
}

function entryOf({ name, path, stories }: { name: string; path: string; stories: readonly Story[] }) {
  return { name, path, stories: stories.length };
}
