/** What a build leaves behind in memory: which articles and stories there are, in which files, and what stands beside them. */
import type { Store } from "../../files/store.js";
import type { Archive, SourceRef } from "../../model.js";
import { restOfArchive } from "../publish-site.js";
import type { MadeStories } from "../stories/index.js";

export interface ArticleFacts {
  readonly id: string;
  /** Of its file in content/articles. */
  readonly name: string;
  /** As its file says. */
  readonly own: SourceRef;
  /** As all articles together show it. */
  readonly source: SourceRef;
}

export interface StoryFacts {
  readonly id: string;
  /** Of its file in content/stories. */
  readonly name: string;
  readonly articles: readonly string[];
}

/** Plain data: it comes from the thread that builds. */
export interface Facts {
  readonly editorial: Store["editorial"];
  readonly gone: Store["gone"];
  /** All that the site is made of besides articles and stories. */
  readonly rest: Omit<Archive, "articles" | "stories">;
  readonly articles: readonly ArticleFacts[];
  readonly stories: readonly StoryFacts[];
}

export function factsOf(store: Store, made: MadeStories): Facts {
  return {
    editorial: store.editorial,
    gone: made.gone,
    rest: restOfArchive(store, made),
    articles: made.articles.map(({ row, source }) => ({
      id: row.id,
      name: store.names.get(row.id)!,
      own: row.source,
      source,
    })),
    stories: [...made.stories].map(([name, { row }]) => ({ id: row.id, name, articles: row.articles })),
  };
}
