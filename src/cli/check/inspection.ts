/** What the steps of `check` share inside one job: where faults, links and proofs go, and what content/ says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ArticleFile, parseArticle } from "../../content/article-file.js";
import { amendText } from "../../editorial/amend.js";
import type { Editorial } from "../../editorial/decision.js";
import { check as messages } from "../../errors/check.js";
import { isFailure } from "../../errors.js";
import { plainText } from "../../files/disk.js";
import type { Article } from "../../model.js";
import type { SourceRow } from "../../normalize/settle-sources.js";
import { hashOf } from "../../publish/archive.js";
import { oneLine } from "../../publish/clean.js";
import { isIn, numberOf, resolveLink, type Target } from "./addresses.js";

/** One thing that is wrong with the finished site. */
export interface Fault {
  /** Path in _site, or of a file in content/. */
  readonly file: string;
  /** Where in the file: "line 12", or the place in a JSON record, "/claims/3". */
  readonly place?: string;
  /** Kebab-case name of the rule that found it. */
  readonly rule: string;
  /** What is wrong, and what to do: one line. */
  readonly text: string;
}

/** What was looked at. */
export type Counts = Record<"pages" | "quotations" | "receipts" | "links" | "feeds" | "records", number>;

/** What every job needs. */
export interface Setup {
  readonly root: string;
  /** The addresses under which the site may stand, without a trailing slash. */
  readonly addresses: readonly string[];
  /** Hashes of the scripts of the templates. */
  readonly scripts: readonly string[];
  /** Names of the articles' files in content/articles, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What the editor decided of the articles' texts. */
  readonly editorial: Editorial;
  /** What stories were proven to say (see `sayings.ts`), ascending; empty until they were looked at. */
  readonly proven: Float64Array;
}

/** What a job found; numbers stand for places and sayings. */
export interface Findings {
  readonly faults: Fault[];
  readonly counts: Counts;
  /** Files that were read: path in _site, hash. */
  readonly read: [path: string, hash: string][];
  /** Places that are there. */
  readonly there: number[];
  /** Places that links lead to; `wantedBy` is the place in `read` of the file. */
  readonly wanted: number[];
  readonly wantedBy: number[];
  readonly proven: number[];
  /** Articles whose pages and records were looked at, with the id of their source as it is published. */
  readonly articles: [id: string, source: string][];
  /** What content/ says of the articles that were read. */
  readonly rows: SourceRow[];
  /** Ids of stories whose record was looked at. */
  readonly stories: string[];
}

export interface Inspection {
  readonly setup: Setup;
  readonly found: Findings;
  /** Takes a fault; `at` is a place in the record or an offset in the text of the file that is being read. */
  readonly tell: (file: string, rule: string, text: string, at?: string | number) => void;
  /** The text of a file of the site; null if there is none. Each file is read once in a job. */
  readonly read: (path: string) => string | null;
  readonly bytes: (path: string) => Buffer | null;
  /** Notes a link, and tells where it leads. */
  readonly want: (file: string, href: string, at: number | undefined, base?: string) => Target;
  /** Notes that a place is there. */
  readonly place: (place: string) => void;
  readonly prove: (saying: string) => void;
  readonly isProven: (saying: string) => boolean;
  /** The article of content/ with its texts; null if there is none. */
  readonly article: (id: string) => KnownArticle | null;
}

export interface KnownArticle {
  readonly article: Article;
  /** Its text on one line, as a page can show it. */
  readonly quoting: string;
}

/** Articles that are kept ready; a site is checked story by story, so that few are enough. */
const KEPT = 300;

export function emptyFindings(): Findings {
  const counts = { pages: 0, quotations: 0, receipts: 0, links: 0, feeds: 0, records: 0 };
  const lists = {
    faults: [],
    read: [],
    there: [],
    wanted: [],
    wantedBy: [],
    proven: [],
    articles: [],
    rows: [],
    stories: [],
  };
  return { counts, ...lists };
}

/** `onLink` sees every place that a link leads to. */
export function createInspection(setup: Setup, onLink?: (place: number, tell: () => void) => void): Inspection {
  const found = emptyFindings();
  const known = new Map<string, KnownArticle | null>();
  let current = { path: "", text: "" };
  const tell: Inspection["tell"] = (file, rule, text, at) => {
    const place = typeof at === "number" ? lineAt(current.path === file ? current.text : "", at) : at;
    found.faults.push({ file, ...(place ? { place } : {}), rule, text });
  };
  const bytes: Inspection["bytes"] = (path) => {
    const content = contentOf(join(setup.root, "_site", path));
    if (content === null) return null;
    found.read.push([path, hashOf(content)]);
    found.there.push(numberOf(path));
    return content;
  };
  const want: Inspection["want"] = (file, href, at, base) => {
    const target = resolveLink(setup.addresses, file, href, base);
    if (target !== null && "place" in target) {
      const number = numberOf(target.place);
      found.counts.links += 1;
      found.wanted.push(number);
      found.wantedBy.push(found.read.length - 1);
      onLink?.(number, () => tellDead(setup.root, file, target.place, at, tell));
    }
    return target;
  };
  return {
    setup,
    found,
    tell,
    bytes,
    read: (path) => {
      const content = bytes(path);
      if (content === null) return null;
      current = { path, text: content.toString("utf8") };
      return current.text;
    },
    want,
    place: (place) => void found.there.push(numberOf(place)),
    prove: (saying) => void found.proven.push(numberOf(saying)),
    isProven: (saying) => isIn(setup.proven, numberOf(saying)),
    article: (id) => {
      const there = known.get(id);
      if (there !== undefined) return there;
      if (known.size >= KEPT) known.clear();
      const file = readArticle(setup, id, tell);
      if (file)
        found.rows.push({
          id: file.article.id,
          url: file.article.url,
          source: file.article.source,
          edited: file.edited,
        });
      const article = file && textsOf(amendText(file.article, setup.editorial));
      known.set(id, article);
      return article;
    },
  };
}

function tellDead(root: string, file: string, place: string, at: number | undefined, tell: Inspection["tell"]): void {
  const [path, anchor] = place.split("#") as [string, string | undefined];
  if (contentOf(join(root, "_site", path)) === null) tell(file, "dead-link", messages.deadLink(short(path)), at);
  else tell(file, "dead-anchor", messages.deadAnchor(short(path), short(anchor ?? "")), at);
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR" || code === "ENAMETOOLONG") return null;
    throw error;
  }
}

function textsOf(article: Article): KnownArticle {
  return { article, quoting: lineOf(article.text) };
}

function readArticle({ root, names }: Setup, id: string, tell: Inspection["tell"]): ArticleFile | null {
  const name = names.get(id);
  if (name === undefined) return null;
  const path = `content/articles/${name}`;
  try {
    return parseArticle(plainText(readFileSync(join(root, path), "utf8")), path);
  } catch (error) {
    if (!isFailure(error)) throw error;
    tell(path, "bad-content", error.message);
    return null;
  }
}

function lineAt(text: string, offset: number): string {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return `line ${line}`;
}

/** A text cut to what fits into a line of the report. */
export function short(text: string): string {
  const line = squeeze(text);
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** Anything that makes a text another one on a page's line: characters that pages leave out, white space but for single blanks. */
const ODD = /[^\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\u205e]| {2}|^ | $/;

/** A text as a page shows it on one line. */
export function lineOf(text: string): string {
  return ODD.test(text) ? oneLine(text) : text;
}

/** Every run of white space as one blank, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A bullet as it is compared: pages give a clause a capital and a full stop, and may cut it short. */
export function loosen(text: string): string {
  return lineOf(text)
    .toLowerCase()
    .replace(/[.,;:–—…-]{1,9}$/, "");
}
