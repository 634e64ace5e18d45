import type { ExplainedPair, Explanation } from "../compare/explain.js";
import { articleRecord, storyRecord } from "../content/records.js";
import { command as messages, plural } from "../errors.js";
import type { Article, Claim, Cluster, Story } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { configOf, readAllArticles } from "./read-articles.js";

/** `commonplace compare`: the given articles as one story. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  const read = (await readAllArticles("compare", operands, context)).filter(({ repeat }) => !repeat);
  const articles = inOrder(read.map(({ article }) => article));
  if (articles.length === 0) {
    context.say(messages.noArticles);
    return 1;
  }
  const { toStory } = await import("../pipeline.js");
  const story = toStory(articles, configOf(context), clusterOf(articles), null);
  const explanation = options.explain === true ? await explained(story, articles) : null;
  if (context.json) {
    const record = storyRecord(story, articles.map(articleRecord));
    await context.print(JSON.stringify(explanation === null ? record : { ...record, explain: explanation }));
  } else {
    for (const line of describe(story, articles)) await context.print(line);
    if (explanation !== null) for (const line of describeExplanation(explanation, articles)) await context.print(line);
  }
  return exitCode(context);
}

async function explained(story: Story, articles: readonly Article[]): Promise<Explanation> {
  const { explain } = await import("../compare/explain.js");
  return explain(articles, story.origins);
}

function describeExplanation({ claims, nearMisses }: Explanation, articles: readonly Article[]): string[] {
  const nameOf = new Map(articles.map(({ id, source }) => [id, source.name]));
  const pair = ({ a, b, likelihood, common }: ExplainedPair): string[] => [
    `  ${likelihood.toFixed(2)}  in common: ${common.join(", ")}`,
    `        ${nameOf.get(a.article)}: ${a.quote}`,
    `        ${nameOf.get(b.article)}: ${b.quote}`,
  ];
  return [
    "",
    "Why these passages were joined (likelihood that they state the same)",
    ...claims.flatMap(({ text, pairs }) => [`- ${text}`, ...pairs.flatMap(pair)]),
    "",
    "Near misses: not joined",
    ...nearMisses.flatMap(pair),
  ];
}

/** (date, id) order, as in a story. */
function inOrder(articles: readonly Article[]): Article[] {
  const key = ({ published, id }: Article): string => `${published ?? "9999"} ${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function clusterOf(articles: readonly Article[]): Cluster {
  const ids = articles.map(({ id }) => id);
  return { id: `s${shortHash([...ids].sort().join("\n")).slice(0, 12)}`, articles: ids, together: [] };
}

function describe(story: Story, articles: readonly Article[]): string[] {
  const nameOf = new Map(articles.map(({ id, source }) => [id, source.name]));
  const bullet = ({ text, sources, origins, support }: Claim): string[] => [
    `- ${text}`,
    `  ${plural(sources, "source")}, ${plural(origins, "origin")}: ${[...new Set(support.map(({ article }) => nameOf.get(article)))].join("; ")}`,
  ];
  return [
    story.headline.text,
    `${plural(articles.length, "article")}, ${plural(story.origins.length, "origin")}`,
    "",
    "What the sources share",
    ...story.claims.flatMap(bullet),
    "",
    "Only in one source",
    ...story.singles.flatMap(bullet),
  ];
}
