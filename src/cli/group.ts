import { plural } from "../errors.js";
import type { Cluster, Nearest } from "../model.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { type ReadArticle, readAllArticles } from "./read-articles.js";

/** `commonplace group`: which articles are about one event. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  const all = await readAllArticles("group", operands, context);
  const { group } = await import("../group/index.js");
  const clusters = group(all.filter(({ repeat }) => !repeat).map(({ article }) => article));
  if (context.json) await context.print(JSON.stringify({ version: 1, clusters: records(clusters, all) }));
  else for (const line of describe(clusters, all)) await context.print(line);
  return exitCode(context);
}

function byId(all: readonly ReadArticle[]): Map<string, ReadArticle[]> {
  const found = new Map<string, ReadArticle[]>();
  for (const each of all) found.set(each.article.id, [...(found.get(each.article.id) ?? []), each]);
  return found;
}

/** The contract's clusters: every record that was read stands in one, repeats beside what they repeat. */
function records(clusters: readonly Cluster[], all: readonly ReadArticle[]): object[] {
  const found = byId(all);
  return clusters.map(({ id, articles, together, nearest, earlier }) => ({
    id,
    articles: articles.flatMap((each) =>
      found.get(each)!.map(({ article, repeat }) => ({
        id: article.id,
        input: article.input,
        ...(repeat ? { repeatOf: article.id } : {}),
      })),
    ),
    together,
    ...(nearest ? { nearest } : {}),
    ...(earlier ? { earlier } : {}),
  }));
}

function describe(clusters: readonly Cluster[], all: readonly ReadArticle[]): string[] {
  const found = byId(all);
  const nameOf = (id: string): string => {
    const { headline, input } = found.get(id)![0]!.article;
    return `${headline ?? "(no headline)"} (${input})`;
  };
  const stories = clusters.filter(({ articles }) => articles.length > 1);
  const alone = clusters.length - stories.length;
  const lines = stories.flatMap(({ articles, together, nearest, earlier }) => [
    `${plural(articles.length, "article")}: ${together
      .slice(0, 6)
      .map(({ feature }) => feature)
      .join(", ")}`,
    ...articles.map((id) => `  ${nameOf(id)}`),
    ...(earlier ?? []).map((id) => `  earlier: ${nameOf(id)}`),
    ...(nearest ? [`  nearest, but not part of it: ${nameOf(nearest.article)}`, `    ${tell(nearest)}`] : []),
  ]);
  return [...lines, `${plural(stories.length, "story", "stories")}; ${plural(alone, "article")} of no story`];
}

function tell({ likeness, needed, why }: Nearest): string {
  return `${likeness.toFixed(2)} of the ${needed.toFixed(2)} needed. ${why}`;
}
