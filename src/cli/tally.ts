/** What `build` says at its end: what it read, and what there is after it. */
import { join } from "node:path";
import type { Verdict } from "../content/intake.js";
import { plural } from "../errors.js";
import { type Context, exitCode } from "./context.js";

export type Counts = Readonly<Record<Verdict["kind"] | "unusable", number>>;

export interface Tally {
  readonly counts: Counts;
  readonly articles: number;
  /** Of the articles. */
  readonly notArticles: number;
  readonly stories: number;
  /** How many articles are in stories. */
  readonly inStories: number;
  readonly claims: number;
  readonly pages: number;
  readonly files: number;
}

/** Says it, and answers the exit code. */
export async function tellTally(root: string, tally: Tally, context: Context): Promise<number> {
  if (context.json) await context.print(JSON.stringify(summary(tally)));
  else for (const line of describe(root, tally)) context.say(line);
  return exitCode(context);
}

function summary({ counts, articles, stories, claims, pages, files }: Tally): object {
  return { version: 1, read: counts, articles, stories, claims, pages, files };
}

function describe(
  root: string,
  { counts, articles, notArticles, stories, inStories, claims, ...site }: Tally,
): string[] {
  return [
    countsLine(counts),
    `${plural(articles, "article")} in content/articles${notArticles > 0 ? `, ${notArticles} of them no real article (crawl note, log-in wall)` : ""}.`,
    `${plural(stories, "story", "stories")} of ${plural(inStories, "article")}, ${plural(claims, "claim")} shared by two or more sources.`,
    `${plural(site.pages, "page")}, ${plural(site.files, "file")} in all. Open ${join(root, "_site", "index.html")}`,
  ];
}

/** "Read 12: 3 new, 1 updated, 7 unchanged, 1 repeat." Only what there is; the parts add up. */
export function countsLine(counts: Counts): string {
  const parts: [number, string][] = [
    [counts.new, `${counts.new} new`],
    [counts.update, `${counts.update} updated`],
    [counts.unchanged, `${counts.unchanged} unchanged`],
    [counts.repeat, plural(counts.repeat, "repeat")],
    [counts.kept, `${counts.kept} kept as edited`],
    [counts.removed, `${counts.removed} kept out`],
    [counts.unusable, `${counts.unusable} unusable`],
  ];
  const told = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return `Read ${plural(total(counts), "record")}${told.length > 0 ? `: ${told.join(", ")}` : ""}.`;
}

/** How many records it is in all. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
