/** An archive that another thread holds: what all records are is handed over at once, a record where somebody asks for it. */
import type { Archive, Article, ArticleAt, Collection, Story } from "../../model.js";

/** An archive without its records. Ids and hashes are JSON: many small records cost a thread more than what they say. */
export interface Outline extends Omit<Archive, "articles" | "stories" | "articleAt"> {
  readonly articles: string;
  readonly stories: string;
  readonly tellsPlaces: boolean;
}

/** Asks for a record, or for the place of one. */
export interface Question {
  readonly what: "article" | "story" | "place";
  readonly id: string;
}

export type Told = Article | Story | ArticleAt | null;

export function outlineOf({ articles, stories, articleAt, ...rest }: Archive): Outline {
  const rows = ({ entries }: Collection<unknown>): string => JSON.stringify(entries.map(({ id, hash }) => [id, hash]));
  return { ...rest, articles: rows(articles), stories: rows(stories), tellsPlaces: articleAt !== undefined };
}

export function replyFrom(archive: Archive): (question: Question) => Told {
  return ({ what, id }) => {
    if (what === "article") return archive.articles.read(id);
    return what === "story" ? archive.stories.read(id) : (archive.articleAt?.(id) ?? null);
  };
}

/** The archive of an outline, whose records `ask` gives. */
export function archiveOf(outline: Outline, ask: (question: Question) => Told): Archive {
  const { articles, stories, tellsPlaces, ...rest } = outline;
  return {
    ...rest,
    articles: collectionOf(articles, (id) => ask({ what: "article", id }) as Article),
    stories: collectionOf(stories, (id) => ask({ what: "story", id }) as Story),
    ...(tellsPlaces ? { articleAt: (id) => ask({ what: "place", id }) as ArticleAt | null } : {}),
  };
}

function collectionOf<T>(rows: string, read: (id: string) => T): Collection<T> {
  const entries = (JSON.parse(rows) as [string, string][]).map(([id, hash]) => ({ id, hash }));
  return { entries, read };
}
