/** Taking in: what a raw article is to the articles that are there already. Decides, and writes nothing. */
import type { Article, IsoDate, RawArticle } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { ArticleFile } from "./article-file.js";
import { isSameArticle } from "./same-article.js";
import type { TombstoneFile } from "./tombstone-file.js";

/** What becomes of one raw article. `file` is the article as it shall be (new, update) or as it is. */
export type Verdict =
  | { readonly kind: "new" | "update"; readonly file: ArticleFile }
  | { readonly kind: "unchanged" | "repeat" | "kept"; readonly file: ArticleFile }
  | { readonly kind: "removed"; readonly tombstone: TombstoneFile };

/** The articles that are there, by what a raw article is recognised by. */
export interface Shelf {
  readonly byId: Map<string, ArticleFile>;
  readonly byRaw: Map<string, ArticleFile>;
  readonly byInput: Map<string, ArticleFile>;
  readonly tombstones: Map<string, TombstoneFile>;
}

export function createShelf(files: readonly ArticleFile[], tombstones: readonly TombstoneFile[]): Shelf {
  const shelf: Shelf = { byId: new Map(), byRaw: new Map(), byInput: new Map(), tombstones: new Map() };
  for (const file of files) put(shelf, file);
  for (const tombstone of tombstones) {
    for (const sign of signsOf(tombstone)) shelf.tombstones.set(sign, tombstone);
  }
  return shelf;
}

function put(shelf: Shelf, file: ArticleFile): void {
  for (const id of [file.article.id, ...file.alsoIds]) shelf.byId.set(id, file);
  for (const raw of [...file.olderRaw, file.raw]) shelf.byRaw.set(raw, file);
  shelf.byInput.set(file.article.input, file);
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
  const known = recognise(raw, hash, shelf);
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
  if (isRepeat(previous, article) || isSummaryOf(previous, article)) return { kind: "repeat", file: previous };
  if (previous.edited) return { kind: "kept", file: previous };
  return place(shelf, "update", updated(previous, article, hash));
}

function place(shelf: Shelf, kind: "new" | "update", file: ArticleFile): Verdict {
  put(shelf, file);
  return { kind, file };
}

/** What can be told from the raw input alone. */
function recognise(raw: RawArticle, hash: string, shelf: Shelf): Verdict | null {
  const tombstone = shelf.tombstones.get(`raw ${hash}`) ?? shelf.tombstones.get(`input ${raw.input}`);
  if (tombstone) return { kind: "removed", tombstone };
  const file = shelf.byRaw.get(hash);
  if (!file) return null;
  const sameInput = fileOf(file.article.input) === fileOf(raw.input);
  if (sameInput && file.raw !== hash) return null; // a file that was set back to an older text
  return { kind: sameInput ? "unchanged" : "repeat", file };
}

/** The path of the file that holds a record. */
function fileOf(input: string): string {
  return input.split("#")[0]!;
}

function findTombstone({ tombstones }: Shelf, { id, url }: Article, hash: string, input: string): TombstoneFile | null {
  const signs = [`id ${id}`, `raw ${hash}`, `input ${input}`, ...(url === null ? [] : [`url ${url}`])];
  for (const sign of signs) if (tombstones.has(sign)) return tombstones.get(sign)!;
  return null;
}

/** The article that this input held before, if the new text is still that article. */
function previousAt(input: string, article: Article, shelf: Shelf): ArticleFile | null {
  const previous = shelf.byInput.get(input);
  return previous && isSameArticle(previous.article, article) ? previous : null;
}

/** What a feed tells of an article whose whole text came from another file. */
function isSummaryOf({ article: previous }: ArticleFile, article: Article): boolean {
  return article.summary === true && previous.summary !== true && fileOf(previous.input) !== fileOf(article.input);
}

/** The same article from another place: nothing in it is new. */
function isRepeat({ article: previous }: ArticleFile, article: Article): boolean {
  return previous.input !== article.input && previous.body === article.body && previous.headline === article.headline;
}

/** The new text under the old identity. */
function updated(previous: ArticleFile, article: Article, hash: string): ArticleFile {
  const { id, received, input } = previous.article;
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
