/** Every page of the site as a view: one list per kind of page, one template per list. */
import type { Report } from "../model.js";
import { articleView } from "./article-view.js";
import type { Catalog } from "./catalog.js";
import { sealed } from "./clean.js";
import { editionsIndexView, editionViews } from "./edition-view.js";
import { homeView } from "./home-view.js";
import {
  archiveView,
  monthViews,
  namesIndexView,
  nameViews,
  searchView,
  topicsIndexView,
  topicViews,
} from "./list-view.js";
import { mailViews } from "./mail-view.js";
import type { Page } from "./page.js";
import {
  aboutView,
  correctionsView,
  feedsView,
  notFoundView,
  redirectViews,
  tombstoneViews,
  vanishedViews,
  withdrawnViews,
} from "./small-views.js";
import { sourcesIndexView, sourceViews } from "./source-view.js";
import { storyView } from "./story-view.js";
import { usesByArticle } from "./uses.js";

/** Eleventy's global data: a list of frozen page views by the name its template paginates over, and `site`. */
export type Views = Readonly<Record<string, readonly Page[]>>;

export function viewsOf(catalog: Catalog, report: Report): Views {
  const uses = new Map(catalog.stories.flatMap((story) => [...usesByArticle(story, catalog.texts)]));
  const pages = {
    homePages: [homeView(catalog)],
    storyPages: catalog.stories.map((story) => storyView(catalog, story)),
    articlePages: catalog.articles.map((article) => articleView(catalog, article, uses.get(article.id) ?? [])),
    sourcePages: sourceViews(catalog),
    sourcesPages: [sourcesIndexView(catalog)],
    dayPages: editionViews(catalog, "day"),
    daysPages: [editionsIndexView(catalog, "day")],
    weekPages: editionViews(catalog, "week"),
    weeksPages: [editionsIndexView(catalog, "week")],
    mailPages: [...mailViews(catalog, "day"), ...mailViews(catalog, "week")],
    topicPages: topicViews(catalog),
    topicsPages: [topicsIndexView(catalog)],
    namePages: nameViews(catalog),
    namesPages: [namesIndexView(catalog)],
    monthPages: monthViews(catalog),
    archivePages: [archiveView(catalog)],
    searchPages: [searchView(catalog)],
    aboutPages: [aboutView(catalog)],
    feedsPages: [feedsView(catalog)],
    notFoundPages: [notFoundView(catalog)],
    tombstonePages: tombstoneViews(catalog),
    withdrawnPages: withdrawnViews(catalog),
    correctionsPages: [correctionsView(catalog)],
  };
  const taken = new Set(Object.values<readonly Page[]>(pages).flatMap((views) => views.map(({ path }) => path)));
  const isPage = (path: string): boolean => taken.has(path);
  return sealed({
    ...pages,
    redirectPages: [...redirectViews(catalog, isPage, report), ...vanishedViews(catalog, isPage)],
  });
}
