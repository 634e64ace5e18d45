/** The files of the site that are no pages: feeds, JSON twins, site map. */
import { renderAtom } from "./atom.js";
import { type Catalog, pathOf } from "./catalog.js";
import { archiveFeeds, channelsOf } from "./channels.js";
import { FORMATS, type Format } from "./feed-formats.js";
import { type Feed, siteUrl } from "./feed-items.js";
import { renderJsonFeed } from "./json-feed.js";
import { articleRecord, digestRecord, storyRecord, toJson } from "./json-twins.js";
import { renderOpml } from "./opml.js";
import { articlePath } from "./paths.js";
import { renderRss } from "./rss.js";
import { renderRobots, renderSitemap } from "./sitemap.js";

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
    yield { path: `${pathOf(catalog, story)}story.json`, content: toJson(storyRecord(catalog, story)) };
  }
  yield { path: "/digest.json", content: toJson(digestRecord(catalog)) };
  yield* feedFiles(catalog);
  const { url } = siteUrl(catalog.config);
  yield { path: "/sitemap.xml", content: renderSitemap(url, addresses(catalog)) };
  yield { path: "/robots.txt", content: renderRobots(url) };
}

function* feedFiles(catalog: Catalog): Generator<DataFile> {
  const channels = channelsOf(catalog);
  for (const { feed } of channels) yield* inAllFormats(feed());
  for (const feed of archiveFeeds(catalog)) yield* inAllFormats(feed);
  const { title } = catalog.config;
  yield { path: "/feeds.opml", content: renderOpml(title, siteUrl(catalog.config).url, channels) };
}

function* inAllFormats(feed: Feed): Generator<DataFile> {
  for (const { kind, file } of FORMATS) yield { path: feed.folder + file, content: RENDER_FEED[kind](feed) };
}

function addresses(catalog: Catalog) {
  const stories = catalog.stories.map((story) => ({
    path: pathOf(catalog, story),
    changed: catalog.calendar.dayOf(story.updated),
  }));
  const newest = stories.reduce<string | null>(
    (day, { changed }) => (changed !== null && changed > (day ?? "") ? changed : day),
    null,
  );
  const lists = ["/", "/days/"].map((path) => ({ path, changed: newest }));
  return [...lists, ...stories, ...["/sources/", "/about/", "/feeds/"].map((path) => ({ path, changed: null }))];
}
