/** Articles → content/stories: grouped, and each story made whose articles, words or place changed. The others are kept as they are. */
import { join } from "node:path";
import { formatRedirects, mergeRedirects } from "../../content/redirects-file.js";
import { amendmentsOf } from "../../editorial/amend.js";
import { decisionsOf, idsOf, type StoryDecisions, UNDECIDED } from "../../editorial/concerns.js";
import type { Decision, Flag } from "../../editorial/decision.js";
import { building } from "../../errors.js";
import { type Indexed, written } from "../../files/file-index.js";
import { createJournal, type Journal } from "../../files/journal.js";
import { articleRows, type Store, type StoryRow, saveIndex } from "../../files/store.js";
import { readState } from "../../files.js";
import type { Change, Cluster, Correction, GoneStory, Redirect } from "../../model.js";
import { settleSources } from "../../normalize/settle-sources.js";
import { redirectsOf, type StoryPlan } from "../../pipeline.js";
import { shortHash } from "../../text/hash.js";
import type { Context } from "../context.js";
import { createProgress } from "../progress.js";
import { flagsOf, tellFlags } from "./flags.js";
import { goneStories } from "./gone.js";
import type { Entry, StoryJob, StoryMade } from "./job.js";
import { type LedgerLines, writeLedgers } from "./ledgers.js";
import { makeAll } from "./make-all.js";
import { groupedOf, type Previous, planned, previousOf, rowsOf } from "./planned.js";

export interface MadeStories {
  /** In code-unit order of the ids. */
  readonly articles: readonly Entry[];
  /** By name of file. */
  readonly stories: ReadonlyMap<string, Indexed<StoryRow>>;
  readonly redirects: readonly Redirect[];
  readonly gone: readonly GoneStory[];
  readonly corrections: readonly Correction[];
}

/** Stories that are in their places. */
export interface Updated {
  readonly made: MadeStories;
  /** To be called at last: tells which decisions have lost their ground, gives these, and keeps what the next run need not find out. */
  readonly settle: () => readonly Flag[];
}

/** Brings content/stories and content/redirects.yml up to date with the articles; says at once where something is new. `full` trusts no cache. */
export async function updateStories(
  store: Store,
  context: Context,
  full: boolean,
  tellNew: () => void = () => {},
): Promise<Updated> {
  const articles = entriesOf(store);
  if (!full && isSettled(store, articles)) {
    const { stories, redirects, gone, corrections, settled, flags, grouped } = store;
    const settle = (): readonly Flag[] => {
      saveIndex(store, stories, { settled, flags, grouped });
      tellFlags(store, flags, context);
      return flags;
    };
    return { made: { articles, stories, redirects, gone, corrections }, settle };
  }
  tellNew();
  const { grouping, decided, plans, others } = planned(store, articles, full);
  const { kept, tasks } = split(plans, store, articles, grouping.records, full);
  for (const { name } of others) kept.set(name, store.stories.get(name)!);
  const journal = createJournal(store.root);
  const made = await makeStories(tasks, store, journal, context);
  const rows = [...kept.values(), ...made.values()].map((each) => each.row);
  const alive = new Set(rows.map(({ url }) => url));
  const moved = redirectsOf(rows, previousOf(store));
  const gone = goneStories({ store, rows, moved, parts: decided.parts, received: latestOf(articles) });
  const answering = new Set([...alive, ...gone.gone.filter(({ into }) => into === null).map(({ url }) => url)]);
  const redirects = mergeRedirects(store.redirects, moved, answering);
  await writeLedgers(store, journal, ledgersOf(made, gone.fresh));
  if (gone.text !== null) await journal.put(".", "gone.yml", gone.text);
  await commit(store, journal, new Set([...kept.keys(), ...made.keys()]), redirects);
  const stories = new Map(kept);
  for (const [name, { hash, row }] of made) {
    const entry = written(join(store.root, "content", "stories", name), hash, row, Date.now());
    if (entry) stories.set(name, entry);
  }
  const after = readState(store.root, []);
  const settle = (): readonly Flag[] => {
    const flags = flagsOf({ ...store, ...after }, articles, stories, decided.flags);
    const isPlain = store.editorial.decisions.length === 0 && plans.every(({ place }) => place === undefined);
    const grouped = isPlain ? groupedOf(store, grouping.name, stories) : null;
    saveIndex(store, stories, { settled: stateOf(store, articles, stories, redirects), flags, grouped });
    tellFlags(store, flags, context);
    return flags;
  };
  return { made: { articles, stories, redirects, gone: after.gone, corrections: after.corrections }, settle };
}

/** The articles, each with its source as all of them together show it. */
function entriesOf(store: Store): Entry[] {
  const entries = articleRows(store);
  const settled = settleSources(
    entries.map(({ row }) => row),
    store.config.sources,
  );
  const isDecided = store.editorial.decisions.length > 0;
  return entries.map(({ row, hash: own }) => {
    const source = settled.get(row.id);
    const amended = isDecided ? amendmentsOf(store.editorial, { ...row, source: source ?? row.source }) : "";
    const hash = amended === "" ? own : shortHash(`${own} ${amended}`);
    return source
      ? { row, source, hash: shortHash(`${hash} ${source.id} ${source.name}`) }
      : { row, source: row.source, hash };
  });
}

/** True where all is as it was when the stories were made. */
function isSettled(store: Store, articles: readonly Entry[]): boolean {
  const { settled, stories, redirects } = store;
  // Where there are more of them, or fewer, there is no need to look at each.
  return settled?.startsWith(countOf(articles)) === true && settled === stateOf(store, articles, stories, redirects);
}

const countOf = (articles: readonly Entry[]): string => `${articles.length} `;

/** Stands for all that the stories are made from, and for the stories. */
function stateOf(
  { config, editorial }: Store,
  articles: readonly Entry[],
  stories: ReadonlyMap<string, Indexed<StoryRow>>,
  redirects: readonly Redirect[],
): string {
  const told = articles.map(({ row: { id }, hash }) => `${id} ${hash}`);
  const all = [config.sources, told, rowsOf(stories), redirects, editorial.decisions.map(signatureOf)];
  return countOf(articles) + shortHash(JSON.stringify(all));
}

/** A story to be made, and the hash of what it is made from. */
interface Task {
  readonly job: StoryJob;
  readonly from: string;
}

/** What stays as it is, and what is to be made. `records` name clusters and what their articles say. */
function split(
  plans: readonly StoryPlan<Previous>[],
  store: Store,
  articles: readonly Entry[],
  records: ReadonlyMap<Cluster, string>,
  full: boolean,
) {
  const byId = new Map(articles.map((entry) => [entry.row.id, entry]));
  const setting = shortHash(JSON.stringify(store.config.sources));
  const kept = new Map<string, Indexed<StoryRow>>();
  const tasks: Task[] = [];
  for (const { given, cluster, previous, place = {} } of plans) {
    const members = cluster.articles.map((id) => byId.get(id)!);
    const decided = decidedOf(store, previous?.id ?? cluster.id, cluster.articles);
    const record = records.get(given);
    const told =
      record === undefined
        ? shortHash(JSON.stringify([{ ...cluster, id: "" }, members.map(({ hash }) => hash)]))
        : [record, ...(cluster.earlier ?? [])].join(" ");
    const isPlain = decided.hash === "" && Object.keys(place).length === 0;
    const from = `${setting} ${told}${isPlain ? "" : ` ${JSON.stringify([decided.hash, place])}`}`;
    if (previous && !full && previous.key === keyOf(from, previous)) {
      kept.set(previous.name, store.stories.get(previous.name)!);
      continue;
    }
    const files = members.map(({ row, source }) => ({ name: store.names.get(row.id)!, source }));
    tasks.push({ job: { cluster, members: files, previous: previous?.name ?? null, decided, place }, from });
  }
  return { kept, tasks };
}

function decidedOf({ editorial, gone }: Store, id: string, articles: readonly string[]): StoryDecisions {
  return editorial.decisions.length === 0 ? UNDECIDED : decisionsOf(editorial, idsOf(id, gone), articles);
}

/** Stands for all that a story is made from, its lasting id and address included. */
function keyOf(from: string, { id, url }: Pick<StoryRow, "id" | "url">): string {
  return shortHash(`${from} ${id} ${url}`);
}

interface MadeRow {
  readonly hash: string;
  readonly row: StoryRow;
  readonly changes: readonly Change[];
}

/** The ledgers' new lines by story: of those made, and of those that are no more. */
function ledgersOf(made: ReadonlyMap<string, MadeRow>, gone: readonly Correction[]): LedgerLines[] {
  const lines = [...made.values()].map(({ row: { id, url }, changes }) => ({ id, url, changes }));
  return [...lines, ...gone.map((change) => ({ id: change.story!, url: change.url!, changes: [change] }))];
}

function latestOf(articles: readonly Entry[]): string {
  return articles.reduce(
    (last, { row }) => (row.received !== null && row.received > last ? row.received : last),
    "1970-01-01",
  );
}

const signatureOf = ({ key, who, when, why }: Decision): string => [key, who, when, why].join(" ");

/** Makes the stories and lays their files out in the journal, where they aren't there already. */
async function makeStories(tasks: readonly Task[], store: Store, journal: Journal, { say }: Context) {
  const progress = createProgress(say, Date.now);
  const made = new Map<string, MadeRow>();
  const jobs = tasks.map(({ job }) => job);
  const take = async ({ name, text, row, changes }: StoryMade, i: number): Promise<void> => {
    const hash = shortHash(text);
    made.set(name, { hash, row: { ...row, key: keyOf(tasks[i]!.from, row) }, changes });
    progress.tell(made.size / tasks.length, (left) => building.compared(made.size, tasks.length, left));
    if (store.stories.get(name)?.hash !== hash) await journal.put("stories", name, text);
  };
  await makeAll(jobs, { root: store.root, sources: store.config.sources }, take);
  return made;
}

/** Puts the new files in their places and deletes those of stories that are gone. */
async function commit(
  { redirects: before, stories: there }: Store,
  journal: Journal,
  names: ReadonlySet<string>,
  redirects: readonly Redirect[],
): Promise<void> {
  const gone = [...there.keys()].filter((name) => !names.has(name)).sort();
  const text = formatRedirects(redirects);
  if (text !== "" && text !== formatRedirects(before)) await journal.put(".", "redirects.yml", text);
  const noRedirects = text === "" && before.length > 0 ? ["redirects.yml"] : [];
  await journal.commit([...gone.map((name) => `stories/${name}`), ...noRedirects]);
}
