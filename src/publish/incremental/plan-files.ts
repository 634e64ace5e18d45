/** The files of a site that are no pages: each with what it is made from. */
import { hashOf } from "../archive.js";
import { archivePages, channelsOf, vanishedChannels } from "../channels.js";
import { sealed } from "../clean.js";
import { addresses, inAllFormats } from "../data-files.js";
import { siteUrl } from "../feed-items.js";
import { renderHeaders } from "../headers.js";
import { digestRecord, toJson } from "../json-twins.js";
import { mailText, mailView } from "../mail-view.js";
import { renderManifest } from "../manifest.js";
import { renderOpml } from "../opml.js";
import type { Page } from "../page.js";
import { type Period, periodsOf } from "../periods.js";
import { iconFiles } from "../pictures.js";
import { indexFile, resultChunks, resultFile, wordRuns } from "../search-index.js";
import { runText, type WordParts } from "../search-words.js";
import { mailMessages } from "../site.js";
import { renderRobots, sitemapFiles } from "../sitemap.js";
import type { Templates } from "../templates.js";
import { type Grounds, keyOf, type Tokens } from "./grounds.js";
import type { Remembered } from "./kept-text.js";

/** Files that are no pages. */
export interface PlannedFiles {
  readonly owner: string;
  readonly key: string;
  readonly files: () => Iterable<{ readonly path: string; readonly content: string | Uint8Array }>;
}

/** All of them but the units' own and the words of the search index; `vanished` are the pages of lists on which nothing stands any more. */
export function filesOf(grounds: Grounds, tokens: Tokens, vanished: readonly Page[]): PlannedFiles[] {
  return [...feeds(grounds, tokens, vanished), ...dataOf(grounds, tokens)];
}

const NONE: readonly never[] = [];

function feeds({ catalog, dataKey }: Grounds, tokens: Tokens, vanished: readonly Page[]): PlannedFiles[] {
  const gone = vanishedChannels(
    catalog,
    vanished.map(({ path }) => path),
  );
  const lists = [...channelsOf(catalog), ...gone].map(({ title, folder, stories, articles = NONE, told, feed }) => ({
    owner: `feed:${folder}`,
    key: keyOf(dataKey, [title, folder, told], tokens.stories(stories), tokens.articles(articles)),
    files: () => inAllFormats(feed()),
  }));
  const archive = archivePages(catalog).map(({ folder, title, stories, previous, feed }) => ({
    owner: `feed:${folder}`,
    key: keyOf(dataKey, [title, folder, previous], tokens.stories(stories)),
    files: () => inAllFormats(feed()),
  }));
  return [...lists, ...archive];
}

/** Mails, digest.json, site map, search results and what else there is one of each. */
function dataOf(grounds: Grounds, tokens: Tokens): PlannedFiles[] {
  const { catalog, dataKey, templates } = grounds;
  const { url } = siteUrl(catalog.config);
  const mails = [...periodsOf(catalog, "day"), ...periodsOf(catalog, "week")].map((period) => ({
    owner: `mail:${period.path}`,
    key: keyOf(grounds.frameKey, period.key, tokens.period(period)),
    files: () => mailFiles(grounds, period),
  }));
  const one = (owner: string, files: PlannedFiles["files"], told: unknown = tokens.all): PlannedFiles => {
    return { owner, key: keyOf(dataKey, told), files };
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
    ...results(grounds, tokens),
    one("assets", () => assetFiles(templates), assets),
  ];
}

/** What search results show, chunk by chunk. */
function results({ catalog, dataKey }: Grounds, tokens: Tokens): PlannedFiles[] {
  return resultChunks(catalog).map((chunk) => ({
    owner: `search:${chunk.path}`,
    key: keyOf(dataKey, chunk.path, tokens.stories(chunk.stories)),
    files: () => [resultFile(catalog, chunk)],
  }));
}

/** The words of the search index, which a thread puts together out of what is remembered of each run of stories. */
export interface PlannedWords {
  readonly runs: readonly Remembered[];
  /** The file that says how they are parted. */
  readonly index: (parts: WordParts) => PlannedFiles;
}

export function wordsOf({ catalog, dataKey, remember }: Grounds, tokens: Tokens): PlannedWords {
  const runs = wordRuns(catalog).map((run) => {
    const key = keyOf(dataKey, run.first, tokens.stories(run.stories));
    return remember(`words-${run.key}`, key, () => runText(catalog, run));
  });
  const index = (parts: WordParts): PlannedFiles => {
    const file = indexFile(catalog, parts);
    return { owner: "search", key: keyOf(dataKey, file), files: () => [file] };
  };
  return { runs, index };
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
