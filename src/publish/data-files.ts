/** The files of the site that are no pages: feeds, JSON twins, site map. */
import { renderAtom } from "./atom.js";
import { type Catalog, pathOf } from "./catalog.js";
import { FEEDS, type Feed, feedOf, siteUrl } from "./feed-items.js";
import { renderJsonFeed } from "./json-feed.js";
import { articleRecord, digestRecord, storyRecord, toJson } from "./json-twins.js";
import { articlePath } from "./paths.js";
import { renderRss } from "./rss.js";
import { renderRobots, renderSitemap } from "./sitemap.js";

export interface DataFile {
  /** Path below the root of the site. */
  readonly path: string;
  readonly content: string;
}

const RENDER_FEED: Record<(typeof FEEDS)[number]["kind"], (feed: Feed, path: string) => string> = {
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
  const feed = feedOf(catalog);
  for (const { kind, path } of FEEDS) yield { path, content: RENDER_FEED[kind](feed, path) };
  const { url } = siteUrl(catalog.config);
  yield { path: "/sitemap.xml", content: renderSitemap(url, addresses(catalog)) };
  yield { path: "/robots.txt", content: renderRobots(url) };
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
