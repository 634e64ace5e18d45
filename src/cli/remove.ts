import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TombstoneFile } from "../content/tombstone-file.js";
import { command as messages, unusable, usageError } from "../errors.js";
import { withLock } from "../files/lock.js";
import { buryArticle, type Content, mend, readContent, type StoredArticle } from "../files.js";
import { digestRoot, isSound } from "./build.js";
import { today } from "./clock.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";

/** `commonplace remove`: takes articles out of content/, pages, JSON and feeds, and keeps them out. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  const why = typeof options.why === "string" ? options.why.replace(/\s{1,99}/g, " ").trim() : "";
  if (operands.length === 0 || why === "") throw usageError(messages.removeUsage);
  const root = digestRoot(context, []);
  return withLock(root, "remove", () => remove(root, operands, why, context));
}

async function remove(root: string, names: readonly string[], why: string, context: Context): Promise<number> {
  mend(root);
  const content = readContent(root);
  if (!isSound(content, context)) return 1;
  const found = new Set(names.flatMap((name) => find(name, content, context)));
  if (found.size === 0) return exitCode(context);
  const tombstones = [...found].map(({ name, file }) => {
    const tombstone = tombstoneOf(file, why, today(context.io.env));
    buryArticle(root, name, tombstone);
    return tombstone;
  });
  const rest = content.articles.filter((article) => !found.has(article));
  if (existsSync(join(root, "_site")) || content.stories.length > 0) {
    const { publishSite } = await import("./publish-site.js");
    await publishSite({ ...content, tombstones: [...content.tombstones, ...tombstones] }, rest, context);
  }
  for (const { input } of tombstones)
    context.say(messages.removed(input, existsSync(join(root, input.split("#")[0]!))));
  if (context.json) await context.print(JSON.stringify({ version: 1, removed: tombstones.map(({ id }) => id) }));
  return exitCode(context);
}

function tombstoneOf({ article, raw, alsoIds }: StoredArticle["file"], why: string, day: string): TombstoneFile {
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
function find(name: string, { articles }: Content, { report }: Context): StoredArticle[] {
  const matches = articles.filter(({ name: own, file: { article } }) => {
    const byId = article.id === name || (name.length >= 8 && article.id.startsWith(name));
    return (
      byId || article.input === name || article.url === name || own === name || name.endsWith(`content/articles/${own}`)
    );
  });
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
