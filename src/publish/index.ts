/**
 * From the archive to the site: cards of what may be published → catalog → plan → pages by Eleventy; beside them feeds and JSON.
 * What was made before from the same things isn't made again.
 */
import { join } from "node:path";
import { keepHeapSmall } from "../files/heap.js";
import type { Archive, Warning } from "../model.js";
import { hashOf } from "./archive.js";
import { catalogFrom } from "./catalog.js";
import { PLACEHOLDER_URL, siteUrl } from "./feed-items.js";
import { makeAlone } from "./incremental/alone.js";
import { beginCards, type KnownCards, leanDigest, type PublicUnit, readUnit, type Unit } from "./incremental/cards.js";
import { pathsOf, tableOf } from "./incremental/file-table.js";
import { filesOf, fingerprint } from "./incremental/fingerprint.js";
import type { Setup } from "./incremental/jobs.js";
import { rememberIn } from "./incremental/kept-text.js";
import { countsOf, type Intact, intactOf, type Known, lookThrough } from "./incremental/look.js";
import { type MadeSite, makeAll, type Progress } from "./incremental/make-all.js";
import { putOutput } from "./incremental/outputs.js";
import { planOf } from "./incremental/plan.js";
import { createPool, type Pool } from "./incremental/pool.js";
import { MANIFEST, manifestOf } from "./incremental/site-manifest.js";
import { loadCards, type State, saveCards, saveState } from "./incremental/state.js";
import { openTextStore, type TextStore } from "./incremental/text-store.js";
import { openUnitStore, type UnitStore } from "./incremental/unit-store.js";
import { once } from "./once.js";
import { noTexts } from "./site.js";
import { readTemplates, type Templates } from "./templates.js";
import { textsOf } from "./texts.js";

export interface PublishOptions {
  /** An empty folder, or one that is not there yet: takes what is new. */
  readonly outDir: string;
  /** The user's own templates folder; its files take the place of the built-in ones of the same name. */
  readonly templatesDir: string | null;
  /** The site as it is, if there is one: what is the same there isn't written. */
  readonly siteDir?: string | null;
  /** Folder for what is kept from build to build. */
  readonly cacheDir?: string | null;
  /** What is known of the old site, and of the cards that were published, if somebody looked before. */
  readonly known?: Known;
  readonly cards?: () => KnownCards;
  /** Trusts nothing that was kept. */
  readonly full?: boolean;
  readonly progress?: Progress;
  /** Called once the records of what is new have been read. */
  readonly hasRead?: () => void;
}

export interface Published {
  readonly pages: number;
  /** Pages, feeds, JSON, style sheets: all files. */
  readonly files: number;
  readonly warnings: readonly Warning[];
  /** Stands for all that the site is made from. */
  readonly settled: string;
  /** Addresses of the lists of the site: those that had to be remembered, and those that are new. */
  readonly lists: readonly string[];
  /** What makes the new site out of the old one. */
  readonly change: SiteChange;
}

export interface SiteChange {
  /** Files in the folder for what is new. */
  readonly written: number;
  /** Paths of files that stay as they are in the old site, where anything changed. */
  readonly kept: () => readonly string[];
  /** Paths of files of the old site that are no part of the new one. */
  readonly gone: readonly string[];
  /** True where the old site is known file by file: nothing else is in it. */
  readonly known: boolean;
}

/** Makes the site of an archive: the same archive gives the same bytes, whatever there was before. Throws where something can't be written. */
export async function publish(archive: Archive, options: PublishOptions): Promise<Published> {
  const { templatesDir, siteDir = null, cacheDir = null } = options;
  const templates = readTemplates(templatesDir);
  const keys = keysOf(archive, templates);
  const isThere = cacheDir !== null && siteDir !== null && !options.full;
  const known = isThere ? (options.known ?? lookThrough(siteDir, cacheDir)) : null;
  const state = known?.state ?? null;
  if (state?.settled === settledKey(archive, keys) && known!.broken.length === 0) return unchanged(archive, state);
  const intact: Intact = known === null ? () => null : intactOf(known);
  const store = openUnitStore(cacheDir);
  const aside = openTextStore(cacheDir);
  const release = known === null && archive.articles.entries.length > MANY ? keepHeapSmall() : () => {};
  const pictureCache = cacheDir === null ? null : join(cacheDir, "pictures");
  const setup: Setup = { config: archive.config, templates, pictureCache, outDir: options.outDir, siteDir };
  const pool = createPool(setup);
  try {
    return await make(archive, options, { templates, keys, state, intact, store, aside, setup, pool });
  } finally {
    store.close();
    aside.close();
    release();
    await pool.close();
  }
}

/** The first publication of more articles than this is long work. */
const MANY = 20_000;

interface Start {
  readonly templates: Templates;
  readonly keys: Keys;
  readonly state: State | null;
  readonly intact: Intact;
  readonly store: UnitStore;
  readonly aside: TextStore;
  readonly setup: Setup;
  readonly pool: Pool;
}

async function make(archive: Archive, options: PublishOptions, start: Start): Promise<Published> {
  const { cacheDir = null } = options;
  const { templates, keys, state, intact, store, setup, pool } = start;
  const warnings = [...warningsOf(archive, templates)];
  const report = (warning: Warning) => void warnings.push(warning);
  const load = options.cards ?? (() => loadCards(cacheDir!));
  const known = cacheDir === null || options.full ? new Map() : load();
  const readAside = (_: Archive, unit: Unit): PublicUnit => {
    const whole = readUnit(archive, unit);
    store.put(unit.name, whole);
    return whole;
  };
  const progress = options.progress ?? (() => {});
  const begun = beginCards(archive, keys.cards, known, readAside, start.aside.keep);
  const expected = archive.articles.entries.length + archive.stories.entries.length;
  // Where something was published before, its files may be those that would be made.
  const alone = await makeAlone(archive, state === null ? begun.alone : [], pool, (done) => progress(done, expected));
  const cards = begun.end(alone.articles);
  options.hasRead?.();
  if (cacheDir !== null) saveCards(cacheDir, cards.all, known);
  const texts = textsOf(archive.config.language, templates.texts);
  const { pictureCache } = setup;
  const found = catalogFrom(leanDigest(archive, cards), report, texts);
  const catalog = pictureCache === null ? found : { ...found, pictureCache };
  for (const card of cards.all) warnings.push(...card.warnings);
  const remember = rememberIn(cacheDir);
  const grounds = { catalog, cards: cards.all, templates, frameKey: keys.frame, dataKey: keys.data, remember };
  const plan = planOf(grounds, report);
  const before = [...(state?.owners.keys() ?? [])];
  const making = { archive, read: readUnit, store, grounds, plan, setup, pool, intact, before, progress };

  const made = await makeAll({ ...making, ready: alone.files });
  const lists = [...new Set([...(archive.lists ?? []), ...plan.lists()])].sort();
  // The lists that are remembered from now on are what the next publication begins with.
  const key = { settled: settledKey(archive, keys, lists), templates: keys.templates };
  return { ...finish(archive, key, made, state, warnings, options), settled: key.settled, lists, warnings };
}

/** Stands for all that a site is made from. */
function settledKey(archive: Archive, keys: Keys, lists: readonly string[] = archive.lists ?? []): string {
  return hashOf(JSON.stringify([keys, recordsIn(archive), [...lists].sort()]));
}

/** Stands for all of an archive but its lists. */
const recordsIn = once(({ articles, stories, lists: _, ...rest }: Archive) => {
  return { hash: hashOf(JSON.stringify([articles.entries, stories.entries, rest])) };
});

/** The site as it is. */
function unchanged({ lists = [] }: Archive, { warnings, files, settled }: State): Published {
  return {
    ...countsOf(files),
    warnings,
    settled,
    lists,
    change: { written: 0, kept: () => [], gone: [], known: true },
  };
}

interface Keys {
  readonly cards: string;
  readonly data: string;
  readonly frame: string;
  readonly templates: string;
}

function keysOf({ config }: Archive, { pagesDir, ownPages, partials, assets, texts }: Templates): Keys {
  const hashed = (files: Templates["assets"] | Templates["partials"]) =>
    files.map(({ name, content }) => `${name} ${hashOf(content)}`).join("\n");
  const said = hashOf(JSON.stringify([...texts]));
  const pages = filesOf(pagesDir).join("\n");
  const cards = hashOf(`${fingerprint()} ${JSON.stringify(config)} ${said}`);
  const templates = hashOf([said, pages, hashed(ownPages), hashed(partials), hashed(assets)].join("\n\n"));
  const frame = hashOf([cards, pages, hashed(ownPages), hashed(partials)].join("\n\n"));
  return { cards, data: hashOf(`data ${cards}`), frame, templates };
}

/** Adds the manifest, keeps the state, and tells what makes the new site out of the old one. */
function finish(
  archive: Archive,
  { settled, templates }: { readonly settled: string; readonly templates: string },
  made: MadeSite,
  state: State | null,
  warnings: readonly Warning[],
  options: PublishOptions,
): Omit<Published, "warnings" | "settled" | "lists"> {
  const { outDir, siteDir = null, cacheDir = null } = options;
  const files = tableOf(
    made.owners.values(),
    state === null ? undefined : { files: state.files, owners: state.owners.size },
  );
  const manifest = putOutput({ outDir, siteDir }, MANIFEST, manifestOf(archive, templates, files), undefined);
  const [, , , site] = manifest.output;
  if (cacheDir !== null) saveState(cacheDir, { site, owners: made.owners, files, settled, warnings });
  const written = new Set([...made.written, ...(manifest.written ? [MANIFEST] : [])]);
  const change: SiteChange = {
    written: written.size,
    kept: () => [...pathsOf(files), MANIFEST].filter((path) => !written.has(path)),
    gone: goneFrom(state, made),
    known: state !== null,
  };
  return { ...countsOf(files), change };
}

/** Paths of files of the old site that aren't in the new one. */
function goneFrom(state: State | null, { owners }: MadeSite): string[] {
  const isKept = new Uint8Array(state?.owners.size ?? 0);
  const paths = new Set<string>();
  for (const owned of owners.values()) {
    // Outputs of those that are kept are read where somebody asks for them: here nobody does.
    if (owned.place === undefined) for (const [path] of owned.outputs) paths.add(path);
    else isKept[owned.place] = 1;
  }
  const dropped = [...(state?.owners.values() ?? [])].filter((_, i) => isKept[i] === 0);
  return dropped.flatMap(({ outputs }) => outputs.map(([path]) => path)).filter((path) => !paths.has(path));
}

function* warningsOf({ config, articles, stories }: Archive, { texts }: Templates): Generator<Warning> {
  yield* sameIds(articles.entries);
  yield* sameIds(stories.entries);
  if (textsOf(config.language, texts).language !== config.language) yield noTexts(config.language);
  if (siteUrl(config).isPlaceholder) yield noAddress();
}

function* sameIds(entries: readonly { readonly id: string }[]): Generator<Warning> {
  const text = "Two records have this id; the first is used.";
  // In the order of their ids, as an archive has them.
  for (const [i, { id }] of entries.entries())
    if (id === entries[i - 1]?.id) yield { path: id, rule: "same-id-twice", level: "odd", text };
}

function noAddress(): Warning {
  const text = `url is not set: feeds and the site map are written for ${PLACEHOLDER_URL}. Add url: to content/digest.yml.`;
  return { path: "content/digest.yml", rule: "no-address", level: "odd", text };
}
