/** The pages that say one thing: about, feeds, not found, moved, removed. */
import type { Redirect, Report, Tombstone } from "../model.js";
import { renderBody } from "../text/markdown.js";
import { dateInWords } from "./calendar.js";
import type { Catalog } from "./catalog.js";
import { FEEDS, siteUrl } from "./feed-items.js";
import { pageOf } from "./page.js";
import { articlePath, checkedPath, linkTo } from "./paths.js";
import { countStories } from "./phrases.js";

export function aboutView(catalog: Catalog) {
  const { title, publish } = catalog.config;
  return {
    ...pageOf(catalog, "/about/", "How this digest is made", `How ${title} is made, and how to read it.`),
    html:
      catalog.about === null
        ? null
        : renderBody(catalog.about, [], { headingShift: 1 }).replace(/<(\/?)h[1-6]>/g, "<$1h3>"),
    title,
    full: publish === "full",
  };
}

export function feedsView(catalog: Catalog) {
  const { url } = siteUrl(catalog.config);
  return {
    ...pageOf(catalog, "/feeds/", "Feeds", `Follow ${catalog.config.title} in a feed reader.`),
    feeds: FEEDS.map((feed) => ({ ...feed, url: url + feed.path })),
    stories: countStories(Math.min(catalog.stories.length, catalog.config.feedItems)),
  };
}

/** Served at any address, so it says where the root is. */
export function notFoundView(catalog: Catalog) {
  const base = catalog.config.url === null ? null : new URL(`${catalog.config.url}/`).pathname;
  const page = pageOf(catalog, "/404.html", "Nothing here", "There is no page at this address.");
  return { ...page, base };
}

export function tombstoneViews(catalog: Catalog) {
  const gone = catalog.tombstones.filter(({ id }) => !catalog.articleById.has(id));
  return gone.map((tombstone) => tombstoneView(catalog, tombstone));
}

function tombstoneView(catalog: Catalog, { id, headline, source, removed, why }: Tombstone) {
  const title = headline ?? "Removed article";
  const page = pageOf(catalog, articlePath(id), `Removed: ${title}`, `This article was removed: ${why}`);
  return { ...page, headline: title, source, removed: dateInWords(removed), why };
}

/** A page for every old address that has no page of its own. */
export function redirectViews(catalog: Catalog, taken: ReadonlySet<string>, report: Report) {
  const paths = new Set(taken);
  return catalog.redirects.flatMap((redirect) => {
    const view = redirectView(catalog, redirect);
    if (view === null || paths.has(view.path)) {
      report({ path: redirect.from, rule: "redirect-not-used", level: "odd", text: redirectProblem(view !== null) });
      return [];
    }
    paths.add(view.path);
    return [view];
  });
}

function redirectProblem(taken: boolean): string {
  return taken ? "There is a page at this address, so nothing leads on from it." : "Not an address of this site.";
}

function redirectView(catalog: Catalog, redirect: Redirect) {
  const from = checkedPath(redirect.from);
  const to = checkedPath(redirect.to);
  if (from === null || to === null || from === to) return null;
  const page = pageOf(catalog, from, "This story has moved", "This story has a new address.");
  const canonical = catalog.config.url === null ? null : catalog.config.url + to;
  return { ...page, head: { ...page.head, canonical }, target: to, refresh: `0; url=${linkTo(from, to)}` };
}
