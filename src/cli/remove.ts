import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFile } from "../content/article-file.js";
import type { TombstoneFile } from "../content/tombstone-file.js";
import { command as messages, unusable, usageError } from "../errors.js";
import { withLock } from "../files/lock.js";
import { mend } from "../files/mend.js";
import {
  type ArticleRow,
  articleRows,
  dropArticle,
  openStore,
  readArticleFile,
  type Store,
  saveStore,
} from "../files/store.js";
import { saveTombstone } from "../files.js";
import { openPublisher } from "../publish/aside/publisher.js";
import { today } from "./clock.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { digestRoot } from "./digest-root.js";
import { findArticles } from "./find-article.js";
import { isSound } from "./is-sound.js";
import { scrub } from "./scrub.js";
import { siteFolders } from "./site-folders.js";

/** `commonplace remove`: takes articles out of content/, pages, JSON and feeds, and keeps them out. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  const why = typeof options.why === "string" ? options.why.replace(/\s{1,99}/g, " ").trim() : "";
  if (operands.length === 0 || why === "") throw usageError(messages.removeUsage);
  const root = digestRoot(context, []);
  return withLock(root, "remove", () => remove(root, operands, why, context));
}

async function remove(root: string, names: readonly string[], why: string, context: Context): Promise<number> {
  mend(root);
  const before = openStore(root, { full: false, now: Date.now });
  if (!isSound(before, context)) return 1;
  const rows = articleRows(before).map(({ row }) => row);
  const found = new Set(names.flatMap((name) => find(name, rows, before, context)));
  if (found.size === 0) return exitCode(context);
  // What remembers its passages comes first: a run that is killed has lost nothing, and can be made again.
  scrub(
    before,
    [...found].map(({ id }) => id),
    context.say,
  );
  const store = openStore(root, { full: false, now: Date.now });
  const tombstones = [...found].map(({ id }) => {
    const tombstone = tombstoneOf(readArticleFile(store, id), why, today(context.io.env));
    // The tombstone is written first, so that no moment is without either.
    saveTombstone(root, tombstone);
    dropArticle(store, id);
    return tombstone;
  });
  store.tombstones.push(...tombstones);
  if (existsSync(join(root, "_site")) || store.stories.size > 0) {
    const { publishSite } = await import("./publish-site.js");
    const publisher = openPublisher(siteFolders(root), false);
    await publishSite(store, context, false, publisher).finally(publisher.end);
  } else saveStore(store);
  for (const { input } of tombstones)
    context.say(messages.removed(input, existsSync(join(root, input.split("#")[0]!))));
  if (context.json) await context.print(JSON.stringify({ version: 1, removed: tombstones.map(({ id }) => id) }));
  return exitCode(context);
}

function tombstoneOf({ article, raw, alsoIds }: ArticleFile, why: string, day: string): TombstoneFile {
  const { id, headline, source, input, url } = article;
  // A source that isn't known is named by the article's own words.
  return {
    id,
    headline,
    source: source.id === id ? messages.unknownSource : source.name,
    removed: day,
    why,
    alsoIds,
    input,
    url,
    raw,
  };
}

/** The article that a name means: its id or the beginning of it, its raw file, its file in content/articles, or its address. */
function find(name: string, rows: readonly ArticleRow[], store: Store, { report }: Context): ArticleRow[] {
  const matches = findArticles(name, rows, store);
  if (matches.length === 1) return matches;
  report(
    unusable(
      name,
      "no-such-article",
      matches.length === 0 ? messages.noSuchArticle : messages.manyArticles(matches.length),
    ),
  );
  return [];
}
