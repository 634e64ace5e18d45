/** Pages by source: an outlet's articles, and the stories they are in. */

import type { SourceConfig } from "../model.js";
import { type Catalog, pathOf, sourceKnown } from "./catalog.js";
import { feedLinks } from "./feed-formats.js";
import { splitViews } from "./lists.js";
import { originalView } from "./origin-view.js";
import { type Outlet, outletsOf, storiesOf } from "./outlets.js";
import { pageOf } from "./page.js";
import { hostOf, safeUrl } from "./paths.js";
import type { PublicArticle } from "./publication.js";

export function sourceViews(catalog: Catalog) {
  return outletsOf(catalog).map((outlet) => sourceView(catalog, outlet));
}

export function sourcesIndexView(catalog: Catalog) {
  const { say } = catalog.texts;
  const outlets = outletsOf(catalog).map((outlet) => ({
    name: outlet.name,
    path: outlet.path,
    articles: outlet.articles.length,
    stories: storiesOf(catalog, outlet).length,
  }));
  const line = (article: PublicArticle) => originalView(catalog, article);
  const isArticle = ({ kind }: PublicArticle) => kind === "article";
  return {
    ...pageOf(catalog, "/sources/", say("sources.title"), say("sources.of", { title: catalog.config.title })),
    outlets,
    unknown: splitViews(
      catalog.articles.filter((one) => isArticle(one) && !sourceKnown(one)),
      line,
      30,
      200,
    ),
    others: splitViews(
      catalog.articles.filter((one) => !isArticle(one)),
      line,
      10,
      200,
    ),
  };
}

export function sourceView(catalog: Catalog, { name, path, articles }: Outlet) {
  const { say } = catalog.texts;
  const counted = say("articles", { n: articles.length });
  const config = catalog.config.sources.find((source) => source.name === name);
  const url = safeUrl(config?.url ?? null);
  return {
    ...pageOf(catalog, path, name, say("sources.about", { articles: counted, name }), feedLinks(path, name)),
    name,
    home: url === null ? null : { url, host: hostOf(url) || url },
    publisher: config?.publisher ?? null,
    agency: config?.agency ?? false,
    hosts: url === null ? hostsOf(articles, config) : [],
    language: config?.language ?? languageOf(articles),
    facts: [counted, say("stories", { n: storiesOf(catalog, { articles }).length })],
    articles: splitViews(articles, (article) => listed(catalog, article), 50, 300),
  };
}

/** Where no home page is known: the hosts by which its articles were recognised, a few of them. */
function hostsOf(articles: readonly PublicArticle[], config: SourceConfig | undefined): readonly string[] {
  const seen = articles.flatMap((article) => (article.url === null ? [] : hostOf(article.url)));
  return [...new Set([...(config?.hosts ?? []), ...seen])].filter((host) => host !== "").slice(0, 3);
}

/** The language that all its articles have in common. */
function languageOf(articles: readonly PublicArticle[]): string | null {
  const found = new Set(articles.map(({ language }) => language).filter((each) => each !== "und"));
  return found.size === 1 ? [...found][0]! : null;
}

function listed(catalog: Catalog, article: PublicArticle) {
  const story = catalog.storyByArticle.get(article.id);
  return {
    ...originalView(catalog, article),
    story: story ? { headline: story.headline.text, path: pathOf(catalog, story) } : null,
  };
}
