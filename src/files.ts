/**
 * content/ as the program's state: read whole, checked, and written back file by file. With src/files/ the only place, besides cli/ and
 * publish/, that reads and writes files.
 */
import { join } from "node:path";
import { parseConfig } from "./config.js";
import { type ArticleFile, formatArticle, parseArticle } from "./content/article-file.js";
import { articleName, tombstoneName } from "./content/names.js";
import { formatRedirects, parseRedirects } from "./content/redirects-file.js";
import { formatStory, parseStory, storyName } from "./content/story-file.js";
import { formatTombstone, parseTombstone, type TombstoneFile } from "./content/tombstone-file.js";
import { contentError, isFailure, content as messages } from "./errors.js";
import { byCodeUnit, filesNamed, readText, removeFile, removeTorn, writeIfChanged } from "./files/disk.js";
import { recoverSite } from "./files/site-switch.js";
import type { Article, Config, Digest, Redirect, Story } from "./model.js";
import { settleSources } from "./normalize/settle-sources.js";

/** An article and the name of its file in content/articles. */
export interface StoredArticle {
  readonly name: string;
  readonly file: ArticleFile;
}

/** What content/ holds. */
export interface Content {
  readonly root: string;
  readonly config: Config;
  /** In code-unit order of their ids. */
  readonly articles: readonly StoredArticle[];
  readonly tombstones: readonly TombstoneFile[];
  readonly stories: readonly Story[];
  readonly redirects: readonly Redirect[];
  readonly about: string | null;
  /** What could not be read, one message a file: with any of them, nothing must be written. */
  readonly faults: readonly string[];
}

const at = (root: string, ...parts: readonly string[]): string => join(root, "content", ...parts);

/** The configuration in a root's content/ folder. Throws a failure (exit 2) that names file, line and field. */
export function loadConfig(root: string): Config {
  return parseConfig(readText(at(root, "digest.yml")), readText(at(root, "sources.yml")));
}

/** Reads content/ whole. Files that can't be read are named in `faults`. Throws a failure (exit 2) for a wrong configuration. */
export function readContent(root: string): Content {
  const config = loadConfig(root);
  const faults: string[] = [];
  const articles = readFolder(root, "articles", parseArticle, faults).map(({ name, value }) => ({ name, file: value }));
  const stories = readFolder(root, "stories", parseStory, faults).map(({ value }) => value);
  const tombstones = readFolder(root, "tombstones", parseTombstone, faults).map(({ value }) => value);
  const redirects =
    attempt(() => parseRedirects(readText(at(root, "redirects.yml")) ?? "", "content/redirects.yml"), faults) ?? [];
  faults.push(...sameIds(articles));
  articles.sort((a, b) => byCodeUnit(a.file.article.id, b.file.article.id));
  return { root, config, articles, tombstones, stories, redirects, about: readText(at(root, "about.md")), faults };
}

function readFolder<T>(
  root: string,
  folder: string,
  parse: (text: string, path: string) => T,
  faults: string[],
): { readonly name: string; readonly value: T }[] {
  return filesNamed(at(root, folder), ".md").flatMap((name) => {
    const value = attempt(() => parse(readText(at(root, folder, name)) ?? "", `content/${folder}/${name}`), faults);
    return value === null ? [] : [{ name, value }];
  });
}

function attempt<T>(work: () => T, faults: string[]): T | null {
  try {
    return work();
  } catch (error) {
    if (!isFailure(error)) throw error;
    faults.push(error.message);
    return null;
  }
}

function sameIds(articles: readonly StoredArticle[]): string[] {
  const names = new Map<string, string>();
  return articles.flatMap(({ name, file }) => {
    const other = names.get(file.article.id);
    names.set(file.article.id, name);
    return other === undefined ? [] : [contentError(`content/articles/${name}`, 1, messages.sameId(other)).message];
  });
}

/** Everything the site is made of, from content/. Throws a failure (exit 1 or 2) for the first file that can't be read. */
export async function loadDigest(root: string): Promise<Digest> {
  const content = readContent(root);
  const [fault] = content.faults;
  if (fault !== undefined) throw Object.assign(new Error(fault), { exit: 1 });
  return toDigest(content);
}

/** Makes a root ready for writing, with the lock held: finishes or undoes what a killed command left. */
export function mend(root: string): "nothing" | "finished" | "undone" {
  for (const folder of ["articles", "stories", "tombstones", "."]) removeTorn(at(root, folder));
  return recoverSite(root);
}

/** The digest of what content/ holds. */
export function toDigest({ config, articles, stories, tombstones, redirects, about }: Content): Digest {
  const told = tombstones.map(({ id, headline, source, removed, why }) => ({ id, headline, source, removed, why }));
  return { config, articles: settledArticles(articles, config), stories, tombstones: told, redirects, about };
}

/** The articles, each with its source as all of them together show it. */
export function settledArticles(articles: readonly StoredArticle[], config: Config): Article[] {
  const rows = articles.map(({ file: { article, edited } }) => ({ ...article, edited }));
  const settled = settleSources(rows, config.sources);
  return articles.map(({ file: { article } }) => ({ ...article, source: settled.get(article.id) ?? article.source }));
}

/** Writes an article's file: under `name` if it has one, else under a new one. Gives the name back. */
export function saveArticle(root: string, file: ArticleFile, name: string | null, taken: ReadonlySet<string>): string {
  const chosen = name ?? articleName(file.article, taken);
  writeIfChanged(at(root, "articles", chosen), formatArticle(file));
  return chosen;
}

/** Writes the stories' files and deletes those of stories that are gone. True if anything was written. */
export function saveStories(root: string, stories: readonly Story[], articles: readonly Article[]): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const names = new Set<string>();
  for (const story of stories) {
    const name = `${storyName(story.url) ?? story.id}.md`;
    names.add(name);
    const told = story.articles.flatMap((id) => byId.get(id) ?? []);
    writeIfChanged(at(root, "stories", name), formatStory(story, told));
  }
  for (const name of filesNamed(at(root, "stories"), ".md"))
    if (!names.has(name)) removeFile(at(root, "stories"), name);
}

/** Writes content/redirects.yml; no file where there is none. */
export function saveRedirects(root: string, redirects: readonly Redirect[]): void {
  if (redirects.length > 0) writeIfChanged(at(root, "redirects.yml"), formatRedirects(redirects));
  else removeFile(at(root), "redirects.yml");
}

/** Takes an article's file out and puts the tombstone in. The tombstone is written first, so that no moment is without either. */
export function buryArticle(root: string, name: string, tombstone: TombstoneFile): void {
  writeIfChanged(at(root, "tombstones", tombstoneName(tombstone.id, tombstone.removed)), formatTombstone(tombstone));
  removeFile(at(root, "articles"), name);
}
