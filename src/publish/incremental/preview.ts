/**
 * The site as its last publication left it, kept in memory, so that one page of it can be made at once: of records or templates that
 * were edited since, by the code that publishes. Nothing is written.
 */
import type { Archive, Config } from "../../model.js";
import { calendarFor } from "../calendar.js";
import { type Catalog, catalogFrom } from "../catalog.js";
import { leanArticle, leanStory } from "../lean.js";
import { fileOf } from "../page.js";
import { articlePath } from "../paths.js";
import { pictured } from "../pictures.js";
import { readTemplates, type Templates } from "../templates.js";
import { textsOf } from "../texts.js";
import type { Views } from "../views.js";
import { type Card, inOrder, leanDigest, readUnit } from "./cards.js";
import { doUnits, doViews, type Setup } from "./jobs.js";
import { rememberIn } from "./kept-text.js";
import { type Plan, type PlannedPage, planOf } from "./plan.js";
import { surroundingsOf } from "./slice.js";
import { loadCards } from "./state.js";

export interface PreviewFile {
  /** Begins with a slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Preview {
  /** The unit that a record is published in. */
  readonly unitOf: (kind: "story" | "article", id: string) => Card | undefined;
  /** Pages and JSON of a unit, out of what the archive says of its records now. The rest of the site is as it was. */
  readonly makeUnit: (archive: Archive, unit: Card) => Promise<readonly PreviewFile[]>;
  /** A page or an asset at this path, by the templates and the configuration of now; null where there is none. */
  readonly makePage: (archive: Archive, path: string) => Promise<PreviewFile | null>;
  /** Reads the templates anew, and takes the configuration. */
  readonly reframe: (config: Config) => void;
  /** Works out what lists there are, so that the first page of one needn't wait for that. */
  readonly planLists: () => void;
}

/** A larger site isn't kept in memory. */
const MOST_UNITS = 20_000;

/** Null where the site is too large, or its cards are not there. Gives way to other work between its steps. */
export async function openPreview(
  archive: Archive,
  { templatesDir, cacheDir }: { readonly templatesDir: string | null; readonly cacheDir: string },
): Promise<Preview | null> {
  const cards = loadCards(cacheDir);
  if (cards.size === 0 || cards.size > MOST_UNITS) return null;
  await pause();
  const all = inOrder([...cards.values()]);
  const templates = readTemplates(templatesDir);
  const digest = leanDigest(archive, { all, made: new Set() });
  const catalog = catalogFrom(digest, () => {}, textsOf(archive.config.language, templates.texts));
  await pause();
  return previewOf({ archive, cards, catalog, templates, templatesDir });
}

interface Start {
  readonly archive: Archive;
  readonly cards: Map<string, Card>;
  readonly catalog: Catalog;
  readonly templates: Templates;
  readonly templatesDir: string | null;
}

function previewOf({ archive, cards, ...start }: Start): Preview {
  let { catalog, templates } = start;
  let { config } = archive;
  let plan: Plan | null = null;
  const unitsOfStories = new Map<string, string>();
  const unitsOfArticles = new Map<string, string>();
  for (const { name, records } of cards.values()) {
    for (const { id } of records.stories) unitsOfStories.set(id, name);
    for (const { id } of records.articles) unitsOfArticles.set(id, name);
  }
  const unitOf: Preview["unitOf"] = (kind, id) =>
    cards.get((kind === "story" ? unitsOfStories : unitsOfArticles).get(id) ?? "");
  const setup = (): Setup => {
    return { config, templates, pictureCache: null, pictures: false, outDir: "", siteDir: null };
  };
  const makeUnit: Preview["makeUnit"] = async (now, unit) => {
    const whole = readUnit({ ...now, config }, unit);
    const records = { stories: whole.stories.map(leanStory), articles: whole.articles.map(leanArticle) };
    const card = { ...unit, records };
    cards.set(unit.name, card);
    catalog = withRecords(catalog, card);
    const around = surroundingsOf(catalog, card);
    const { stories, articles } = whole;
    const made = await doUnits(setup(), [{ name: unit.name, stories, articles, around }], fileAt);
    return made.map(([, file]) => file);
  };
  const ownerOf = (path: string): Card | undefined => {
    for (const card of path.startsWith("/stories/") || path.startsWith("/articles/") ? cards.values() : []) {
      const { stories, articles } = card.records;
      if (stories.some(({ id }) => fileOf(catalog.pathByStory.get(id) ?? "") === path)) return card;
      if (articles.some(({ id }) => fileOf(articlePath(id)) === path)) return card;
    }
    return undefined;
  };
  const lists = (): readonly PlannedPage[] => {
    const grounds = { catalog, cards: [...cards.values()], templates, frameKey: "", dataKey: "" };
    plan ??= planOf({ ...grounds, remember: rememberIn(null) }, () => {});
    return plan.pages();
  };
  const planned = async (path: string): Promise<PreviewFile | null> => {
    const page = lists().find((each) => fileOf(each.path) === path);
    if (page === undefined) return null;
    const views: Views = { [page.kind]: [page.view()] };
    const made = await doViews(setup(), views, fileAt);
    return made.map(([, file]) => file).find((file) => file.path === path) ?? null;
  };
  const makePage: Preview["makePage"] = async (now, path) => {
    const asset = templates.assets.find(({ name }) => path === `/assets/${name}`);
    if (asset !== undefined) return { path, content: asset.content };
    if (!path.endsWith(".html")) return null;
    const unit = ownerOf(path);
    if (unit === undefined) return planned(path);
    return (await makeUnit(now, unit)).find((file) => file.path === path) ?? null;
  };
  const reframe = (next: Config): void => {
    const before = saidBy(config, templates);
    templates = readTemplates(start.templatesDir);
    config = next;
    if (saidBy(config, templates) === before) return;
    const texts = textsOf(config.language, templates.texts);
    catalog = { ...catalog, config, texts, calendar: calendarFor(config.timezone) };
    plan = null;
  };
  return { unitOf, makeUnit, makePage, reframe, planLists: () => void lists() };
}

/** Stands for what records and lists depend on besides each other; how they look is up to the templates. */
function saidBy(config: Config, { texts }: Templates): string {
  return JSON.stringify([config, [...texts]]);
}

const fileAt = (path: string, content: string | Uint8Array): PreviewFile => ({ path, content });

/** The catalog with the records of a card in the place of those with their ids: lists, names and topics stay as they were. */
function withRecords(catalog: Catalog, { records }: Card): Catalog {
  const stories = new Map(records.stories.map((story) => [story.id, story]));
  return {
    ...catalog,
    stories: catalog.stories.map((story) => stories.get(story.id) ?? story),
    articleById: new Map([
      ...catalog.articleById,
      ...records.articles.map((article) => [article.id, article] as const),
    ]),
    storyByArticle: new Map([
      ...catalog.storyByArticle,
      ...records.stories.flatMap((story) => story.articles.map((id) => [id, story] as const)),
    ]),
    part: { related: new Map(), pictured: pictured(catalog) },
  };
}

function pause(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
