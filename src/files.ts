/**
 * content/ as the program's state: read whole, checked, and written back file by file. With src/files/ the only place, besides cli/ and
 * publish/, that reads and writes files.
 */
import { join } from "node:path";
import { parseConfig } from "./config.js";
import { type ArticleFile, parseArticle } from "./content/article-file.js";
import { parseGone } from "./content/gone-file.js";
import { parseLedger } from "./content/ledger-file.js";
import { formatLists, parseLists } from "./content/lists-file.js";
import { tombstoneName } from "./content/names.js";
import { parseRedirects } from "./content/redirects-file.js";
import { parseStory } from "./content/story-file.js";
import { formatTombstone, parseTombstone, type TombstoneFile } from "./content/tombstone-file.js";
import { amendText } from "./editorial/amend.js";
import type { Editorial } from "./editorial/decision.js";
import { type EditorialFile, NO_DECISIONS, parseEditorial } from "./editorial/parse.js";
import { contentError, isFailure, content as messages } from "./errors.js";
import { byCodeUnit, filesNamed, readText, writeIfChanged } from "./files/disk.js";
import type { Article, Config, Correction, Digest, GoneStory, Redirect, Story } from "./model.js";
import { settleSources } from "./normalize/settle-sources.js";

/** An article and the name of its file in content/articles. */
export interface StoredArticle {
  readonly name: string;
  readonly file: ArticleFile;
}

/** What content/ holds. */
export interface Content extends State {
  readonly root: string;
  readonly config: Config;
  /** In code-unit order of their ids. */
  readonly articles: readonly StoredArticle[];
  readonly stories: readonly Story[];
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
  const state = readState(root, faults);
  faults.push(...sameIds(articles.map(({ name, file }) => ({ name, id: file.article.id }))));
  articles.sort((a, b) => byCodeUnit(a.file.article.id, b.file.article.id));
  return { root, config, articles, stories, ...state, faults };
}

/** What content/ holds besides articles and stories. */
export interface State {
  readonly tombstones: TombstoneFile[];
  readonly redirects: readonly Redirect[];
  readonly gone: readonly GoneStory[];
  readonly corrections: readonly Correction[];
  /** Addresses of lists that the site has or once had. */
  readonly lists: readonly string[];
  readonly editorial: Editorial;
  readonly about: string | null;
}

/** What content/ holds besides articles and stories. Files that can't be read are named in `faults`. */
export function readState(root: string, faults: string[]): State {
  const tombstones = readFolder(root, "tombstones", parseTombstone, faults).map(({ value }) => value);
  const redirects =
    attempt(() => parseRedirects(readText(at(root, "redirects.yml")) ?? "", "content/redirects.yml"), faults) ?? [];
  const gone = attempt(() => parseGone(readText(at(root, "gone.yml")) ?? "", "content/gone.yml"), faults) ?? [];
  const ledger = "content/ledger/corrections.yml";
  const corrections = attempt(() => parseLedger(readText(join(root, ledger)) ?? "", ledger), faults) ?? [];
  const lists = attempt(() => parseLists(readText(at(root, "lists.yml")) ?? "", "content/lists.yml"), faults) ?? [];
  const editorial = parseEditorial(editorialFiles(root));
  return { tombstones, redirects, gone, corrections, lists, editorial, about: readText(at(root, "about.md")) };
}

/** The files of the editor's decisions. */
export function editorialFiles(root: string): EditorialFile[] {
  const names = [".yml", ".yaml"].flatMap((end) => filesNamed(at(root, "editorial"), end));
  return names.map((name) => ({
    path: `content/editorial/${name}`,
    text: readText(at(root, "editorial", name)) ?? "",
  }));
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

/** A fault for each file whose article another file holds too. */
export function sameIds(rows: readonly { readonly name: string; readonly id: string }[]): string[] {
  const names = new Map<string, string>();
  return rows.flatMap(({ name, id }) => {
    const other = names.get(id);
    names.set(id, name);
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

/** The digest of what content/ holds. */
export function toDigest(content: Content): Digest {
  const { config, articles, stories, tombstones, redirects, about, editorial, corrections, lists } = content;
  const withdrawn = content.gone.filter(({ into }) => into === null);
  const told = tombstones.map(({ id, headline, source, removed, why }) => ({ id, headline, source, removed, why }));
  return {
    config,
    articles: settledArticles(articles, config, editorial),
    stories,
    tombstones: told,
    redirects,
    withdrawn,
    corrections,
    lists,
    about,
  };
}

/** The articles, each with its source as all of them together show it, and the text as the editor left it. */
export function settledArticles(
  articles: readonly StoredArticle[],
  config: Config,
  editorial: Editorial = NO_DECISIONS,
): Article[] {
  const rows = articles.map(({ file: { article, edited } }) => ({ ...article, edited }));
  const settled = settleSources(rows, config.sources);
  return articles.map(({ file: { article } }) =>
    amendText({ ...article, source: settled.get(article.id) ?? article.source }, editorial),
  );
}

/** Remembers the addresses of lists that the site has now, beside those that it had. */
export function saveLists(root: string, before: readonly string[], now: readonly string[]): void {
  const text = formatLists([...before, ...now]);
  if (text !== "" && text !== formatLists(before)) writeIfChanged(at(root, "lists.yml"), text);
}

/** Writes the file of an article that was taken out. */
export function saveTombstone(root: string, tombstone: TombstoneFile): void {
  writeIfChanged(at(root, "tombstones", tombstoneName(tombstone.id, tombstone.removed)), formatTombstone(tombstone));
}
