/** Taking in: what a raw article is to the articles that are there already. Decides, and writes nothing. */
import type { Article, IsoDate, RawArticle } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { ArticleFile } from "./article-file.js";
import { isSameArticle } from "./same-article.js";
import type { TombstoneFile } from "./tombstone-file.js";

/** What must be known of an article to recognise it: small, so that an archive of any size fits. */
export interface Known extends Pick<ArticleFile, "raw" | "olderRaw" | "alsoIds" | "edited"> {
  readonly id: string;
  readonly input: string;
  /** Hash of what it says: headline and body. */
  readonly wording: string;
  /** Only a feed's summary of it is known. */
  readonly summary: boolean;
}

/** What becomes of one raw article: the article as it shall be (new, update), or the one that is there. */
export type Verdict =
  | { readonly kind: "new" | "update"; readonly file: ArticleFile }
  | { readonly kind: "unchanged" | "repeat" | "kept"; readonly known: Known }
  | { readonly kind: "removed"; readonly tombstone: TombstoneFile };

/** The articles that are there, by what a raw article is recognised by. */
export interface Shelf {
  readonly byId: Map<string, Known>;
  readonly byRaw: Map<string, Known>;
  readonly byInput: Map<string, Known>;
  readonly tombstones: Map<string, TombstoneFile>;
  /** Reads the article with this id. */
  readonly read: (id: string) => Article;
}

export function createShelf(
  articles: Iterable<Known>,
  tombstones: readonly TombstoneFile[],
  read: (id: string) => Article,
): Shelf {
  const shelf: Shelf = { byId: new Map(), byRaw: new Map(), byInput: new Map(), tombstones: new Map(), read };
  for (const known of articles) put(shelf, known);
  for (const tombstone of tombstones) {
    for (const sign of signsOf(tombstone)) shelf.tombstones.set(sign, tombstone);
  }
  return shelf;
}

export function knownOf({ article, raw, olderRaw, alsoIds, edited }: ArticleFile): Known {
  const { id, input, summary } = article;
  return { id, input, raw, olderRaw, alsoIds, edited, wording: wordingOf(article), summary: summary === true };
}

function wordingOf({ headline, body }: Article): string {
  return shortHash(JSON.stringify([headline, body]));
}

function put(shelf: Shelf, known: Known): void {
  shelf.byId.set(known.id, known);
  for (const id of known.alsoIds) shelf.byId.set(id, known);
  for (const raw of known.olderRaw) shelf.byRaw.set(raw, known);
  shelf.byRaw.set(known.raw, known);
  shelf.byInput.set(known.input, known);
}

function signsOf({ id, alsoIds, raw, url, input }: TombstoneFile): string[] {
  const signs = [...[id, ...alsoIds].map((each) => `id ${each}`), `raw ${raw}`];
  if (url !== null) signs.push(`url ${url}`);
  // A record that is named by its number may be another one tomorrow.
  if (input !== "" && !/#\d+$/.test(input)) signs.push(`input ${input}`);
  return signs;
}

/** What identifies a raw article, whatever its file is called: text, format and what its container states. */
export function rawHash({ format, text, meta }: RawArticle): string {
  const stated = Object.entries(meta).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return shortHash(JSON.stringify([format, stated, text]));
}

/**
 * Decides about one raw article and puts it on the shelf. `make` normalizes it; it isn't called where the raw input is known.
 * `today` becomes the day of first intake.
 */
export function takeIn(raw: RawArticle, shelf: Shelf, make: (raw: RawArticle) => Article, today: IsoDate): Verdict {
  const hash = rawHash(raw);
  const known = recognise(raw.input, hash, shelf);
  if (known) return known;
  const article = make(raw);
  const tombstone = findTombstone(shelf, article, hash, raw.input);
  if (tombstone) return { kind: "removed", tombstone };
  const previous = shelf.byId.get(article.id) ?? previousAt(raw.input, article, shelf);
  if (!previous)
    return place(shelf, "new", {
      article: { ...article, received: today },
      raw: hash,
      olderRaw: [],
      alsoIds: [],
      edited: false,
    });
  const made = madeOf(article);
  if (isRepeat(previous, raw.input, made) || isSummaryOf(previous, raw.input, made))
    return { kind: "repeat", known: previous };
  if (previous.edited) return { kind: "kept", known: previous };
  return place(shelf, "update", updated(shelf.read(previous.id), previous, article, hash));
}

/** As `takeIn`, of what was made of a raw article elsewhere: puts it on the shelf where nothing there has to do with it. */
export function takeNew(known: Known & { readonly url: string | null }, shelf: Shelf): boolean {
  const { id, input, raw } = known;
  const isNew =
    recognise(input, raw, shelf) === null &&
    findTombstone(shelf, known, raw, input) === null &&
    !shelf.byId.has(id) &&
    !shelf.byInput.has(input);
  if (isNew) put(shelf, known);
  return isNew;
}

function place(shelf: Shelf, kind: "new" | "update", file: ArticleFile): Verdict {
  put(shelf, knownOf(file));
  return { kind, file };
}

/** A raw article that was read before. */
export interface Seen {
  readonly input: string;
  readonly hash: string;
  /** What normalizing made of it, where that had to be known; depends on the configuration. */
  readonly made: Made | null;
}

export interface Made extends Pick<Known, "id" | "wording" | "summary"> {
  readonly url: string | null;
}

export function madeOf(article: Article): Made {
  return { id: article.id, url: article.url, wording: wordingOf(article), summary: article.summary === true };
}

/** As `takeIn`, of a raw article that was read before, where nothing is to be written; null where it must be read again. */
export function recall({ input, hash, made }: Seen, shelf: Shelf): Verdict | null {
  const known = recognise(input, hash, shelf);
  if (known || made === null) return known;
  const tombstone = findTombstone(shelf, made, hash, input);
  if (tombstone) return { kind: "removed", tombstone };
  const previous = shelf.byId.get(made.id);
  if (!previous) return null;
  if (isRepeat(previous, input, made) || isSummaryOf(previous, input, made)) return { kind: "repeat", known: previous };
  return previous.edited ? { kind: "kept", known: previous } : null;
}

/** What can be told from the raw input alone. */
function recognise(input: string, hash: string, shelf: Shelf): Verdict | null {
  if (shelf.tombstones.size > 0) {
    const tombstone = shelf.tombstones.get(`raw ${hash}`) ?? shelf.tombstones.get(`input ${input}`);
    if (tombstone) return { kind: "removed", tombstone };
  }
  const known = shelf.byRaw.get(hash);
  if (!known) return null;
  const sameInput = known.input === input || fileOf(known.input) === fileOf(input);
  if (sameInput && known.raw !== hash) return null; // a file that was set back to an older text
  return { kind: sameInput ? "unchanged" : "repeat", known };
}

/** The path of the file that holds a record. */
function fileOf(input: string): string {
  return input.split("#")[0]!;
}

function findTombstone(
  { tombstones }: Shelf,
  { id, url }: Pick<Article, "id" | "url">,
  hash: string,
  input: string,
): TombstoneFile | null {
  const signs = [`id ${id}`, `raw ${hash}`, `input ${input}`, ...(url === null ? [] : [`url ${url}`])];
  for (const sign of signs) if (tombstones.has(sign)) return tombstones.get(sign)!;
  return null;
}

/** The article that this input held before, if the new text is still that article. */
function previousAt(input: string, article: Article, shelf: Shelf): Known | null {
  const previous = shelf.byInput.get(input);
  return previous && isSameArticle(shelf.read(previous.id), article) ? previous : null;
}

/** What a feed tells of an article whose whole text came from another file. */
function isSummaryOf(previous: Known, input: string, made: Made): boolean {
  return made.summary && !previous.summary && fileOf(previous.input) !== fileOf(input);
}

/** The same article from another place: nothing in it is new. */
function isRepeat(previous: Known, input: string, made: Made): boolean {
  return previous.input !== input && previous.wording === made.wording;
}

/** The new text under the old identity. */
function updated({ id, received, input }: Article, previous: Known, article: Article, hash: string): ArticleFile {
  const source = article.source.id === article.id ? { ...article.source, id } : article.source;
  const alsoIds =
    article.id === id || previous.alsoIds.includes(article.id) ? previous.alsoIds : [...previous.alsoIds, article.id];
  const others = previous.olderRaw.filter((each) => each !== hash);
  return {
    article: { ...article, id, source, received },
    raw: hash,
    // The text that another file still holds must not come back with the next run.
    olderRaw: input === article.input ? others : [...others, previous.raw],
    alsoIds,
    edited: false,
  };
}
