/** The work that worker threads do: pages of units and of lists, with the JSON and pictures beside them, written where they are new. */
import { readArticleAt } from "../../files/article-at.js";
import type { ArticleAt, Config } from "../../model.js";
import { articleView } from "../article-view.js";
import { type Catalog, pathOf } from "../catalog.js";
import { articleRecord, storyRecord, toJson } from "../json-twins.js";
import { leanArticle } from "../lean.js";
import { fileOf, type Page } from "../page.js";
import { articlePath } from "../paths.js";
import { pictureFile } from "../pictures.js";
import { freeDrawings } from "../png.js";
import type { PublicArticle } from "../publication.js";
import { runWords, type WordParts, wordFiles } from "../search-words.js";
import { storyView } from "../story-view.js";
import type { Templates } from "../templates.js";
import { textsOf } from "../texts.js";
import { usesByArticle } from "../uses.js";
import type { Views } from "../views.js";
import { aloneUnit, nameAlone } from "./cards.js";
import { keyOf } from "./grounds.js";
import { type Remembered, rememberedText } from "./kept-text.js";
import { type Made, type Output, type Places, putOutput } from "./outputs.js";
import { renderPages, type ToRender } from "./render-pages.js";
import { catalogOfUnits, NOTHING_AROUND, type Surroundings, type WholeUnit } from "./slice.js";
import { type KeptAt, keptUnit } from "./unit-store.js";

/** What all jobs of one publication have in common. */
export interface Setup extends Places {
  readonly config: Config;
  readonly templates: Templates;
  readonly pictureCache: string | null;
  /** False where no JSON is wanted beside the pages. */
  readonly records?: boolean;
  /** False where no pictures are drawn. */
  readonly pictures?: boolean;
}

/** A unit to be made: whole, or kept aside. */
export type UnitToMake = WholeUnit | { readonly name: string; readonly around: Surroundings; readonly kept: KeptAt };

export interface UnitsJob {
  readonly kind: "units";
  readonly units: readonly UnitToMake[];
  /** What is known of the files there are. */
  readonly before: readonly Output[];
}

export interface ViewsJob {
  readonly kind: "views";
  readonly views: Views;
  readonly before: readonly Output[];
}

/** Articles of no story that are to be read and made at one go, of whose files nothing is known. */
export interface AloneJob {
  readonly kind: "alone";
  readonly articles: readonly ArticleAt[];
}

/** The files of words of the search index, out of the texts of its runs. */
export interface WordsJob {
  readonly kind: "words";
  readonly runs: readonly Remembered[];
  readonly dataKey: string;
  /** What is known of the files there are: a file whose key is the same isn't made. */
  readonly known: readonly (readonly [owner: string, key: string])[];
  readonly before: readonly Output[];
}

export type Job = UnitsJob | ViewsJob | AloneJob | WordsJob;

export interface Done {
  /** Files by what they belong to: the name of a unit, or "page:" and the path of a page. */
  readonly files: readonly MadeFile[];
  /** Lean: those that were read. */
  readonly articles: readonly PublicArticle[];
  readonly words?: DoneWords;
}

export interface DoneWords extends WordParts {
  /** Of all files of words. */
  readonly keys: readonly (readonly [owner: string, key: string])[];
}

export type MadeFile = readonly [owner: string, made: Made];

export async function doJob(setup: Setup, job: Job): Promise<Done> {
  const before = new Map((job.kind === "alone" ? [] : job.before).map((output) => [output[0], output]));
  const folders = new Set<string>();
  const put = (path: string, content: string | Uint8Array): Made =>
    putOutput(setup, path, content, before.get(path.slice(1)), folders);
  if (job.kind === "words") return doWords(job, put);
  if (job.kind === "views") return { files: await doViews(setup, job.views, put), articles: [] };
  if (job.kind === "units") return { files: await doUnits(setup, job.units.map(wholeUnit), put), articles: [] };
  const units = job.articles.map((at) => unitAlone(setup.config, at));
  const articles = units.flatMap((unit) => unit.articles.map(leanArticle));
  return { files: await doUnits(setup, units, put), articles };
}

/** Owners of files of words begin with this. */
export const WORDS = "search:/search/words-";

function doWords({ runs, dataKey, known }: WordsJob, put: Put<Made>): Done {
  const before = new Map(known);
  const { depth, parts, files } = wordFiles(runs.map((run) => runWords(rememberedText(run))));
  const keyed = files.map((file) => ({ file, owner: `search:${file.path}`, key: keyOf(dataKey, file.from) }));
  const fresh = keyed.filter(({ owner, key }) => before.get(owner) !== key);
  return {
    files: fresh.map(({ file: { path, content }, owner }) => [owner, put(path, content())]),
    articles: [],
    words: { depth, parts, keys: keyed.map(({ owner, key }) => [owner, key]) },
  };
}

function unitAlone(config: Config, at: ArticleAt): WholeUnit {
  const unit = aloneUnit(config, readArticleAt(at));
  return { ...unit, name: nameAlone(unit.named[0]!), around: NOTHING_AROUND };
}

function wholeUnit(unit: UnitToMake): WholeUnit {
  return "kept" in unit ? { ...keptUnit(unit.kept), name: unit.name, around: unit.around } : unit;
}

/** Takes a file of the site. */
export type Put<T> = (path: string, content: string | Uint8Array) => T;

function pagesOf({ config, templates }: Setup, views: ToRender["views"]): ToRender {
  return { catalog: { config, texts: textsOf(config.language, templates.texts) }, templates, views };
}

/** The pages of these views, each handed to `put`. */
export async function doViews<T>(setup: Setup, views: Views, put: Put<T>): Promise<[string, T][]> {
  const owners = new Map(Object.values(views).flatMap((list) => list.map(({ path }) => [fileOf(path), path])));
  const done: [string, T][] = [];
  await renderPages(pagesOf(setup, views), (path, content) => {
    done.push([`page:${owners.get(path)}`, put(path, content)]);
  });
  return done;
}

/** The files of these units, each handed to `put`. */
export async function doUnits<T>(setup: Setup, units: readonly WholeUnit[], put: Put<T>): Promise<[string, T][]> {
  const texts = textsOf(setup.config.language, setup.templates.texts);
  const whole = catalogOfUnits(setup.config, texts, units);
  const catalog = setup.pictureCache === null ? whole : { ...whole, pictureCache: setup.pictureCache };
  const owners = new Map<string, string>();
  for (const { name, stories, articles } of units) {
    for (const story of stories) owners.set(fileOf(pathOf(catalog, story)), name);
    for (const { id } of articles) owners.set(fileOf(articlePath(id)), name);
  }
  const done: [string, T][] = [];
  await renderPages(pagesOf(setup, viewsOfUnits(catalog, units)), (path, content) => {
    done.push([owners.get(path)!, put(path, content)]);
  });
  for (const unit of setup.records === false ? [] : units)
    for (const { path, content } of dataOfUnit(catalog, unit)) done.push([unit.name, put(path, content)]);
  for (const unit of setup.pictures === false ? [] : units) done.push(...(await picturesOf(catalog, unit, put)));
  return done;
}

/** Views that are made when they are asked for, one by one. */
function viewsOfUnits(catalog: Catalog, units: readonly WholeUnit[]): ToRender["views"] {
  return { storyPages: storyViews(catalog, units), articlePages: articleViews(catalog, units) };
}

function* storyViews(catalog: Catalog, units: readonly WholeUnit[]): Generator<Page> {
  for (const { stories } of units) for (const story of stories) yield storyView(catalog, story);
}

function* articleViews(catalog: Catalog, units: readonly WholeUnit[]): Generator<Page> {
  for (const { stories, articles } of units) {
    const uses = new Map(stories.flatMap((story) => [...usesByArticle(story, catalog.texts)]));
    for (const article of articles) yield articleView(catalog, article, uses.get(article.id) ?? []);
  }
}

function* dataOfUnit(catalog: Catalog, { stories, articles }: WholeUnit) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const article of articles) {
    yield { path: `${articlePath(article.id)}article.json`, content: toJson(articleRecord(article)) };
  }
  for (const story of stories) {
    yield { path: `${pathOf(catalog, story)}story.json`, content: toJson(storyRecord(catalog, story, byId)) };
  }
}

async function picturesOf<T>(catalog: Catalog, { name, stories }: WholeUnit, put: Put<T>): Promise<[string, T][]> {
  const made: [string, T][] = [];
  for (const story of stories) {
    const picture = pictureFile(catalog, story);
    if (picture === null) continue;
    made.push([name, put(picture.path, picture.content)]);
    await freeDrawings();
  }
  return made;
}
