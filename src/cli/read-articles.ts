import { resolve } from "node:path";
import { command as messages, usageError } from "../errors.js";
import { findInputs } from "../files/inputs.js";
import { loadConfig } from "../files.js";
import type { Article, Config } from "../model.js";
import { normalize } from "../normalize/index.js";
import { settleSources } from "../normalize/settle-sources.js";
import type { Context } from "./context.js";
import { readFiles } from "./reading/read-files.js";

export interface ReadArticle {
  readonly article: Article;
  /** True where an article before it has the same id: the same text of the same source, or the same address. */
  readonly repeat: boolean;
}

/** The articles of the given files and folders, in order, one by one: nothing is written. Throws a failure (exit 2) without paths. */
export async function* readArticles(
  name: string,
  paths: readonly string[],
  context: Context,
): AsyncGenerator<ReadArticle> {
  if (paths.length === 0) throw usageError(messages.noPaths(name));
  const config = configOf(context);
  const options = { sources: config.sources, defaultLanguage: config.language };
  const seen = new Set<string>();
  for await (const raw of readFiles(findInputs(paths, context.io.cwd(), context.report), context.report)) {
    const article = normalize(raw, options, context.report);
    yield { article, repeat: seen.has(article.id) };
    seen.add(article.id);
  }
}

/** As `readArticles`, all at once: their sources as all of them together show them. */
export async function readAllArticles(
  name: string,
  paths: readonly string[],
  context: Context,
): Promise<readonly ReadArticle[]> {
  const all: ReadArticle[] = [];
  for await (const each of readArticles(name, paths, context)) all.push(each);
  const settled = settleSources(
    all.map(({ article }) => article),
    configOf(context).sources,
  );
  return all.map(({ article, repeat }) => ({
    article: { ...article, source: settled.get(article.id) ?? article.source },
    repeat,
  }));
}

/** The configuration of the root, the defaults where it has none. */
export function configOf({ root, io }: Context): Config {
  return loadConfig(resolve(io.cwd(), root));
}
