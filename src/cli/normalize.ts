import { articleRecord } from "../content/records.js";
import { plural } from "../errors.js";
import type { Article } from "../model.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { readArticles } from "./read-articles.js";

/** `commonplace normalize`: one article a line. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  for await (const { article, repeat } of readArticles("normalize", operands, context)) {
    const record = articleRecord(article);
    if (context.json) await context.print(JSON.stringify(repeat ? { ...record, repeatOf: article.id } : record));
    else await context.print(describe(article, repeat));
  }
  return exitCode(context);
}

function describe(article: Article, repeat: boolean): string {
  const { headline, source, published, text, removed, kind, input, id } = article;
  const words = text === "" ? 0 : text.split(/\s+/).length;
  const marks = [
    headline ?? "(no headline)",
    source.id === id ? "source unknown" : source.name,
    published ?? "no date",
    plural(words, "word"),
    `${plural(removed.length, "line")} cut`,
    ...(kind === "article" ? [] : ["not an article"]),
    ...(repeat ? [`repeats ${id}`] : []),
  ];
  return `${input}: ${marks.join(" · ")}`;
}
