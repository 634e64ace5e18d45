/** The pages that say one thing: about, feeds, not found, moved, removed. */
import type { Redirect, Report, Tombstone } from "../model.js";
import { renderBody } from "../text/markdown.js";
import { dateInWords } from "./calendar.js";
import type { Catalog } from "./catalog.js";
import { type Channel, channelsOf } from "./channels.js";
import { FORMATS } from "./feed-formats.js";
import { siteUrl } from "./feed-items.js";
import { split } from "./lists.js";
import { pageOf } from "./page.js";
import { articlePath, checkedPath } from "./paths.js";
import { countStories } from "./phrases.js";

export function aboutView(catalog: Catalog) {
  const { title, publish } = catalog.config;
  return {
    ...pageOf(catalog, "/about/", "How this digest is made", `How ${title} is made, and how to read it.`),
    html: catalog.about === null ? null : renderBody(catalog.about, []).replace(/<(\/?)h[1-6]>/g, "<$1h2>"),
    title,
    full: publish === "full",
  };
}

export function feedsView(catalog: Catalog) {
  const { url } = siteUrl(catalog.config);
  const channels = channelsOf(catalog);
  const groups = [...new Set(channels.map(({ group }) => group))].filter((group) => group !== "The digest");
  return {
    ...pageOf(catalog, "/feeds/", "Feeds", `Follow ${catalog.config.title} in a feed reader.`),
    main: FORMATS.map(({ name, file, note }) => ({ name, note, path: `/${file}`, url: `${url}/${file}` })),
    groups: groups.map((label) => ({
      label,
      lists: split(channels.filter(({ group }) => group === label).map(channelView), 40, 1_000),
    })),
    stories: countStories(Math.min(catalog.stories.length, catalog.config.feedItems)),
  };
}

function channelView({ title, folder }: Channel) {
  return { title, path: folder, feeds: FORMATS.map(({ name, file }) => ({ name, path: folder + file })) };
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

/** A page for every old address that has no page of its own and leads to one that has. */
export function redirectViews(catalog: Catalog, pages: ReadonlySet<string>, report: Report) {
  const left = new Map<string, ReturnType<typeof redirectView>>();
  for (const redirect of catalog.redirects) {
    const to = lastOf(catalog.redirects, redirect);
    const problem = redirectProblem(redirect.from, to, pages, left);
    if (problem === null) left.set(redirect.from, redirectView(catalog, redirect.from, to));
    else report({ path: redirect.from, rule: "redirect-not-used", level: "odd", text: problem });
  }
  return [...left.values()];
}

/** Where a chain of redirects ends. */
function lastOf(redirects: readonly Redirect[], { from, to }: Redirect): string {
  const seen = new Set([from]);
  let last = to;
  for (let next = to as string | undefined; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    last = next;
    next = redirects.find((redirect) => redirect.from === last)?.to;
  }
  return last;
}

function redirectProblem(from: string, to: string, pages: ReadonlySet<string>, left: ReadonlyMap<string, unknown>) {
  if (checkedPath(from) === null) return "This is no address of a story or an article.";
  if (pages.has(from)) return "There is a page at this address, so nothing leads on from it.";
  if (left.has(from)) return "Two redirects start here; the first is used.";
  return pages.has(to) ? null : `It leads to ${to.slice(0, 100)}, which is no page.`;
}

function redirectView(catalog: Catalog, from: string, target: string) {
  const page = pageOf(catalog, from, "This page has moved", "This page has a new address.");
  const canonical = catalog.config.url === null ? null : catalog.config.url + target;
  return { ...page, head: { ...page.head, canonical }, target };
}
