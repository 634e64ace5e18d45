/** All that a site has beside the pages of its stories and articles: each piece with what it is made from, made only where that changed. */
import type { Report, Story } from "../../model.js";
import { hashOf } from "../archive.js";
import type { Catalog } from "../catalog.js";
import { archivePages, channelsOf, vanishedChannels } from "../channels.js";
import { sealed } from "../clean.js";
import { addresses, inAllFormats } from "../data-files.js";
import { editionsIndexView, editionView } from "../edition-view.js";
import { siteUrl } from "../feed-items.js";
import { renderHeaders } from "../headers.js";
import { homeView } from "../home-view.js";
import { digestRecord, toJson } from "../json-twins.js";
import {
  archiveView,
  monthView,
  namesIndexView,
  nameView,
  searchView,
  topicsIndexView,
  topicView,
} from "../list-view.js";
import { mailText, mailView } from "../mail-view.js";
import { renderManifest } from "../manifest.js";
import { monthsOf } from "../months.js";
import { renderOpml } from "../opml.js";
import { outletsOf } from "../outlets.js";
import type { Page } from "../page.js";
import { articlePath } from "../paths.js";
import { type Period, periodsOf, type Rhythm } from "../periods.js";
import { iconFiles, pictured } from "../pictures.js";
import type { PublicArticle } from "../publication.js";
import { resultFiles, type SearchMonth, searchMonths, wordFiles, wordsOfMonth } from "../search-index.js";
import { mailMessages } from "../site.js";
import { renderRobots, sitemapFiles } from "../sitemap.js";
import {
  aboutView,
  correctionsView,
  feedsView,
  notFoundView,
  REDIRECTS_FILE,
  redirectViews,
  renderRedirects,
  tombstoneViews,
  vanishedViews,
  withdrawnViews,
} from "../small-views.js";
import { sourcesIndexView, sourceView } from "../source-view.js";
import type { Templates } from "../templates.js";
import type { Card } from "./cards.js";
import type { Remember } from "./state.js";

/** A page by Eleventy. */
export interface PlannedPage {
  readonly kind: string;
  readonly path: string;
  readonly key: string;
  readonly view: () => Page;
}

/** Files that are no pages. */
export interface PlannedFiles {
  readonly owner: string;
  readonly key: string;
  readonly files: () => Iterable<{ readonly path: string; readonly content: string | Uint8Array }>;
}

export interface Plan {
  readonly pages: readonly PlannedPage[];
  readonly files: readonly PlannedFiles[];
  /** Addresses of lists on which something stands. */
  readonly lists: readonly string[];
  readonly tokens: Tokens;
}

export interface Grounds {
  readonly catalog: Catalog;
  readonly cards: readonly Card[];
  readonly templates: Templates;
  /** Stands for the program, the configuration and the templates. */
  readonly frameKey: string;
  /** The same without the templates. */
  readonly dataKey: string;
  readonly remember: Remember;
}

export function planOf(grounds: Grounds, report: Report): Plan {
  const { catalog, cards } = grounds;
  const tokens = tokensOf(catalog, cards);
  const lists = [...listPages(grounds, tokens), ...editionPages(grounds, tokens)];
  const single = singlePages(grounds);
  const taken = new Set([...lists, ...single].map(({ path }) => path));
  for (const { records } of cards) {
    for (const { id } of records.stories) taken.add(catalog.pathByStory.get(id)!);
    for (const { id } of records.articles) taken.add(articlePath(id));
  }
  const vanished = vanishedViews(catalog, taken);
  const moved = [...redirectViews(catalog, taken, report), ...vanished];
  const redirects = moved.map((view) => whole(grounds, "redirectPages", view));
  const leads = renderRedirects(moved);
  const forHosts = {
    owner: REDIRECTS_FILE,
    key: keyOf(grounds.dataKey, leads, []),
    files: () => [{ path: REDIRECTS_FILE, content: leads }],
  };
  return {
    pages: [...lists, ...single, ...redirects],
    files: [...feeds(grounds, tokens, vanished), ...dataOf(grounds, tokens), ...(leads === "" ? [] : [forHosts])],
    lists: lists.map(({ path }) => path).filter((path) => path.endsWith("/")),
    tokens,
  };
}

/** What stands for a story or an article where it is shown: its unit, its address, whether it has a picture. */
export interface Tokens {
  readonly story: (story: Story) => string;
  readonly article: (article: PublicArticle) => string;
  readonly all: string;
}

function tokensOf(catalog: Catalog, cards: readonly Card[]): Tokens {
  const stories = new Map<Story, string>();
  const articles = new Map<PublicArticle, string>();
  for (const { key, records } of cards) {
    for (const story of records.stories) {
      const { id, url } = story;
      const path = catalog.pathByStory.get(id)!;
      // The card's key stands for the address in the record.
      stories.set(story, `${key}${pictured(catalog).has(id) ? "+" : "-"}${path === url ? id : path}`);
    }
    for (const article of records.articles) {
      const story = catalog.storyByArticle.get(article.id);
      articles.set(article, `${key} ${article.id} ${story ? stories.get(story) : ""}`);
    }
  }
  const all = hashOf([...stories.values(), ...cards.map(({ key }) => key)].join("\n"));
  return { story: (story) => stories.get(story)!, article: (article) => articles.get(article)!, all };
}

function keyOf(base: string, told: unknown, tokens: readonly string[]): string {
  return hashOf(`${base}\n${JSON.stringify(told)}\n${tokens.join("\n")}`);
}

function listPages({ catalog, frameKey }: Grounds, tokens: Tokens): PlannedPage[] {
  const page = (
    kind: string,
    list: { path: string; stories: readonly Story[] },
    told: unknown,
    view: () => Page,
  ): PlannedPage => {
    return { kind, path: list.path, key: keyOf(frameKey, told, list.stories.map(tokens.story)), view };
  };
  const months = monthsOf(catalog);
  const around = (i: number) => [months[i - 1], months[i], months[i + 1]].map((month) => month?.key ?? null);
  return [
    ...[...catalog.topics.values()].map((one) => page("topicPages", one, one.name, () => topicView(catalog, one))),
    ...[...catalog.names.values()].map((one) => page("namePages", one, one.name, () => nameView(catalog, one))),
    ...months.map((one, i) =>
      page("monthPages", one, around(i), () => monthView(catalog, one, months[i + 1], months[i - 1])),
    ),
    ...outletsOf(catalog).map((one) => ({
      kind: "sourcePages",
      path: one.path,
      key: keyOf(frameKey, one.name, one.articles.map(tokens.article)),
      view: () => sourceView(catalog, one),
    })),
  ];
}

function editionPages({ catalog, frameKey }: Grounds, tokens: Tokens): PlannedPage[] {
  const pagesOf = (rhythm: Rhythm): PlannedPage[] => {
    const periods = periodsOf(catalog, rhythm);
    return periods.flatMap((period, i) => {
      const [earlier, later] = [periods[i + 1], periods[i - 1]];
      const key = keyOf(frameKey, [earlier?.key, period.key, later?.key], periodTokens(period, tokens));
      const mail = mailPath(period);
      return [
        {
          kind: `${rhythm}Pages`,
          path: period.path,
          key,
          view: () => editionView(catalog, rhythm, period, earlier, later),
        },
        { kind: "mailPages", path: mail, key, view: () => mailView(catalog, period) },
      ];
    });
  };
  return [...pagesOf("day"), ...pagesOf("week")];
}

function mailPath({ path }: Period): string {
  return `${path}mail.html`;
}

function periodTokens({ stories, single }: Period, tokens: Tokens): string[] {
  return [...stories.map(tokens.story), ...single.map(tokens.article)];
}

/** Pages of which there is one each: their views are made every time, and say themselves whether they changed. */
function singlePages(grounds: Grounds): PlannedPage[] {
  const { catalog } = grounds;
  return [
    whole(grounds, "homePages", homeView(catalog)),
    whole(grounds, "sourcesPages", sourcesIndexView(catalog)),
    whole(grounds, "daysPages", editionsIndexView(catalog, "day")),
    whole(grounds, "weeksPages", editionsIndexView(catalog, "week")),
    whole(grounds, "topicsPages", topicsIndexView(catalog)),
    whole(grounds, "namesPages", namesIndexView(catalog)),
    whole(grounds, "archivePages", archiveView(catalog)),
    whole(grounds, "searchPages", searchView(catalog)),
    whole(grounds, "aboutPages", aboutView(catalog)),
    whole(grounds, "feedsPages", feedsView(catalog)),
    whole(grounds, "notFoundPages", notFoundView(catalog)),
    ...tombstoneViews(catalog).map((view) => whole(grounds, "tombstonePages", view)),
    ...withdrawnViews(catalog).map((view) => whole(grounds, "withdrawnPages", view)),
    whole(grounds, "correctionsPages", correctionsView(catalog)),
  ];
}

function whole({ frameKey }: Grounds, kind: string, view: Page): PlannedPage {
  return { kind, path: view.path, key: keyOf(frameKey, view, []), view: () => view };
}

function feeds({ catalog, dataKey }: Grounds, tokens: Tokens, vanished: readonly Page[]): PlannedFiles[] {
  const gone = vanishedChannels(
    catalog,
    vanished.map(({ path }) => path),
  );
  const lists = [...channelsOf(catalog), ...gone].map(({ title, folder, stories, articles = [], told, feed }) => ({
    owner: `feed:${folder}`,
    key: keyOf(dataKey, told === undefined ? [title, folder] : [title, folder, told], [
      ...stories.map(tokens.story),
      ...articles.map(tokens.article),
    ]),
    files: () => inAllFormats(feed()),
  }));
  const archive = archivePages(catalog).map(({ folder, title, stories, previous, feed }) => ({
    owner: `feed:${folder}`,
    key: keyOf(dataKey, [title, folder, previous], stories.map(tokens.story)),
    files: () => inAllFormats(feed()),
  }));
  return [...lists, ...archive];
}

function dataOf(grounds: Grounds, tokens: Tokens): PlannedFiles[] {
  const { catalog, dataKey, templates } = grounds;
  const { url } = siteUrl(catalog.config);
  const mails = [...periodsOf(catalog, "day"), ...periodsOf(catalog, "week")].map((period) => ({
    owner: `mail:${period.path}`,
    key: keyOf(grounds.frameKey, period.key, periodTokens(period, tokens)),
    files: () => mailFiles(grounds, period),
  }));
  const one = (owner: string, files: PlannedFiles["files"], told: unknown = tokens.all): PlannedFiles => {
    return { owner, key: keyOf(dataKey, told, []), files };
  };
  const file = (path: string, content: () => string, told?: unknown): PlannedFiles =>
    one(path, () => [{ path, content: content() }], told);
  const assets = templates.assets.map(({ name, content }) => [name, hashOf(content)]);
  return [
    ...mails,
    file("/digest.json", () => toJson(digestRecord(catalog))),
    file("/feeds.opml", () => renderOpml(catalog.texts, catalog.config.title, url, channelsOf(catalog))),
    one("/sitemap.xml", () => sitemapFiles(url, addresses(catalog))),
    file("/manifest.webmanifest", () => renderManifest(catalog.config), ""),
    file("/robots.txt", () => renderRobots(url), ""),
    file("/_headers", renderHeaders, ""),
    ...search(grounds, tokens),
    one("assets", () => assetFiles(templates), assets),
  ];
}

/** What results show, month by month; and the words of all, which are remembered by month. */
function search({ catalog, dataKey, remember }: Grounds, tokens: Tokens): PlannedFiles[] {
  const keyFor = ({ key, first, stories }: SearchMonth) => keyOf(dataKey, [key, first], stories.map(tokens.story));
  const months = searchMonths(catalog).map((month) => ({
    owner: `search:${month.key}`,
    key: keyFor(month),
    files: () => resultFiles(catalog, month),
  }));
  const keys = new Map(months.map(({ owner, key }) => [owner, key]));
  const key = keyOf(dataKey, [...keys], []);
  const wordsOf = (month: SearchMonth) =>
    remember(`words-${month.key}`, keys.get(`search:${month.key}`)!, () => wordsOfMonth(catalog, month));
  return [...months, { owner: "search", key, files: () => wordFiles(catalog, wordsOf) }];
}

function* mailFiles({ catalog, templates }: Grounds, period: Period) {
  const view = sealed(mailView(catalog, period));
  yield { path: view.path.replace(/html$/, "txt"), content: mailText(catalog.texts, view) };
  yield* mailMessages({ catalog, templates, views: { mailPages: [view] } });
}

function* assetFiles({ assets }: Templates) {
  for (const { name, content } of assets) yield { path: `/assets/${name}`, content };
  yield* iconFiles(assets);
}
