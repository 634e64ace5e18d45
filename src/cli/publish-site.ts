/** Stories and site out of content/: the second half of `build`, and the whole of what `remove` needs. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { amendText } from "../editorial/amend.js";
import type { Flag } from "../editorial/decision.js";
import { building } from "../errors.js";
import { articleAt, readArticle, readStoryFile, type Store } from "../files/store.js";
import { saveLists } from "../files.js";
import type { Archive } from "../model.js";
import type { InPlace } from "../publish/aside/in-place.js";
import type { Publisher } from "../publish/aside/publisher.js";
import type { Context } from "./context.js";
import { createProgress } from "./progress.js";
import { type MadeStories, updateStories } from "./stories/index.js";

export interface Built extends Pick<InPlace, "pages" | "files" | "settled" | "lists" | "warnings"> {
  readonly made: MadeStories;
  /** Decisions that have lost their ground. */
  readonly flags: readonly Flag[];
}

/**
 * Makes the stories of the articles, writes content/stories, and has `publisher` publish all into _site in one step. `full` trusts no
 * cache; `meanwhile` is done while another thread publishes.
 */
export async function publishSite(
  store: Store,
  context: Context,
  full: boolean,
  publisher: Publisher,
  meanwhile: readonly ((made: MadeStories) => void)[] = [],
): Promise<Built> {
  const { root } = store;
  const { made, settle } = await updateStories(store, context, full, publisher.prepare);
  const templates = join(root, "templates");
  const templatesDir = existsSync(templates) ? templates : null;
  const tell = createProgress(context.say, Date.now).tell;
  const progress = (done: number, all: number): void => tell(done / all, (left) => building.published(done, all, left));
  const flags: Flag[] = [];
  const besides = [() => void flags.push(...settle()), ...meanwhile.map((work) => () => work(made))];
  const published = await publisher.publish(archiveOf(store, made), { progress, templatesDir }, besides);
  saveLists(root, store.lists, published.lists);
  for (const warning of published.warnings) context.report(warning);
  return { made, flags, ...published };
}

/** Everything the site is made of, its records read one by one. */
function archiveOf(store: Store, made: MadeStories): Archive {
  const { articles, stories } = made;
  const { root, editorial } = store;
  const sources = new Map(articles.map(({ row, source }) => [row.id, source]));
  const names = new Map([...stories].map(([name, { row }]) => [row.id, name]));
  return {
    ...restOfArchive(store, made),
    articles: {
      entries: articles.map(({ row: { id }, hash }) => ({ id, hash })),
      read: (id) => amendText({ ...readArticle(store, id), source: sources.get(id)! }, editorial),
    },
    articleAt: (id) => {
      const at = articleAt(store, id);
      return at && { ...at, source: sources.get(id)! };
    },
    stories: {
      entries: [...stories.values()]
        .map(({ row: { id }, hash }) => ({ id, hash }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      read: (id) => readStoryFile(root, names.get(id)!),
    },
  };
}

/** What the site is made of besides articles and stories. */
export function restOfArchive(
  { config, about, lists, tombstones }: Store,
  { redirects, gone, corrections }: MadeStories,
): Omit<Archive, "articles" | "stories"> {
  return {
    config,
    tombstones: tombstones
      .map(({ id, headline, source, removed, why }) => ({ id, headline, source, removed, why }))
      // Those of this run were added last: the next one reads them in the order of their names.
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    redirects,
    withdrawn: gone.filter(({ into }) => into === null),
    corrections,
    lists,
    about,
  };
}
