/** Makes what isn't there yet of a site: units in batches, then lists, then what is no page. */
import type { Archive } from "../../model.js";
import { hashOf } from "../archive.js";
import type { Page } from "../page.js";
import type { Templates } from "../templates.js";
import { usualKinds } from "../usual-kinds.js";
import { BATCH, batches } from "./batches.js";
import type { Card, ReadUnit } from "./cards.js";
import type { Owned } from "./file-table.js";
import type { Grounds } from "./grounds.js";
import { type Done, type MadeFile, type Setup, WORDS, type WordsJob } from "./jobs.js";
import type { Intact } from "./look.js";
import { type Made, type Output, putOutput } from "./outputs.js";
import type { Plan, PlannedPage } from "./plan.js";
import type { PlannedFiles, PlannedWords } from "./plan-files.js";
import type { Pool } from "./pool.js";
import { aroundKey, surroundingsOf } from "./slice.js";
import type { UnitStore } from "./unit-store.js";

/** How many pages are done, of how many there are to do. */
export type Progress = (done: number, all: number) => void;

export interface MadeSite {
  readonly owners: ReadonlyMap<string, Owned>;
  /** Paths of the files that were written. */
  readonly written: ReadonlySet<string>;
}

export interface Making {
  readonly archive: Archive;
  readonly read: ReadUnit;
  /** Units that were read already. */
  readonly store: UnitStore;
  readonly grounds: Grounds;
  readonly plan: Plan;
  readonly setup: Setup;
  readonly pool: Pool;
  readonly intact: Intact;
  /** Names of what owned the files of the old site. */
  readonly before: readonly string[];
  readonly progress: Progress;
  /** Files of units that are made already. */
  readonly ready: readonly MadeFile[];
}

/** Pages of lists are longer. */
const LIST_BATCH = 40;

/** So few pages are made by one thread. */
const FEW = 400;

/** After so many pages, the memory of the threads that made them is wanted for the lists of all. */
const MANY = 50_000;

export async function makeAll(making: Making): Promise<MadeSite> {
  const { plan, pool, intact, setup } = making;
  const ledger = openLedger(making);
  ledger.take(making.ready);
  const ready = new Set(making.ready.map(([owner]) => owner));
  let pages = 0;
  const tell = (done: Done): void => {
    ledger.take(done.files);
    making.progress(ledger.pages(), pages);
  };
  const newWords: Keyed[] = [];
  const giveAllWords = (): Promise<void> =>
    giveWords(making, (done, index) => newWords.push(...takeWords(done, index, making, ledger)));
  const newUnits = unitsOf(making).filter(({ card, key }) => !ledger.keep(card.name, key));
  const toMake = newUnits.filter(({ card }) => !ready.has(card.name));
  const giveAllUnits = async (): Promise<void> => {
    for (const batch of batches(toMake, ({ card }) => pagesIn(card), BATCH)) await giveUnits(making, batch, tell);
  };
  pages = pagesInAll(newUnits);
  // What is to be made for a few stories, a thread makes while this one finds out which lists they are in; of many, all is found out first.
  const areFew = pages <= FEW;
  if (areFew) {
    await giveAllWords();
    await giveAllUnits();
  }
  const newPages = plan.pages().filter(({ path, key }) => !ledger.keep(`page:${path}`, key));
  pages += newPages.length;
  pool.expect(pagesInAll(toMake) + newPages.length);
  if (!areFew) await giveAllUnits();
  for (const some of byLoad(newPages, setup.templates))
    for (const batch of batches(some, () => 1, LIST_BATCH)) await givePages(pool, batch, intact, tell);
  if (!areFew) await giveAllWords();
  if (pages > MANY) {
    await pool.end();
    await pool.close();
  }
  const newFiles = plan.files().filter(({ owner, key }) => !ledger.keep(owner, key));
  for (const planned of newFiles) ledger.take(putFiles(planned, making));
  await pool.end();
  const keys: Keyed[] = [
    ...newWords,
    ...newUnits.map(({ card, key }) => [card.name, key] as const),
    ...newPages.map(({ path, key }) => [`page:${path}`, key] as const),
    ...newFiles.map(({ owner, key }) => [owner, key] as const),
  ];
  return ledger.close(keys);
}

/** All units, each with what stands for what its files are made from. */
function unitsOf({ grounds: { cards, catalog, frameKey }, plan: { tokens } }: Making) {
  return cards.map((card) => ({ card, key: hashOf(`${frameKey} ${card.key}\n${aroundKey(catalog, card, tokens)}`) }));
}

function pagesInAll(units: readonly PlannedUnit[]): number {
  return units.reduce((sum, { card }) => sum + pagesIn(card), 0);
}

/** Pages that need Eleventy first, and together: few threads load it then, while the others make the rest. */
function byLoad(pages: readonly PlannedPage[], templates: Templates): PlannedPage[][] {
  const usual = usualKinds(templates);
  return [pages.filter(({ kind }) => !usual.has(kind)), pages.filter(({ kind }) => usual.has(kind))];
}

function pagesIn({ stories, articles }: Card): number {
  return stories.length + articles.length;
}

function putFiles({ owner, files }: PlannedFiles, { intact, setup }: Making): MadeFile[] {
  const before = new Map((intact(owner)?.outputs ?? []).map((output) => [output[0], output]));
  return [...files()].map(({ path, content }) => [owner, putOutput(setup, path, content, before.get(path.slice(1)))]);
}

/** The name of an owner of files, and what stands for what they are made from. */
type Keyed = readonly [owner: string, key: string];

async function giveWords(
  { plan, grounds, intact, before, pool }: Making,
  take: (done: Done, index: PlannedWords["index"]) => void,
): Promise<void> {
  if (plan.words === null) return;
  const { runs, index } = plan.words();
  const known = before
    .filter((owner) => owner.startsWith(WORDS))
    .flatMap((owner) => {
      const owned = intact(owner);
      return owned === null ? [] : [{ owner, owned }];
    });
  const job: WordsJob = {
    kind: "words",
    runs,
    dataKey: grounds.dataKey,
    known: known.map(({ owner, owned }) => [owner, owned.key]),
    before: known.flatMap(({ owned }) => owned.outputs),
  };
  await pool.give(job, (done) => take(done, index));
}

/** The owners of words whose files are new, and of the file that says how they are parted, which is made here. */
function takeWords(done: Done, index: PlannedWords["index"], making: Making, ledger: Ledger): Keyed[] {
  ledger.take(done.files);
  const { keys, ...parts } = done.words!;
  const planned = index(parts);
  const fresh = keys.filter(([owner, key]) => !ledger.keep(owner, key));
  if (ledger.keep(planned.owner, planned.key)) return fresh;
  ledger.take(putFiles(planned, making));
  return [...fresh, [planned.owner, planned.key]];
}

interface PlannedUnit {
  readonly card: Card;
}

async function giveUnits(making: Making, batch: readonly PlannedUnit[], tell: (done: Done) => void) {
  const { archive, grounds, intact, pool, read, store } = making;
  const units = batch.map(({ card }) => {
    const around = surroundingsOf(grounds.catalog, card);
    const kept = store.placeOf(card.name);
    if (kept !== null) return { name: card.name, around, kept };
    const { stories, articles } = read(archive, card);
    return { name: card.name, stories, articles, around };
  });
  const before = units.flatMap(({ name }) => intact(name)?.outputs ?? []);
  await pool.give({ kind: "units", units, before }, tell);
}

async function givePages(pool: Pool, batch: readonly PlannedPage[], intact: Intact, tell: (done: Done) => void) {
  const views: Record<string, Page[]> = {};
  for (const { kind, view } of batch) {
    views[kind] ??= [];
    views[kind].push(view());
  }
  const before = batch.flatMap(({ path }) => intact(`page:${path}`)?.outputs ?? []);
  await pool.give({ kind: "views", views, before }, tell);
}

type Ledger = ReturnType<typeof openLedger>;

/** Who owns which files of the new site. */
function openLedger({ intact }: Making) {
  const owners = new Map<string, Owned>();
  const made = new Map<string, Output[]>();
  const written = new Set<string>();
  let pages = 0;
  return {
    /** True where nothing of an owner has to be made. */
    keep: (owner: string, key: string): boolean => {
      const known = intact(owner);
      if (known === null || known.key !== key) return false;
      owners.set(owner, known);
      return true;
    },
    take: (done: Iterable<readonly [string, Made]>): void => {
      for (const [owner, { output, written: isNew }] of done) {
        const list = made.get(owner) ?? [];
        if (list.push(output) === 1) made.set(owner, list);
        if (isNew) written.add(output[0]);
        if (output[0].endsWith(".html")) pages += 1;
      }
    },
    pages: () => pages,
    close: (keys: readonly Keyed[]): MadeSite => {
      for (const [owner, key] of keys) owners.set(owner, { key, outputs: made.get(owner) ?? [] });
      return { owners, written };
    },
  };
}
