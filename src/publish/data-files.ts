/** The files of the site that are no pages: feeds, JSON twins, site map. */

import type { Story } from "../model.js";
import { renderAtom } from "./atom.js";
import { type Catalog, dayOf, pathOf } from "./catalog.js";
import { archivePages, channelsOf } from "./channels.js";
import { FORMATS, type Format } from "./feed-formats.js";
import { type Feed, siteUrl } from "./feed-items.js";
import { renderHeaders } from "./headers.js";
import { renderJsonFeed } from "./json-feed.js";
import { articleRecord, digestRecord, storyRecord, toJson } from "./json-twins.js";
import { mailText, mailViews } from "./mail-view.js";
import { renderManifest } from "./manifest.js";
import { monthsOf } from "./months.js";
import { renderOpml } from "./opml.js";
import { outletsOf } from "./outlets.js";
import { articlePath } from "./paths.js";
import { periodsOf } from "./periods.js";
import { renderRss } from "./rss.js";
import { searchFiles } from "./search-index.js";
import { renderRobots, sitemapFiles } from "./sitemap.js";

export interface DataFile {
  /** Path below the root of the site. */
  readonly path: string;
  readonly content: string;
}

const RENDER_FEED: Record<Format["kind"], (feed: Feed) => string> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** One after the other, so that not all of them are in memory at once. */
export function* dataFiles(catalog: Catalog): Generator<DataFile> {
  for (const article of catalog.articles) {
    yield { path: `${articlePath(article.id)}article.json`, content: toJson(articleRecord(article)) };
  }
  for (const story of catalog.stories) {
    yield {
      path: `${pathOf(catalog, story)}story.json`,
      content: toJson(storyRecord(catalog, story, catalog.articleById)),
    };
  }
  yield { path: "/digest.json", content: toJson(digestRecord(catalog)) };
  yield* feedFiles(catalog);
  yield* searchFiles(catalog);
  const { url } = siteUrl(catalog.config);
  yield* sitemapFiles(url, addresses(catalog));
  for (const mail of [...mailViews(catalog, "day"), ...mailViews(catalog, "week")]) {
    yield { path: mail.path.replace(/html$/, "txt"), content: mailText(catalog.texts, mail) };
  }
  yield { path: "/manifest.webmanifest", content: renderManifest(catalog.config) };
  yield { path: "/robots.txt", content: renderRobots(url) };
  yield { path: "/_headers", content: renderHeaders() };
}

function* feedFiles(catalog: Catalog): Generator<DataFile> {
  const channels = channelsOf(catalog);
  for (const { feed } of channels) yield* inAllFormats(feed());
  for (const { feed } of archivePages(catalog)) yield* inAllFormats(feed());
  const { title } = catalog.config;
  yield { path: "/feeds.opml", content: renderOpml(catalog.texts, title, siteUrl(catalog.config).url, channels) };
}

export function* inAllFormats(feed: Feed): Generator<DataFile> {
  for (const { kind, file } of FORMATS) yield { path: feed.folder + file, content: RENDER_FEED[kind](feed) };
}

/** Every page that a search engine should know, with the day of its last change where that is known. */
export function addresses(catalog: Catalog) {
  const dated = (stories: readonly Story[]) => newestDay(catalog, stories);
  const stories = catalog.stories.map((story) => {
    return { path: pathOf(catalog, story), changed: catalog.calendar.dayOf(story.updated) };
  });
  const newest = dated(catalog.stories);
  const lists = [...monthsOf(catalog), ...catalog.topics.values(), ...catalog.names.values()];
  const outlets = outletsOf(catalog).map(({ path, articles }) => ({
    path,
    changed: articles[0] ? dayOf(catalog.calendar, articles[0]) : null,
  }));
  const editions = [...periodsOf(catalog, "week"), ...periodsOf(catalog, "day")];
  return [
    ...["/", "/days/", "/weeks/", "/archive/"].map((path) => ({ path, changed: newest })),
    ...stories,
    ...editions.map(({ path, last }) => ({ path, changed: last })),
    ...lists.map((list) => ({ path: list.path, changed: dated(list.stories) })),
    ...outlets,
    ...["/topics/", "/names/", "/sources/", "/search/", "/about/", "/feeds/", "/corrections/"].map((path) => ({
      path,
      changed: null,
    })),
  ];
}

function newestDay({ calendar }: Catalog, stories: readonly Story[]): string | null {
  let newest: string | null = null;
  for (const { updated } of stories) {
    const day = calendar.dayOf(updated);
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest;
}
