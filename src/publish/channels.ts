/** Every list of the site that can be followed: the whole, its editions, topics, names and sources. */

import type { Story } from "../model.js";
import { type ArchivePiece, archivePieces, partedMonths } from "./archive-pieces.js";
import type { Catalog } from "./catalog.js";
import { CORRECTIONS_PATH, correctionItem, correctionViews } from "./corrections.js";
import { editionItem } from "./edition-item.js";
import { type Feed, feedOf, storyItem } from "./feed-items.js";
import type { Month } from "./months.js";
import { newestStories } from "./newest.js";
import { once } from "./once.js";
import { type Outlet, outletsOf, storiesOf } from "./outlets.js";
import { periodsOf, type Rhythm } from "./periods.js";
import type { PublicArticle } from "./publication.js";
import { topicName } from "./record-words.js";

export interface Channel {
  /** What the lists of feeds put it under. */
  readonly group: "main" | "editions" | "corrections" | "topics" | "names" | "sources";
  readonly title: string;
  /** Folder of its feeds, and of its page where it has one. */
  readonly folder: string;
  /** The stories it tells of. */
  readonly stories: readonly Story[];
  /** The articles of no story that it tells of. */
  readonly articles?: readonly PublicArticle[];
  /** What else it tells of. */
  readonly told?: unknown;
  /** Made when it is written: not all of them are in memory at once. */
  readonly feed: () => Feed;
}

/** All channels in the order in which people look for them. */
export const channelsOf: (catalog: Catalog) => readonly Channel[] = once(findChannels);

function findChannels(catalog: Catalog): Channel[] {
  return [
    siteChannel(catalog),
    editionChannel(catalog, "day"),
    editionChannel(catalog, "week"),
    correctionsChannel(catalog),
    ...[...catalog.topics.values()].map(({ name, path, stories }) =>
      listChannel(catalog, "topics", topicName(catalog.texts, name), path, stories, `topic/${name}/`),
    ),
    ...[...catalog.names.values()].map(({ name, path, stories }) =>
      listChannel(catalog, "names", name, path, stories, `name/${path.slice("/names/".length)}`),
    ),
    ...outletsOf(catalog).map((outlet) => sourceChannel(catalog, outlet)),
  ];
}

function siteChannel(catalog: Catalog): Channel {
  const { title, description, feedItems } = catalog.config;
  const feed = () => {
    const stories = newestStories(catalog, catalog.stories).slice(0, feedItems);
    const shown = new Set(stories.map(({ id }) => id));
    // What all stands here is not an archive yet: archive pages should stay as they are (RFC 5005, section 4).
    const isElsewhere = (piece: ArchivePiece) => !piece.stories.every(({ id }) => shown.has(id));
    const previous = archivePieces(catalog).find(isElsewhere)?.folder ?? null;
    const items = stories.map((story) => storyItem(catalog, story));
    return feedOf(catalog, { folder: "/", id: "feed", title, description, previous }, items);
  };
  return { group: "main", title: catalog.texts.say("feeds.site"), folder: "/", stories: catalog.stories, feed };
}

/** An archive page of the site's own feed, or the feed of a month that such pages part. */
export interface ArchivePage {
  readonly folder: string;
  readonly title: string;
  readonly stories: readonly Story[];
  /** Folder of the page before it. */
  readonly previous: string | null;
  /** Made when it is written. */
  readonly feed: () => Feed;
}

/** The archive pages of the site's own feed, by the day on which a story began, so that they stay as they are; and the feeds of months that they part. */
export function archivePages(catalog: Catalog, most?: number): ArchivePage[] {
  const pieces = archivePieces(catalog, most);
  const pages = pieces.map((piece, i) => {
    const previous = pieces[i + 1]?.folder ?? null;
    return { ...piece, previous, feed: () => archiveFeed(catalog, piece, previous) };
  });
  const months = partedMonths(catalog, most).map((month) => {
    return {
      folder: month.path,
      title: month.title,
      stories: month.stories,
      previous: null,
      feed: () => monthFeed(catalog, month),
    };
  });
  return [...pages, ...months];
}

export function* archiveFeeds(catalog: Catalog, most?: number): Generator<Feed> {
  for (const { feed } of archivePages(catalog, most)) yield feed();
}

function monthFeed(catalog: Catalog, { key, path, title, stories }: Month): Feed {
  const shown = newestStories(catalog, stories).slice(0, catalog.config.feedItems);
  const frame = { folder: path, id: `month/${key}`, title: `${title} · ${catalog.config.title}`, description: "" };
  return feedOf(
    catalog,
    frame,
    shown.map((story) => storyItem(catalog, story, `month/${key}/`)),
  );
}

function archiveFeed(catalog: Catalog, piece: ArchivePiece, previous: string | null): Feed {
  const { folder, page, key, title, stories } = piece;
  const frame = { folder, page, id: `feed/${key}`, title: `${catalog.config.title}: ${title}`, description: "" };
  return feedOf(
    catalog,
    { ...frame, archiveOf: "/", previous },
    newestStories(catalog, stories).map((story) => storyItem(catalog, story)),
  );
}

function listChannel(
  catalog: Catalog,
  group: Channel["group"],
  title: string,
  folder: string,
  stories: readonly Story[],
  scope: string,
): Channel {
  const { config, texts } = catalog;
  const feed = () => {
    const shown = newestStories(catalog, stories).slice(0, config.feedItems);
    const description = texts.say("feeds.stories-of", { title: config.title, list: title });
    const complete = shown.length === stories.length;
    const frame = { folder, id: `${scope}feed`, title: `${title} · ${config.title}`, description, complete };
    return feedOf(
      catalog,
      frame,
      shown.map((story) => storyItem(catalog, story, scope)),
    );
  };
  return { group, title, folder, stories, feed };
}

function sourceChannel(catalog: Catalog, outlet: Outlet): Channel {
  const { name, path } = outlet;
  return listChannel(catalog, "sources", name, path, storiesOf(catalog, outlet), `source/${outlet.id}/`);
}

/** Folders of pages that have feeds of their own, and say so. */
const FOLLOWED = /^\/(topics|names|sources)\//;

/** Feeds without items where those of lists were that nothing stands on any more: who follows one goes on getting an answer. */
export function vanishedChannels(catalog: Catalog, paths: readonly string[]): Channel[] {
  const title = catalog.texts.say("moved.title");
  return paths.flatMap((path) => {
    const group = FOLLOWED.exec(path)?.[1] as "topics" | "names" | "sources" | undefined;
    return group === undefined ? [] : [listChannel(catalog, group, title, path, [], `gone${path}`)];
  });
}

const RHYTHMS = {
  day: { title: "edition.day", folder: "/days/", note: "edition.note-day" },
  week: { title: "edition.week", folder: "/weeks/", note: "edition.note-week" },
} as const;

function editionChannel(catalog: Catalog, rhythm: Rhythm): Channel {
  const { folder, ...keys } = RHYTHMS[rhythm];
  const { config, texts } = catalog;
  const title = texts.say(keys.title);
  const periods = periodsOf(catalog, rhythm).slice(0, config.feedItems);
  const stories = periods.flatMap((period) => period.stories);
  const articles = periods.flatMap(({ single }) => single);
  const told = periods.map(({ key }) => key);
  const feed = () => {
    const items = periods.map((period) => editionItem(catalog, period, rhythm));
    const description = texts.say(keys.note);
    return feedOf(catalog, { folder, id: `${rhythm}s/feed`, title: `${title} · ${config.title}`, description }, items);
  };
  return { group: "editions", title, folder, stories, articles, told, feed };
}

function correctionsChannel(catalog: Catalog): Channel {
  const { config, texts } = catalog;
  const title = texts.say("corrections.title");
  const told = correctionViews(catalog).slice(0, config.feedItems);
  const feed = () => {
    const description = texts.say("corrections.of", { title: config.title });
    const frame = {
      folder: CORRECTIONS_PATH,
      id: "corrections/feed",
      title: `${title} · ${config.title}`,
      description,
    };
    return feedOf(
      catalog,
      frame,
      told.map((each) => correctionItem(catalog, each)),
    );
  };
  return { group: "corrections", title, folder: CORRECTIONS_PATH, stories: [], told, feed };
}
