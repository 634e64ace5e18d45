/** The intake of `build` and `add`: raw files → content/articles, counted. A file that is known and unchanged isn't read. */
import {
  createShelf,
  madeOf,
  rawHash,
  recall,
  type Seen,
  type Shelf,
  takeIn,
  takeNew,
  type Verdict,
} from "../content/intake.js";
import { building, intake as messages, odd, unusable } from "../errors.js";
import { type InboxEntry, type InboxEvent, openInboxCache, saveInboxCache } from "../files/inbox-cache.js";
import type { Input } from "../files/inputs.js";
import { sameStamp } from "../files/stamp.js";
import { articleRows, flushArticles, putArticle, putMade, readArticle, type Store } from "../files/store.js";
import type { Article, RawArticle, Report, Warning } from "../model.js";
import { today } from "./clock.js";
import type { Context } from "./context.js";
import { createProgress } from "./progress.js";
import type { Made, Making } from "./reading/job.js";
import type { Pool } from "./reading/pool.js";
import { type IsKnown, type Mark, readSteps, type Step } from "./reading/read-files.js";
import { type Counts, total } from "./tally.js";
import { type Again, noVerdicts, repeat, settle, tellAgain, type Verdicts } from "./telling.js";

export interface Taken {
  readonly counts: Counts;
  /** What the next run tells if it finds the same files; null where that would read one of them again. */
  readonly again: () => Again | null;
}

interface Work {
  readonly store: Store;
  readonly context: Context;
  readonly shelf: Shelf;
  readonly day: string;
  /** Names of files in content/articles. */
  readonly taken: Set<string>;
  readonly counts: Verdicts;
  readonly known: ReadonlyMap<string, InboxEntry>;
  readonly next: Map<string, InboxEntry>;
  /** How many summaries were taken in, by the path of their feed. */
  readonly summaries: Map<string, number>;
}

export interface Help {
  /** Told at once where a file isn't known. */
  readonly tellNew?: () => void;
  /** Workers that read; without, some are started where there is something for them. */
  readonly readers?: Pool;
  /** True where one of them has loaded what makes articles: then they make the few that are new too. */
  readonly areWarm?: boolean;
  /** Takes what need not be done before anything is made of the articles; without, it is done at once. */
  readonly later?: (work: () => void) => void;
}

/** Reads the inputs, writes what is new or changed into content/articles, and says what became of each. `full` trusts no cache. */
export async function takeInFiles(
  inputs: readonly Input[],
  store: Store,
  context: Context,
  full: boolean,
  { tellNew = () => {}, readers, areWarm = false, later = (work) => work() }: Help = {},
): Promise<Taken> {
  const work = begin(store, context, full);
  const read: Map<string, InboxEvent[] | null> = new Map();
  const progress = createProgress(context.say, Date.now);
  let files = 0;
  const known: IsKnown = (input, stamp, hash) => isKnown(work, input, stamp, hash);
  const making = areWarm || isMuch(inputs.length, work) ? makingOf(work) : null;
  for await (const step of readSteps(inputs, known, making, readers)) {
    if ("passed" in step) {
      for (const { input, mark } of step.passed) if (!passOver(input, mark, work)) await takeAgain(input, work);
      files += step.passed.length;
    } else {
      tellNew();
      await takeStep(step, read, work);
      if (step.end) files += 1;
    }
    progress.tell(files / inputs.length, (left) => building.taken(files, inputs.length, total(work.counts), left));
  }
  tellSummaries(work);
  await flushArticles(store, Date.now);
  const save = (): void => saveInboxCache(store.root, store.config, work.known, work.next, inputs);
  // What is known of very much that is new would be held in memory until then.
  if (work.counts.new < MANY) later(save);
  else save();
  return { counts: { ...work.counts, unusable: context.unusable() }, again: againOf(inputs, work) };
}

function begin(store: Store, context: Context, full: boolean): Work {
  const shelf = createShelf(
    articleRows(store).map(({ row }) => row),
    store.tombstones,
    (id) => readArticle(store, id),
  );
  const known = full ? new Map() : openInboxCache(store.root, store.config);
  const taken = new Set(store.names.values());
  return {
    store,
    context,
    shelf,
    day: today(context.io.env),
    taken,
    counts: noVerdicts(),
    known,
    next: new Map(),
    summaries: new Map(),
  };
}

/** From so many files that aren't known by their names, workers make articles of them: their start costs as much as some hundred. */
const MANY = 500;

/** True where workers are to make articles; of a few, most of what they made would be there already. */
function isMuch(files: number, { store, known }: Work): boolean {
  return files - Math.max(known.size, store.names.size) >= MANY;
}

function makingOf({ store, day }: Work): Making {
  const { sources, language } = store.config;
  return { sources, defaultLanguage: language, day };
}

/** True for a file that was read before and of which all can be said without reading it again. */
function isKnown({ known, shelf }: Work, { path }: Input, stamp: Mark["stamp"], hash: string | null): boolean {
  const entry = known.get(path);
  if (!entry || (hash === null ? !(entry.settled && sameStamp(entry.stamp, stamp)) : entry.hash !== hash)) return false;
  return entry.events.every((event) => !("hash" in event) || recall(event, shelf) !== null);
}

/** Takes one step; `read` holds what became of the file so far, null for what must not be remembered. */
async function takeStep(
  { input, reading, end }: Step,
  read: Map<string, InboxEvent[] | null>,
  work: Work,
): Promise<void> {
  const { path } = input;
  const events = read.get(path) === undefined ? [] : read.get(path)!;
  const told: InboxEvent[] = [...reading.warnings];
  for (const warning of reading.warnings) work.context.report(warning);
  for (const [i, raw] of reading.articles.entries())
    told.push(...((await takeMade(reading.made?.[i] ?? null, work)) ?? (await takeRaw(raw, work))));
  read.set(path, events === null || reading.fleeting || told.some(isInternal) ? null : [...events, ...told]);
  if (end === null) return;
  const all = read.get(path);
  if (end.mark && all) work.next.set(path, { ...end.mark, events: all });
  read.delete(path);
}

const isInternal = (event: InboxEvent): boolean => "rule" in event && event.rule === "internal";

/** What is known of a file is said again. False where by now it takes more than that: an article before it has changed the shelf. */
function passOver({ path }: Input, mark: Mark | null, work: Work): boolean {
  const entry = work.known.get(path)!;
  if (!repeat(entry, work.shelf, work)) return false;
  work.next.set(path, mark ? { ...mark, events: entry.events } : entry);
  return true;
}

/** Where very much was new it is found out at once, since all that it takes would be held until somebody asks. */
function againOf(inputs: readonly Input[], work: Work): Taken["again"] {
  return work.counts.new < MANY ? later(inputs, work) : giving(tellAgain(inputs, work));
}

/** A function of its own, since all functions that are made in one hold all that any of them needs. */
function later(inputs: readonly Input[], work: Work): Taken["again"] {
  return () => tellAgain(inputs, work);
}

function giving(again: Again | null): Taken["again"] {
  return () => again;
}

async function takeAgain(input: Input, work: Work): Promise<void> {
  const read = new Map<string, InboxEvent[] | null>();
  for await (const step of readSteps([input], () => false)) if (!("passed" in step)) await takeStep(step, read, work);
}

/** Takes in what a worker made of a record, as `takeRaw`; null where there is something like it already. */
async function takeMade(made: Made | null, work: Work): Promise<InboxEvent[] | null> {
  if (made === null || !takeNew(made.file.row, work.shelf)) return null;
  const { row } = made.file;
  for (const warning of made.warnings) work.context.report(warning);
  tellTaken("new", row, await putMade(work.store, made.file, work.taken), work);
  return [{ input: row.input, hash: row.raw, made: null }];
}

/** Takes in one record; what is told of it comes back, to be told again. */
async function takeRaw(raw: RawArticle, work: Work): Promise<InboxEvent[]> {
  const { store, context, shelf, day } = work;
  // Loaded where there is something to normalize: its word data cost more than a build that finds nothing new.
  const { normalize } = await import("../normalize/index.js");
  const options = { sources: store.config.sources, defaultLanguage: store.config.language };
  const warnings: Warning[] = [];
  const report: Report = (warning) => {
    warnings.push(warning);
    context.report(warning);
  };
  let made: Article | null = null;
  const make = (each: RawArticle): Article => {
    made = normalize(each, options, report);
    return made;
  };
  const verdict = guarded(raw, report, () => takeIn(raw, shelf, make, day));
  if (verdict === null) return warnings;
  if (verdict.kind === "new" || verdict.kind === "update") {
    tellTaken(verdict.kind, verdict.file.article, await putArticle(store, verdict.file, work.taken), work);
    return [{ input: raw.input, hash: verdict.file.raw, made: null }];
  }
  const seen: Seen = { input: raw.input, hash: rawHash(raw), made: made && madeOf(made) };
  settle(seen, verdict, work);
  return [...warnings, seen];
}

/** Counts and tells an article that was written. */
function tellTaken(
  kind: "new" | "update",
  { input, summary }: { readonly input: string; readonly summary?: boolean },
  name: string,
  { context, counts, summaries }: Work,
): void {
  context.detail(`${input}: ${kind} → content/articles/${name}`);
  counts[kind] += 1;
  const path = input.split("#")[0]!;
  if (summary) summaries.set(path, (summaries.get(path) ?? 0) + 1);
}

/** Says of each feed how many articles it gives only a summary of. */
function tellSummaries({ summaries, store: { config }, context: { report } }: Work): void {
  for (const [path, count] of summaries) report(odd(path, "summaries", messages.summaries(count, config.fetch.pages)));
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
