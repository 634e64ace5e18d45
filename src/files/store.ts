/** content/ at any size: facts of every article and story from an index of the files, the records themselves read one by one. */
import { join } from "node:path";
import { type ArticleFile, formatArticle, parseArticle, parseArticleRecord } from "../content/article-file.js";
import { type Known as KnownArticle, knownOf } from "../content/intake.js";
import { articleNames, freeName, type Names } from "../content/names.js";
import { parseStory } from "../content/story-file.js";
import { amendsText } from "../editorial/amend.js";
import { checkIds } from "../editorial/check-ids.js";
import type { Flag } from "../editorial/decision.js";
import { isFailure } from "../errors.js";
import { loadConfig, readState, type State, sameIds } from "../files.js";
import type { Article, ArticleAt, Config, Story } from "../model.js";
import { shortHash } from "../text/hash.js";
import { readCache, readColumns, saveCache, saveColumns } from "./cache.js";
import type { ContentListing } from "./content-listing.js";
import { byCodeUnit, plainText, readText, removeFile } from "./disk.js";
import { formatIndex, type Indexed, isAsKnown, type Known, parseIndex, refresh, written } from "./file-index.js";
import { type Listing, listFolder, only } from "./listing.js";
import { createWriter, type Writer } from "./writer.js";

/** What is known of an article without reading it. */
export interface ArticleRow
  extends KnownArticle,
    Pick<Article, "kind" | "url" | "source" | "language" | "published" | "received"> {}

/** What is known of a story without reading it. */
export interface StoryRow extends Pick<Story, "id" | "url" | "published" | "updated" | "articles" | "splitFrom"> {
  readonly claims: number;
  /** Hash of all that the story was made from; null where that isn't known. */
  readonly key: string | null;
}

type Index<Row> = Map<string, Indexed<Row>>;

/** content/ of a root, with the lock held. Articles may be added and taken out; everything else is as it was read. */
export interface Store extends State {
  readonly root: string;
  readonly config: Config;
  /** What could not be read, one message a file: with any of them, nothing must be written. */
  readonly faults: readonly string[];
  /** By name of file. */
  readonly articles: Index<ArticleRow>;
  readonly stories: Index<StoryRow>;
  /** Names of the articles' files, by id. */
  readonly names: Map<string, string>;
  /** Rows of files that were written since. */
  readonly fresh: Map<string, { readonly hash: string; readonly row: ArticleRow }>;
  readonly writer: Writer;
  /** Hash of articles, stories and configuration after which nothing was left to do. */
  readonly settled: string | null;
  /** Decisions that had lost their ground then. */
  readonly flags: readonly Flag[];
  /** Stands for the stories as they were made then, and for the grouping that they were made from; null where that isn't enough to tell. */
  readonly grouped: string | null;
  readonly saved: Saved;
}

interface Saved extends Left {
  readonly articles: Known<ArticleRow>;
  readonly stories: Known<StoryRow>;
}

/** What a run leaves for the next one besides what is known of files. */
export type Left = Pick<Store, "settled" | "flags" | "grouped">;

export interface StoreOptions {
  /** Trusts no cache. */
  readonly full: boolean;
  /** The clock, in ms. */
  readonly now: () => number;
}

/** Files of the cache. */
const ARTICLES = "articles";
const STORIES = "stories";
const STATE = "state.json";

/**
 * Opens content/. Files that can't be read are named in `faults`. Throws a failure (exit 2) for a wrong configuration. `found`: articles
 * and stories as they lie there, if somebody looked.
 */
export function openStore(root: string, options: StoreOptions, found: Found = lookIn(root)): Store {
  return toStore(root, options, loadConfig(root), options.full ? NONE : loadSaved(root), found.articles, found.stories);
}

type Found = Pick<ContentListing, "articles" | "stories">;

function lookIn(root: string): Found {
  const [articles, stories] = [ARTICLES, STORIES].map((name) => listFolder(join(root, "content", name)));
  return { articles: articles!, stories: stories! };
}

function toStore(
  root: string,
  { now }: StoreOptions,
  config: Config,
  saved: Saved,
  articleFiles: Listing,
  storyFiles: Listing,
): Store {
  const faults: string[] = [];
  const toArticle = (file: string, path: string): ArticleRow => articleRow(parseArticle(file, path));
  const toStory = (file: string, path: string): StoryRow => storyRow(parseStory(file, path));
  const articles = indexOf(root, "articles", articleFiles, saved.articles, toArticle, faults, now);
  const stories = indexOf(root, "stories", storyFiles, saved.stories, toStory, faults, now);
  const state = readState(root, faults);
  const rows = [...articles].map(([name, { row }]) => ({ name, id: row.id }));
  faults.push(...sameIds(rows));
  rows.sort((a, b) => byCodeUnit(a.id, b.id));
  const names = new Map(rows.map(({ name, id }) => [id, name]));
  if (faults.length === 0 && state.editorial.decisions.length > 0)
    checkIds(state.editorial, knownIds({ ...state, stories, names }));
  return {
    root,
    config,
    ...state,
    faults,
    articles,
    stories,
    names,
    fresh: new Map(),
    writer: createWriter(join(root, "content", "articles")),
    settled: saved.settled,
    flags: saved.flags,
    grouped: saved.grouped,
    saved,
  };
}

/** Ids of stories and articles that there are or were. */
export function knownIds({
  stories,
  gone,
  names,
  tombstones,
}: Pick<Store, "stories" | "gone" | "names" | "tombstones">) {
  return {
    stories: new Set([...[...stories.values()].map(({ row }) => row.id), ...gone.map(({ id }) => id)]),
    articles: new Set([...names.keys(), ...tombstones.flatMap(({ id, alsoIds }) => [id, ...alsoIds])]),
  };
}

function indexOf<Row>(
  root: string,
  folder: string,
  listing: Listing,
  known: Known<Row>,
  parse: (file: string, path: string) => Row,
  faults: string[],
  now: () => number,
): Index<Row> {
  const read = (bytes: Buffer, name: string): Row | null => {
    try {
      return parse(plainText(bytes.toString("utf8")), `content/${folder}/${name}`);
    } catch (error) {
      if (!isFailure(error)) throw error;
      faults.push(error.message);
      return null;
    }
  };
  return refresh(join(root, "content", folder), only(listing, ".md"), known, read, now);
}

function articleRow(file: ArticleFile): ArticleRow {
  const { kind, url, source, language, published, received } = file.article;
  return { ...knownOf(file), kind, url, source, language, published, received };
}

/** The facts of a story; what it was made from isn't among them. */
export function storyRow({ id, url, published, updated, articles, claims, splitFrom }: Story): StoryRow {
  const row = { id, url, published, updated, articles, claims: claims.length, key: null };
  return splitFrom === undefined ? row : { ...row, splitFrom };
}

/** The facts of all articles, in code-unit order of their ids. */
export function articleRows(store: Store): { readonly row: ArticleRow; readonly hash: string }[] {
  const ids = [...store.names.keys()].sort(byCodeUnit);
  return ids.map((id) => entryOf(store, id));
}

function entryOf({ names, fresh, articles }: Store, id: string): { readonly row: ArticleRow; readonly hash: string } {
  const name = names.get(id)!;
  return fresh.get(name) ?? articles.get(name)!;
}

/** Reads one article's file. Throws a failure that names it where it can't be read. */
export function readArticleFile(store: Store, id: string): ArticleFile {
  return parseArticle(...fileOf(store, id));
}

/** Reads one article. Throws a failure that names its file where it can't be read. */
export function readArticle(store: Store, id: string): Article {
  return parseArticleRecord(...fileOf(store, id));
}

/** Where the file of an article lies that is just what it says; null where decisions have a say, or it isn't written yet. */
export function articleAt({ root, names, writer, editorial }: Store, id: string): Omit<ArticleAt, "source"> | null {
  const name = names.get(id)!;
  const isOwn = writer.pending(name) === undefined && !amendsText(editorial, id);
  return isOwn ? { file: join(root, "content", "articles", name), path: `content/articles/${name}` } : null;
}

/** Text and path of an article's file. */
function fileOf({ root, names, writer }: Store, id: string): [text: string, path: string] {
  const name = names.get(id)!;
  const text = writer.pending(name) ?? readText(join(root, "content", "articles", name)) ?? "";
  return [text, `content/articles/${name}`];
}

/** Reads one story's file, by its name. Throws a failure that names it where it can't be read. */
export function readStoryFile(root: string, name: string): Story {
  return parseStory(readText(join(root, "content", "stories", name)) ?? "", `content/stories/${name}`);
}

/** Writes an article's file: the one it has, else a new one. Gives its name back. */
export async function putArticle(store: Store, file: ArticleFile, taken: Set<string>): Promise<string> {
  return putMade(store, madeFile(file), taken);
}

/** The file of an article, made. */
export interface MadeFile {
  readonly row: ArticleRow;
  readonly names: Names;
  readonly text: string;
  /** Of the text. */
  readonly hash: string;
}

export function madeFile(file: ArticleFile): MadeFile {
  const text = formatArticle(file);
  return { row: articleRow(file), names: articleNames(file.article), text, hash: shortHash(text) };
}

/** As `putArticle`. */
export async function putMade(store: Store, { row, names, text, hash }: MadeFile, taken: Set<string>): Promise<string> {
  const name = store.names.get(row.id) ?? freeName(names, taken);
  taken.add(name);
  store.names.set(row.id, name);
  const same = !store.fresh.has(name) && store.articles.get(name)?.hash === hash;
  if (same) return name;
  store.fresh.set(name, { hash, row });
  await store.writer.put(name, text);
  return name;
}

/** Takes an article's file out. */
export function dropArticle({ root, names, articles }: Store, id: string): void {
  const name = names.get(id)!;
  removeFile(join(root, "content", "articles"), name);
  names.delete(id);
  articles.delete(name);
}

/** Brings all that was put to the disk, and the index up to date. `now` is the clock in ms. */
export async function flushArticles({ root, writer, fresh, articles }: Store, now: () => number): Promise<void> {
  await writer.flush();
  for (const [name, { hash, row }] of fresh) {
    const entry = written(join(root, "content", "articles", name), hash, row, now());
    if (entry) articles.set(name, entry);
  }
  fresh.clear();
}

/** Saves the index, as far as it changed. */
export function saveIndex({ root, articles, saved }: Store, stories: Index<StoryRow>, left: Left): void {
  if (!isAsKnown(articles, saved.articles)) saveColumns(root, ARTICLES, formatIndex(articles));
  if (!isAsKnown(stories, saved.stories)) saveColumns(root, STORIES, formatIndex(stories));
  const { settled, flags, grouped } = saved;
  if (JSON.stringify(left) !== JSON.stringify({ settled, flags, grouped })) saveCache(root, STATE, left);
}

/** Saves the index after a command that makes no stories. */
export function saveStore(store: Store): void {
  const { settled, flags, grouped } = store;
  saveIndex(store, store.stories, { settled, flags, grouped });
}

const NONE: Saved = { articles: [], stories: [], settled: null, flags: [], grouped: null };

function loadSaved(root: string): Saved {
  const rowsOf = <Row>(name: string): Known<Row> => {
    const content = readColumns(root, name);
    return content === null ? [] : parseIndex<Row>(content);
  };
  const state = readCache(root, STATE) as Left | null;
  const rows = { articles: rowsOf<ArticleRow>(ARTICLES), stories: rowsOf<StoryRow>(STORIES) };
  return { ...rows, settled: state?.settled ?? null, flags: state?.flags ?? [], grouped: state?.grouped ?? null };
}
