/** The intake of `build` and `add`: raw files → content/articles, counted. */
import { createShelf, rawHash, type Shelf, takeIn, type Verdict } from "../content/intake.js";
import { intake as messages, odd, plural, unusable } from "../errors.js";
import type { Input } from "../files/inputs.js";
import { type Content, type StoredArticle, saveArticle } from "../files.js";
import type { Article, RawArticle, Report } from "../model.js";
import { normalize } from "../normalize/index.js";
import { today } from "./clock.js";
import type { Context } from "./context.js";
import { readFiles } from "./reading/read-files.js";

export type Counts = Readonly<Record<Verdict["kind"] | "unusable", number>>;

export interface Intake {
  readonly counts: Counts;
  /** All articles of the digest after it. */
  readonly articles: readonly StoredArticle[];
}

/** Reads the inputs, writes what is new or changed into content/articles, and says what became of each. */
export async function takeInFiles(inputs: readonly Input[], content: Content, context: Context): Promise<Intake> {
  const shelf = createShelf(
    content.articles.map(({ file }) => file),
    content.tombstones,
  );
  const names = new Map(content.articles.map(({ name, file }) => [file.article.id, name]));
  const taken = new Set(names.values());
  const files = new Map(content.articles.map(({ file }) => [file.article.id, file]));
  const counts = { new: 0, update: 0, unchanged: 0, repeat: 0, kept: 0, removed: 0 };
  const touched = new Set<string>();
  for await (const verdict of verdicts(inputs, shelf, content, context)) {
    counts[verdict.kind] += 1;
    if (verdict.kind !== "new" && verdict.kind !== "update") continue;
    const { id } = verdict.file.article;
    const name = saveArticle(content.root, verdict.file, names.get(id) ?? null, taken);
    names.set(id, name);
    taken.add(name);
    files.set(id, verdict.file);
    touched.add(id);
    context.detail(`${verdict.file.article.input}: ${verdict.kind} → content/articles/${name}`);
  }
  tellSummaries(
    [...touched].map((id) => files.get(id)!.article),
    content,
    context,
  );
  const articles = [...files].map(([id, file]) => ({ name: names.get(id)!, file }));
  articles.sort((a, b) => (a.file.article.id < b.file.article.id ? -1 : 1));
  return { counts: { ...counts, unusable: context.unusable() }, articles };
}

/** Says of each feed how many articles it gives only a summary of. */
function tellSummaries(articles: readonly Article[], { config }: Content, { report }: Context): void {
  const counts = new Map<string, number>();
  for (const { summary, input } of articles) {
    const path = input.split("#")[0]!;
    if (summary) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  for (const [path, count] of counts) report(odd(path, "summaries", messages.summaries(count, config.fetch.pages)));
}

/** What becomes of each record, in order; those that can't be used are reported. */
async function* verdicts(
  inputs: readonly Input[],
  shelf: Shelf,
  content: Content,
  context: Context,
): AsyncGenerator<Verdict> {
  const options = { sources: content.config.sources, defaultLanguage: content.config.language };
  const day = today(context.io.env);
  for await (const raw of readFiles(inputs, context.report)) {
    const verdict = guarded(raw, context.report, () =>
      takeIn(raw, shelf, (each) => normalize(each, options, context.report), day),
    );
    if (verdict) yield tell(raw, verdict, context);
  }
}

/** A fault of the program in one article must not cost the others. */
function guarded(raw: RawArticle, report: Report, work: () => Verdict): Verdict | null {
  try {
    return work();
  } catch (error) {
    report(unusable(raw.input, "internal", messages.internal(error instanceof Error ? error.message : String(error))));
    return null;
  }
}

function tell(raw: RawArticle, verdict: Verdict, { report, detail }: Context): Verdict {
  if (verdict.kind === "kept") report(odd(raw.input, "edited", messages.edited(verdict.file.article.id, rawHash(raw))));
  if (verdict.kind === "removed")
    detail(`${raw.input}: ${messages.keptOut(verdict.tombstone.id, verdict.tombstone.removed)}`);
  if (verdict.kind === "repeat") detail(`${raw.input}: ${messages.repeats(verdict.file.article.input)}`);
  return verdict;
}

/** "Read 12: 3 new, 1 updated, 7 unchanged, 1 repeat." Only what there is; the parts add up. */
export function countsLine(counts: Counts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
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
  return `Read ${plural(total, "record")}${told.length > 0 ? `: ${told.join(", ")}` : ""}.`;
}
