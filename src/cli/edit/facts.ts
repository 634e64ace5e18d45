/** What the editing page knows of a digest between two builds: which stories and articles there are, and where they stand. */

import { amendText } from "../../editorial/amend.js";
import type { Known } from "../../editorial/check-ids.js";
import { idsOf } from "../../editorial/concerns.js";
import type { Editorial } from "../../editorial/decision.js";
import { parseEditorial } from "../../editorial/parse.js";
import {
  articleRows,
  knownIds,
  openStore,
  readArticleFile,
  readStoryFile,
  type Store,
  type StoryRow,
} from "../../files/store.js";
import { editorialFiles } from "../../files.js";
import type { Article, SourceRef, Story } from "../../model.js";
import { settleSources } from "../../normalize/settle-sources.js";

export interface Facts {
  readonly store: Store;
  /** Newest first. */
  readonly stories: readonly StoryRow[];
  readonly known: Known;
  readonly fileOf: ReadonlyMap<string, string>;
  /** The story of an article. */
  readonly storyOf: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, SourceRef>;
}

/** Reads what is there after a build, with the lock held. */
export function readFacts(root: string): Facts {
  const store = openStore(root, { full: false, now: Date.now });
  const named = [...store.stories].map(([name, { row }]) => ({ name, row }));
  const articles = articleRows(store).map(({ row }) => row);
  const settled = settleSources(articles, store.config.sources);
  const stories = named.map(({ row }) => row).sort(newestFirst);
  return {
    store,
    stories,
    known: knownIds(store),
    fileOf: new Map(named.map(({ name, row }) => [row.id, name])),
    storyOf: new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article, id]))),
    sources: new Map(articles.map(({ id, source }) => [id, settled.get(id) ?? source])),
  };
}

function newestFirst(a: StoryRow, b: StoryRow): number {
  const [x, y] = [`${a.updated ?? ""} ${a.id}`, `${b.updated ?? ""} ${b.id}`];
  return x < y ? 1 : x > y ? -1 : 0;
}

/** The decisions as they stand on the disk now. Throws a failure (exit 2) where a file of them can't be understood. */
export function readDecisions({ store }: Facts): Editorial {
  return parseEditorial(editorialFiles(store.root));
}

/** A story by its id; null where there is none. */
export function readStory({ store, fileOf }: Facts, id: string): Story | null {
  const name = fileOf.get(id);
  return name === undefined ? null : readStoryFile(store.root, name);
}

/** The article as the last build saw it. */
export function readArticle({ store, sources }: Facts, id: string): Article | null {
  if (!store.names.has(id)) return null;
  const { article } = readArticleFile(store, id);
  return amendText({ ...article, source: sources.get(id) ?? article.source }, store.editorial);
}

/** All ids that a story had. */
export function idsOfStory({ store }: Facts, id: string): readonly string[] {
  return idsOf(id, store.gone);
}

/** The id of a story that is there, by its id, its address on the site or any address that ends in it. */
export function storyNamed({ stories, store }: Facts, text: string): string | null {
  if (stories.some(({ id }) => id === text)) return text;
  const path = /\/stories\/[a-z0-9-]{1,160}/.exec(text)?.[0];
  if (path === undefined) return null;
  const lasting = store.redirects.find(({ from }) => from === `${path}/`)?.to ?? `${path}/`;
  return stories.find(({ url }) => url === lasting)?.id ?? null;
}
