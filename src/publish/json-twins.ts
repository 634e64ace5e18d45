/** The JSON beside the pages: the contract's records, keys in its order. */
import { articleRecord as contractRecord, storyRecord as contractStory } from "../content/records.js";
import type { Story } from "../model.js";
import { sortedInGroups } from "../text/in-groups.js";
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

/** story.json: the story record with the records of its articles (`articles` are at least those) in place of their ids. */
export function storyRecord(catalog: Catalog, story: Story, articles: ReadonlyMap<string, PublicArticle>) {
  const told = story.articles.flatMap((id) => articles.get(id) ?? []);
  return contractStory({ ...story, url: pathOf(catalog, story) }, told.map(articleRecord));
}

/** digest.json: every story in short, the last updated first, and every feed. */
export function digestRecord(catalog: Catalog) {
  const { title, description, language } = catalog.config;
  const { url } = siteUrl(catalog.config);
  const updated = (story: Story): string => story.updated ?? "";
  const stories = sortedInGroups(catalog.stories, updated, descending, (a, b) => ascending(a.id, b.id));
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
