/** The pages that say one thing: about, feeds, not found, moved, removed. */
import { isList } from "../content/lists-file.js";
import type { GoneStory, Redirect, Report, Tombstone } from "../model.js";
import { renderBody } from "../text/markdown.js";
import type { Catalog } from "./catalog.js";
import { type Channel, channelsOf } from "./channels.js";
import { CORRECTIONS_PATH, correctionViews, reasonInWords } from "./corrections.js";
import { FORMATS, feedLinks } from "./feed-formats.js";
import { siteUrl } from "./feed-items.js";
import { split } from "./lists.js";
import { pageOf } from "./page.js";
import { articlePath, checkedPath } from "./paths.js";
import { asSentence } from "./phrases.js";

export function aboutView(catalog: Catalog) {
  const {
    config: { title, publish },
    texts: { say },
  } = catalog;
  return {
    ...pageOf(catalog, "/about/", say("about.title"), say("about.description", { title })),
    html: catalog.about === null ? null : renderBody(catalog.about, []).replace(/<(\/?)h[1-6]>/g, "<$1h2>"),
    title,
    full: publish === "full",
  };
}

export function feedsView(catalog: Catalog) {
  const { say } = catalog.texts;
  const { url } = siteUrl(catalog.config);
  const channels = channelsOf(catalog);
  const groups = [...new Set(channels.map(({ group }) => group))].filter((group) => group !== "main");
  return {
    ...pageOf(catalog, "/feeds/", say("feeds.title"), say("feeds.of", { title: catalog.config.title })),
    main: FORMATS.map(({ kind, name, file }) => ({
      name,
      note: say(`feeds.${kind}`),
      path: `/${file}`,
      url: `${url}/${file}`,
    })),
    groups: groups.map((group) => ({
      label: say(`feeds.${group}`),
      lists: split(channels.filter((channel) => channel.group === group).map(channelView), 40, 1_000),
    })),
    stories: say("stories", { n: Math.min(catalog.stories.length, catalog.config.feedItems) }),
  };
}

function channelView({ title, folder }: Channel) {
  return { title, path: folder, feeds: FORMATS.map(({ name, file }) => ({ name, path: folder + file })) };
}

/** Served at any address, so it says where the root is. */
export function notFoundView(catalog: Catalog) {
  const { say } = catalog.texts;
  const base = catalog.config.url === null ? null : new URL(`${catalog.config.url}/`).pathname;
  const page = pageOf(catalog, "/404.html", say("missing.title"), say("missing.description"));
  return { ...page, base };
}

export function tombstoneViews(catalog: Catalog) {
  const gone = catalog.tombstones.filter(({ id }) => !catalog.articleById.has(id));
  return gone.map((tombstone) => tombstoneView(catalog, tombstone));
}

function tombstoneView(catalog: Catalog, { id, headline, source, removed, why }: Tombstone) {
  const { say, date } = catalog.texts;
  const title = headline ?? say("removed.untitled");
  const page = pageOf(
    catalog,
    articlePath(id),
    say("removed.head", { headline: title }),
    say("removed.description", { why }),
  );
  return { ...page, headline: title, source, removed: date(removed), why };
}

/** A page at the address of every story that was withdrawn: why, and the articles of it that are still there. */
export function withdrawnViews(catalog: Catalog) {
  const alive = new Set(catalog.pathByStory.values());
  const gone = catalog.withdrawn.filter(({ url }) => checkedPath(url) !== null && !alive.has(url));
  return gone.map((each) => withdrawnView(catalog, each));
}

function withdrawnView(catalog: Catalog, { url, at, why, articles }: GoneStory) {
  const { say, date } = catalog.texts;
  const page = pageOf(catalog, url, say("withdrawn.title"), say("withdrawn.description"));
  const left = articles.flatMap((id) => {
    const article = catalog.articleById.get(id);
    if (!article) return [];
    const { name } = article.source;
    return [{ path: articlePath(id), headline: article.headline ?? name, source: name }];
  });
  return { ...page, day: date(catalog.calendar.dayOf(at) ?? at), why: why === null ? null : asSentence(why), left };
}

/** Lines on the page of corrections; older ones stand on the pages of their stories. */
const MOST_CORRECTIONS = 1_000;

export function correctionsView(catalog: Catalog) {
  const { say } = catalog.texts;
  const title = say("corrections.title");
  const all = correctionViews(catalog);
  const days = new Map<string, { readonly at: string; readonly day: string; readonly entries: object[] }>();
  for (const view of all.slice(0, MOST_CORRECTIONS)) {
    const day = days.get(view.day) ?? { at: view.at, day: view.day, entries: [] };
    day.entries.push({ ...view, reason: reasonInWords(view, catalog.texts) });
    days.set(view.day, day);
  }
  return {
    ...pageOf(
      catalog,
      CORRECTIONS_PATH,
      title,
      say("corrections.of", { title: catalog.config.title }),
      feedLinks(CORRECTIONS_PATH, title),
    ),
    days: [...days.values()],
    left: Math.max(0, all.length - MOST_CORRECTIONS),
  };
}

/** True for the address of a page that stands for itself. */
export type IsPage = (path: string) => boolean;

/** A page for every old address that has no page of its own and leads to one that has. */
export function redirectViews(catalog: Catalog, isPage: IsPage, report: Report) {
  const left = new Map<string, ReturnType<typeof redirectView>>();
  for (const redirect of catalog.redirects) {
    const to = lastOf(catalog.redirects, redirect);
    const problem = redirectProblem(redirect.from, to, isPage, left);
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

function redirectProblem(from: string, to: string, isPage: IsPage, left: ReadonlyMap<string, unknown>) {
  if (checkedPath(from) === null) return "This is no address of a story or an article.";
  if (isPage(from)) return "There is a page at this address, so nothing leads on from it.";
  if (left.has(from)) return "Two redirects start here; the first is used.";
  return isPage(to) ? null : `It leads to ${to.slice(0, 100)}, which is no page.`;
}

/** A page for every list that the site once had and that nothing stands on any more: it leads to the list of such lists. */
export function vanishedViews(catalog: Catalog, isPage: IsPage): RedirectView[] {
  const gone = [...new Set(catalog.lists)].filter((path) => isList(path) && !isPage(path)).sort();
  return gone.map((path) => redirectView(catalog, path, `/${path.split("/")[1]}/`));
}

function redirectView(catalog: Catalog, from: string, target: string) {
  const { say } = catalog.texts;
  const page = pageOf(catalog, from, say("moved.title"), say("moved.description"));
  const canonical = catalog.config.url === null ? null : catalog.config.url + target;
  return { ...page, head: { ...page.head, canonical }, target };
}

export type RedirectView = ReturnType<typeof redirectView>;

/** For hosts that read it: Netlify, Cloudflare Pages and others answer with 301 then, and not with the page. */
export const REDIRECTS_FILE = "/_redirects";

/** The text of the file; "" where nothing has moved. */
export function renderRedirects(views: readonly Pick<RedirectView, "path" | "target">[]): string {
  return views.map(({ path, target }) => `${path} ${target} 301\n`).join("");
}
