/**
 * content/articles/*.md: an article ⇄ front-matter markdown that an editor can correct by hand.
 * `written` is a hash of the record as the program wrote it: where it no longer fits, an editor has been there.
 */
import { content as messages } from "../errors.js";
import type { Article, IsoDate, Link, RemovedLine } from "../model.js";
import { formatFrontMatter } from "../text/front-matter.js";
import { shortHash } from "../text/hash.js";
import { parseBody } from "../text/markdown.js";
import { formatBullets, parseBullets } from "./bullets.js";
import { type ContentFile, openContentFile } from "./fields.js";
import { isIsoDate } from "./iso-date.js";
import { formatTrailer, rowsNamed, splitTrailer, type TrailerRow } from "./trailer.js";

/** An article with what its file knows besides. */
export interface ArticleFile {
  readonly article: Article;
  /** Hash of the raw input that it was made from. */
  readonly raw: string;
  /** Hashes of raw inputs from other files that this one took the place of. */
  readonly olderRaw: readonly string[];
  /** Ids that its later texts would have had, had they come first. */
  readonly alsoIds: readonly string[];
  /** True where the record is no longer what the program wrote. */
  readonly edited: boolean;
}

/** The article as the text of its file. Its body comes back without blank lines at its ends. */
export function formatArticle({ article, raw, olderRaw, alsoIds }: Omit<ArticleFile, "edited">): string {
  const { dek, byline, dateline, published, publishedFrom, url, language, kind, upstream, id, input, received } =
    article;
  const fields = {
    headline: article.headline,
    dek,
    source: { id: article.source.id, name: article.source.name },
    byline,
    dateline,
    published,
    publishedFrom: publishedFrom === usualOrigin(published) ? null : publishedFrom,
    url,
    language,
    kind: kind === "article" ? null : kind,
    summary: article.summary ? "true" : null,
    bullets: formatBullets(article.bullets, article.blocks),
    upstream: upstream.length > 0 ? upstream : null,
    id,
    input,
    received,
    raw,
    olderRaw: olderRaw.length > 0 ? olderRaw : null,
    alsoIds: alsoIds.length > 0 ? alsoIds : null,
    written: fingerprint(article),
  };
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const trailer = formatTrailer(
    "what was cut from the raw file and by which rule, and its links",
    trailerRows(article),
  );
  const body = article.body === "" ? "" : `${article.body}\n`;
  return formatFrontMatter(told, `\n${body}${body && trailer ? "\n" : ""}${trailer}`);
}

function trailerRows({ removed, links }: Article): TrailerRow[] {
  return [
    ...removed.map(({ line, rule, text }) => ({ name: "cut", value: { line, rule, text } })),
    ...links.map(({ text, url }) => ({ name: "link", value: { text, url } })),
  ];
}

function usualOrigin(published: IsoDate | null): Article["publishedFrom"] {
  return published === null ? "unknown" : "metadata";
}

/** Changes when anything of the record does that its file states; not with the way it is written down. */
function fingerprint(article: Article): string {
  const { id, kind, input, url, source, headline, dek, byline, dateline, language } = article;
  const { published, publishedFrom, received, body, bullets, blocks, upstream, links, removed } = article;
  const told = [id, kind, input, url, source.id, source.name, headline, dek, byline, dateline, language];
  const parts = [published, publishedFrom, received, body, formatBullets(bullets, blocks), upstream];
  const cut = removed.map(({ line, rule, text }) => [line, rule, text]);
  const rest = article.summary ? ["summary"] : [];
  return shortHash(JSON.stringify([told, parts, links.map(({ text, url }) => [text, url]), cut, ...rest]));
}

/** Reads an article's file (LF line ends). Throws a failure (exit 1) that names file, line and cure. */
export function parseArticle(file: string, path: string): ArticleFile {
  const { written, ...rest } = parseFile(file, path);
  return { ...rest, edited: written !== fingerprint(rest.article) };
}

/** The article of a file (LF line ends), where nothing else of it is asked for. Throws as `parseArticle`. */
export function parseArticleRecord(file: string, path: string): Article {
  return parseFile(file, path).article;
}

function parseFile(file: string, path: string): Omit<ArticleFile, "edited"> & { readonly written: string | null } {
  const fields = openContentFile(file, path);
  const { body, rows } = splitTrailer(fields.body, path, fields.bodyLine);
  const { text, blocks } = parseBody(body);
  const bullets = parseBullets(fields.text("bullets"), text, blocks) ?? fields.refuse("bullets", messages.badBullets);
  const published = takeDate(fields, "published");
  const article: Article = {
    version: 1,
    id: fields.needed("id", "a0123456789ab"),
    kind: takeOne(fields, "kind", ["article", "not-article"], "article"),
    input: fields.needed("input", "content/inbox/file.txt"),
    url: takeUrl(fields),
    ...(takeOne(fields, "summary", ["true", "false"], "false") === "true" ? { summary: true as const } : {}),
    source: takeSource(fields),
    headline: fields.text("headline"),
    dek: fields.text("dek"),
    byline: fields.text("byline"),
    dateline: fields.text("dateline"),
    language: fields.text("language") ?? "und",
    published,
    publishedFrom: takeOne(fields, "publishedFrom", ["metadata", "text", "unknown"], usualOrigin(published)),
    received: takeDate(fields, "received"),
    body,
    text,
    blocks,
    bullets,
    upstream: fields.list("upstream"),
    links: rowsNamed<Link>(rows, "link"),
    removed: rowsNamed<RemovedLine>(rows, "cut").map(({ text: cut, line, rule }) => ({ text: cut, line, rule })),
  };
  const raw = fields.text("raw") ?? "";
  const olderRaw = fields.list("olderRaw");
  const alsoIds = fields.list("alsoIds");
  const written = fields.text("written");
  fields.end();
  return { article, raw, olderRaw, alsoIds, written };
}

function takeOne<T extends string>(fields: ContentFile, name: string, known: readonly T[], usual: T): T {
  const value = fields.text(name) ?? usual;
  return known.find((each) => each === value) ?? fields.refuse(name, messages.notOneOf(name, value, known));
}

function takeDate(fields: ContentFile, name: string): IsoDate | null {
  const value = fields.text(name);
  return value === null || isIsoDate(value) ? value : fields.refuse(name, messages.badDate(name, value));
}

function takeUrl(fields: ContentFile): string | null {
  const url = fields.text("url");
  return url === null || /^https?:\/\/[^\s/]/.test(url) ? url : fields.refuse("url", messages.badUrl(url));
}

function takeSource(fields: ContentFile): Article["source"] {
  const { id, name, ...rest } = fields.mapping("source") ?? {};
  const whole = typeof id === "string" && typeof name === "string" && Object.keys(rest).length === 0;
  return whole ? { id, name } : fields.refuse("source", messages.badSource);
}
