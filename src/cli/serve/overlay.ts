/**
 * What is shown of an edit before the build behind it: the pages of the story or article that a file belongs to, made at once and held
 * in memory in front of _site. What it can't tell (new files, regrouping, lists) is left to the build.
 */
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseStory } from "../../content/story-file.js";
import { amendText } from "../../editorial/amend.js";
import { decisionsOf, idsOf } from "../../editorial/concerns.js";
import type { Decision, Editorial } from "../../editorial/decision.js";
import { parseEditorial } from "../../editorial/parse.js";
import { readStoryFile } from "../../files/store.js";
import { editorialFiles, loadConfig } from "../../files.js";
import type { Archive, Story } from "../../model.js";
import type { Card } from "../../publish/incremental/cards.js";
import { openPreview, type Preview, type PreviewFile } from "../../publish/incremental/preview.js";
import { shortHash } from "../../text/hash.js";
import { siteFolders } from "../site-folders.js";
import { makeStory } from "../stories/make-story.js";
import { type Articles, articlesOf } from "./articles.js";
import type { Facts, StoryFacts } from "./facts.js";
import type { Shown } from "./server.js";

export interface Overlay {
  /** Shows what the files at these paths make of their pages. Never throws: what can't be read is told by the build. */
  readonly show: (paths: readonly string[]) => Promise<void>;
  /** How many changes were shown; a build that begins now has seen them. */
  readonly count: () => number;
  /** Takes over what a build left that had seen so many changes: what it made is in _site now. */
  readonly settle: (facts: Facts, seen: number) => void;
  /** False until the whole site is known, from its first build. */
  readonly isReady: () => boolean;
  /** Brings what is known of the whole site up to date with the last build. */
  readonly renew: () => Promise<void>;
  /** What stands in front of the file at a path of the site. */
  readonly find: (path: string) => Promise<Shown | null>;
}

/** An edit that concerns more than this is left to the build. */
const MOST_UNITS = 12;
const MOST_DECISIONS = 50;

/** Decisions about which articles make a story: only a build can carry them out. */
const OF_GROUPS = new Set(["story merge", "story split", "story move", "story exclude", "source exclude"]);

/** All that the pages of now are made from. */
interface Ground {
  readonly facts: Facts;
  readonly articles: Articles;
  readonly stories: ReadonlyMap<string, StoryFacts>;
  readonly preview: Preview;
}

interface Held {
  readonly shown: Shown;
  /** Number of the change. */
  readonly at: number;
}

export function openOverlay(root: string): Overlay {
  const templates = join(root, "templates");
  const places = {
    templatesDir: existsSync(templates) ? templates : null,
    cacheDir: siteFolders(root).cacheDir,
  };
  const held = new Map<string, Held>();
  /** Stories as they are since an edit. */
  const remade = new Map<string, { readonly story: Story; readonly at: number }>();
  let latest: Facts | null = null;
  let ground: Ground | null = null;
  let editorial: Editorial | null = null;
  let count = 0;
  /** Number of the last change to templates or configuration; 0 where a build has seen it. */
  let framed = 0;

  /** The decisions as they stand in what is shown. */
  const decisions = (): Editorial => editorial ?? latest!.editorial;

  const archive = ({ facts, articles, stories }: Ground): Archive => ({
    ...facts.rest,
    articles: {
      entries: articles.entries,
      read: (id) => amendText(articles.read(id), decisions()),
    },
    stories: {
      entries: [],
      read: (id) => remade.get(id)?.story ?? readStoryFile(root, stories.get(id)!.name),
    },
  });

  const hold = (files: readonly PreviewFile[], at: number): void => {
    for (const { path, content } of files) held.set(path, { at, shown: { content, tag: shortHash(content) } });
  };

  /** A story out of the files of its articles, as the next build makes it if its articles stay together. */
  const remake = ({ facts, articles }: Ground, { id, name }: StoryFacts): Story => {
    const { articles: ids, together, nearest, earlier, splitFrom } = readStoryFile(root, name);
    const near = { ...(nearest === undefined ? {} : { nearest }), ...(earlier === undefined ? {} : { earlier }) };
    const cluster = { id, articles: ids, together, ...near };
    const decided = decisionsOf(decisions(), idsOf(id, facts.gone), ids);
    const place = splitFrom === undefined ? {} : { splitFrom };
    const job = { cluster, members: ids.map(articles.member), previous: name, decided, place };
    const made = makeStory(job, { root, sources: facts.rest.config.sources });
    return parseStory(made.text, `content/stories/${name}`);
  };

  const showUnit = async (now: Ground, unit: Card, at: number): Promise<void> => {
    for (const id of unit.stories) remade.set(id, { story: remake(now, now.stories.get(id)!), at });
    hold(await now.preview.makeUnit(archive(now), unit), at);
  };

  const show = async (paths: readonly string[]): Promise<void> => {
    count += 1;
    const at = count;
    if (ground === null) return;
    const names = paths.map((path) => relative(root, path).split(sep).join("/"));
    if (names.some(isFrame)) attempt(() => reframe(ground!, at));
    const units = new Set<Card>();
    for (const name of names) for (const unit of unitsOf(ground, name)) units.add(unit);
    if (names.some((name) => name.startsWith("content/editorial/")))
      for (const unit of attempt(() => decide(ground!)) ?? []) units.add(unit);
    if (units.size > MOST_UNITS) return;
    for (const unit of units) await showUnit(ground, unit, at).catch(() => {});
  };

  const reframe = ({ preview }: Ground, at: number): void => {
    preview.reframe(loadConfig(root));
    framed = at;
  };

  /** Takes the decisions as they stand now; gives the units that they change. */
  const decide = ({ facts, preview }: Ground): Card[] => {
    const before = decisions();
    const after = parseEditorial(editorialFiles(root));
    const changed = differing(before.decisions, after.decisions);
    if (changed.length > MOST_DECISIONS || changed.some(({ decide: verb }) => OF_GROUPS.has(verb))) return [];
    editorial = after;
    const concerned = facts.stories.filter(
      ({ id, articles }) => decisionsOf({ ...after, decisions: changed }, idsOf(id, facts.gone), articles).hash !== "",
    );
    const told = concerned.flatMap(({ id }) => preview.unitOf("story", id) ?? []);
    const lines = changed.flatMap((each) => ("article" in each ? (preview.unitOf("article", each.article) ?? []) : []));
    return [...told, ...lines];
  };

  const find = async (path: string): Promise<Shown | null> => {
    const known = held.get(path);
    if (known !== undefined && known.at >= framed) return known.shown;
    if (framed === 0 || ground === null) return known?.shown ?? null;
    try {
      const at = framed;
      const file = await ground.preview.makePage(archive(ground), path);
      if (file === null) return null;
      // Where a build has seen the change by now, this is what it made, or older.
      if (at === framed) hold([file], at);
      return { content: file.content, tag: shortHash(file.content) };
    } catch {
      // A template that can't be rendered: the last page stays, and the build says why.
      return null;
    }
  };

  const settle = (facts: Facts, seen: number): void => {
    latest = facts;
    for (const [path, { at }] of held) if (at <= seen) held.delete(path);
    for (const [id, { at }] of remade) if (at <= seen) remade.delete(id);
    if (framed <= seen) framed = 0;
    if (count <= seen) editorial = null;
  };

  const renew = async (): Promise<void> => {
    const facts = latest;
    if (facts === null || facts === ground?.facts) return;
    const articles = articlesOf(root, facts.articles);
    const stories = new Map(facts.stories.map((story) => [story.id, story]));
    const rest = { entries: articles.entries, read: articles.read };
    const preview = await openPreview(
      { ...facts.rest, articles: rest, stories: { entries: [], read: () => never() } },
      places,
    );
    if (preview === null || latest !== facts) return;
    if (framed > 0) preview.reframe(loadConfig(root));
    const next = { facts, articles, stories, preview };
    if (ground === null) await warm(next);
    ground = next;
    await new Promise((done) => setImmediate(done));
    preview.planLists();
  };

  /** Loads what makes pages, so that the first edit needn't wait for that. */
  const warm = async (next: Ground): Promise<void> => {
    const unit = next.facts.stories.slice(0, 1).flatMap(({ id }) => next.preview.unitOf("story", id) ?? [])[0];
    if (unit === undefined) return;
    const story = attempt(() => remake(next, next.stories.get(unit.stories[0]!)!));
    if (story !== null) await next.preview.makeUnit(archive(next), unit).catch(() => {});
  };

  return { show, count: () => count, isReady: () => ground !== null, settle, renew, find };
}

function isFrame(name: string): boolean {
  return name.startsWith("templates/") || /^content\/(?:digest|sources)\.yml$/.test(name);
}

function unitsOf({ articles, preview }: Ground, name: string): Card[] {
  const id = name.startsWith("content/articles/") ? articles.idOf(name.slice("content/articles/".length)) : undefined;
  const unit = id === undefined ? undefined : preview.unitOf("article", id);
  return unit === undefined ? [] : [unit];
}

/** The decisions that are in one of the lists only. */
function differing(before: readonly Decision[], after: readonly Decision[]): Decision[] {
  const signatureOf = ({ key, who, when, why }: Decision): string => JSON.stringify([key, who, when, why]);
  const [old, fresh] = [before, after].map((list) => new Set(list.map(signatureOf)));
  return [
    ...before.filter((each) => !fresh!.has(signatureOf(each))),
    ...after.filter((each) => !old!.has(signatureOf(each))),
  ];
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function never(): never {
  throw new Error("Not read here.");
}
