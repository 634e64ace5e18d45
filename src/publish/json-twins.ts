/** The JSON beside the pages: the contract's records, keys in its order. */
import type { Article, Story } from "../model.js";
import { articlesOf, type Catalog, pathOf, sourcesOf } from "./catalog.js";
import { channelsOf } from "./channels.js";
import { FORMATS } from "./feed-formats.js";
import { siteUrl } from "./feed-items.js";
import { ascending, descending } from "./order.js";
import { articlePath } from "./paths.js";
import type { PublicArticle } from "./publication.js";

/** article.json: the article record with the published part of its body and text. */
export function articleRecord(article: PublicArticle) {
  return { ...contractRecord(article), page: articlePath(article.id), publish: article.publish };
}

/** The contract's article record: the fields in its order. */
export function contractRecord(article: Article) {
  const { version, id, kind, input, url, source, headline, dek, byline, dateline, language } = article;
  const { published, publishedFrom, received, body, text, blocks, bullets, upstream, links, removed } = article;
  const head = { version, id, kind, input, url, source, headline, dek, byline, dateline, language };
  return { ...head, published, publishedFrom, received, body, text, blocks, bullets, upstream, links, removed };
}

/** story.json: the story record with its articles' records in place of their ids. */
export function storyRecord(catalog: Catalog, story: Story) {
  const { version, id, headline, dek, published, updated, origins, claims, singles, differences } = story;
  const { quotes, timeline, entities, together, topics, history } = story;
  const articles = articlesOf(catalog, story).map(articleRecord);
  const head = { version, id, url: pathOf(catalog, story), headline, dek, published, updated, articles, origins };
  return { ...head, claims, singles, differences, quotes, timeline, entities, together, topics, history };
}

/** digest.json: every story in short, the last updated first, and every feed. */
export function digestRecord(catalog: Catalog) {
  const { title, description, language } = catalog.config;
  const { url } = siteUrl(catalog.config);
  const stories = catalog.stories.toSorted(
    (a, b) => descending(a.updated ?? "", b.updated ?? "") || ascending(a.id, b.id),
  );
  return {
    version: 1,
    title,
    description,
    language,
    url: catalog.config.url,
    stories: stories.map((story) => shortRecord(catalog, story)),
    feeds: channelsOf(catalog).flatMap(({ title: list, folder }) =>
      FORMATS.map(({ kind, file, type }) => ({ kind, title: list, type, url: url + folder + file })),
    ),
  };
}

function shortRecord(catalog: Catalog, story: Story) {
  return {
    id: story.id,
    url: pathOf(catalog, story),
    headline: story.headline.text,
    updated: story.updated,
    sources: sourcesOf(articlesOf(catalog, story)).length,
    origins: story.origins.length,
    topics: story.topics,
  };
}

export function toJson(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}
