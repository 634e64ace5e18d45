/** What is done at a time: the files of a few stories, of a few articles, or a few other files; each job is done in one thread. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "../../content/article-file.js";
import { parseStory } from "../../content/story-file.js";
import { isFailure } from "../../errors.js";
import { plainText } from "../../files/disk.js";
import { checkArticle } from "./check-article.js";
import { checkFile } from "./check-file.js";
import { checkStory } from "./check-story.js";
import {
  createInspection,
  emptyFindings,
  type Fault,
  type Findings,
  type Inspection,
  type Setup,
} from "./inspection.js";

export type Job =
  /** Names of files in content/articles: which articles do they hold? */
  | { readonly kind: "names"; readonly names: readonly string[] }
  /** Folders of stories, with all their articles; and the names of their files in content/stories. */
  | { readonly kind: "stories"; readonly folders: readonly string[]; readonly files: readonly string[] }
  | { readonly kind: "articles"; readonly ids: readonly string[] }
  | { readonly kind: "files"; readonly files: readonly string[] }
  /** Files with dead links: each link that leads to one of these places is told. */
  | { readonly kind: "links"; readonly file: string; readonly dead: readonly number[] };

export interface Done extends Findings {
  /** By name of file: the id of its article; null where none could be read. */
  readonly ids: readonly (string | null)[];
}

/** Pieces of HTML that this thread has looked at. */
const seen = new Set<string>();
const MOST_SEEN = 20_000;

export function doJob(job: Job, setup: Setup): Done {
  if (job.kind === "names") {
    const found = emptyFindings();
    return { ...found, ids: job.names.map((name) => idIn(setup.root, name, found.faults)) };
  }
  if (seen.size > MOST_SEEN) seen.clear();
  const inspection = job.kind === "links" ? linkFinder(job, setup) : createInspection(setup);
  if (job.kind === "stories") checkStories(job.folders, job.files, inspection);
  else if (job.kind === "articles") for (const id of job.ids) checkOneArticle(id, inspection);
  else if (job.kind === "files") for (const file of job.files) checkFile(file, seen, inspection);
  else checkAny(job.file, inspection);
  const { found } = inspection;
  if (job.kind === "links") {
    const faults = found.faults.filter(({ file, rule }) => file === job.file && rule.startsWith("dead-"));
    return { ...emptyFindings(), faults, ids: [] };
  }
  return { ...found, ids: [] };
}

function checkStories(folders: readonly string[], files: readonly string[], inspection: Inspection): void {
  const done = new Set<string>();
  for (const folder of folders) {
    for (const id of checkStory(folder, inspection)) {
      if (!done.has(id)) checkArticle(`articles/${id}/`, inspection);
      done.add(id);
    }
  }
  for (const name of files) parses(`content/stories/${name}`, parseStory, inspection);
}

function checkOneArticle(id: string, inspection: Inspection): void {
  inspection.article(id);
  checkArticle(`articles/${id}/`, inspection);
}

/** Reads a file once more as it was read before. */
function checkAny(file: string, inspection: Inspection): void {
  const [kind, name] = file.split("/") as [string, string];
  const isOwn = /^[^/]+\/[^/]+\/(?:index\.html|story\.json|article\.json)$/.test(file);
  if (kind === "stories" && isOwn) checkStory(`stories/${name}/`, inspection);
  else if (kind === "articles" && isOwn) checkArticle(`articles/${name}/`, inspection);
  else checkFile(file, new Set(), inspection);
}

function linkFinder({ dead }: { readonly dead: readonly number[] }, setup: Setup): Inspection {
  const all = new Set(dead);
  return createInspection(setup, (place, tell) => {
    if (all.has(place)) tell();
  });
}

function parses(path: string, parse: (text: string, path: string) => unknown, { setup, tell }: Inspection): void {
  try {
    parse(plainText(readFileSync(join(setup.root, path), "utf8")), path);
  } catch (error) {
    if (!isFailure(error)) throw error;
    tell(path, "bad-content", error.message);
  }
}

/** Enough of a file for its front matter, in all but a few cases. */
const HEAD = 4096;
const ID = /^id: ["']?([\w-]{1,100})["']?$/m;

/** The id of an article's file, found without reading all of it; its whole text is read where that fails. */
function idIn(root: string, name: string, faults: Fault[]): string | null {
  const path = `content/articles/${name}`;
  const known = ID.exec(frontOf(join(root, path)))?.[1];
  if (known !== undefined) return known;
  try {
    return parseArticle(plainText(readFileSync(join(root, path), "utf8")), path).article.id;
  } catch (error) {
    if (!isFailure(error)) throw error;
    faults.push({ file: path, rule: "bad-content", text: error.message });
    return null;
  }
}

/** The first lines of a file, up to the end of its front matter. */
function frontOf(file: string): string {
  const buffer = Buffer.allocUnsafe(HEAD);
  const handle = openSync(file, "r");
  try {
    const text = buffer.toString("utf8", 0, readSync(handle, buffer, 0, HEAD, 0));
    const end = text.indexOf("\n---", 4);
    return end === -1 ? text : text.slice(0, end);
  } finally {
    closeSync(handle);
  }
}
