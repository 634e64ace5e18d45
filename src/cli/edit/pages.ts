/** What the editing page answers: addresses and forms → pages. */

import { type Decided, decisionOf, type Scene } from "../../edit/decide.js";
import { aboutOf, fileOf } from "../../edit/decision-view.js";
import { frameOf, type Setting, type Tried } from "../../edit/frame.js";
import { decisionsView, type ListFacts, listView, STORIES_ON_A_PAGE } from "../../edit/list-view.js";
import type { RenderPage } from "../../edit/render.js";
import type { Sent } from "../../edit/sent.js";
import { type StoryFacts, storyView } from "../../edit/story-view.js";
import type { EditTexts } from "../../edit/texts.js";
import { decisionsOf } from "../../editorial/concerns.js";
import type { Decision } from "../../editorial/decision.js";
import { edit as messages } from "../../errors/edit.js";
import { isFailure } from "../../errors.js";
import type { Story } from "../../model.js";
import type { Desk } from "./desk.js";
import { type Facts, idsOfStory, readArticle, readDecisions, readStory, storyNamed } from "./facts.js";
import type { Place } from "./save.js";

/** What stays the same while the page is served. */
export interface Office {
  readonly desk: Desk;
  /** "/TOKEN". */
  readonly base: string;
  readonly siteUrl: string;
  readonly texts: EditTexts;
  readonly render: RenderPage;
  readonly today: () => string;
  /** The name that forms begin with: that of the last decision. */
  readonly who: { name: string };
}

export interface Answer {
  readonly status: number;
  readonly html: string;
}

export type Reply = Answer | { readonly to: string };

/** How long a form waits for the build before it answers that it is under way, in ms. */
const WAIT = 6000;

/** Answers a GET. */
export async function show(office: Office, path: string, query: URLSearchParams): Promise<Reply> {
  const facts = office.desk.facts();
  if (facts === null) return message(office, 404);
  if (path === "/go") return go(office, facts, query.get("story") ?? "");
  const setting = await settingOf(office, facts, path, query, null);
  const story = /^\/story\/(s[0-9a-z]{1,40})\/$/.exec(path)?.[1];
  if (story !== undefined) return storyPage(office, facts, story, setting) ?? message(office, 404);
  if (path === "/decisions/") return page(office, "decisions", decisionsView(overlay(office, facts), setting));
  if (path === "/") return listPage(office, facts, pageNumber(query), setting);
  return message(office, 404);
}

/** Answers a form. */
export async function take(office: Office, path: string, sent: Sent): Promise<Reply> {
  const facts = office.desk.facts();
  if (facts === null || (path !== "/decide" && path !== "/undo")) return message(office, 404);
  const story = readStory(facts, sent.one("at"));
  if (story === null && sent.one("at") !== "") return message(office, 404);
  try {
    if (path === "/undo") {
      const file = await office.desk.undo(placeIn(sent, ""));
      return await done(office, story, file, "undone");
    }
    return await decide(office, facts, story, sent);
  } catch (error) {
    if (!isFailure(error)) throw error;
    return refused(office, facts, story, { form: sent.one("form"), sent, message: error.message, rival: null });
  }
}

async function decide(office: Office, facts: Facts, story: Story | null, sent: Sent): Promise<Reply> {
  const isSecond = sent.one("do") === "replace";
  const asked: Sent = isSecond ? { ...sent, one: (name) => sent.one(name === "do" ? "rival-verb" : name) } : sent;
  const scene = sceneOf(office, facts, story);
  const decided: Decided = decisionOf(asked, scene);
  const saved = await office.desk.save(decided, isSecond ? placeIn(sent, "rival-") : null);
  if ("file" in saved) {
    office.who.name = decided.decision.who;
    return done(office, story, saved.file, "saved");
  }
  const { rival, message: text } = saved;
  const told = { file: fileOf(rival.path), line: rival.line, key: rival.key, text: describe(rival) };
  return refused(office, facts, story, { form: sent.one("form"), sent: asked, message: text, rival: told });
}

function describe(decision: Decision): string {
  return [decision.decide, aboutOf(decision), `(${decision.who}, ${decision.when}: ${decision.why})`]
    .filter((part) => part !== null)
    .join(" ");
}

function placeIn(sent: Sent, prefix: string): Place {
  const line = sent.one(`${prefix}line`);
  return {
    file: sent.one(`${prefix}file`),
    line: /^[1-9]\d{0,6}$/.test(line) ? Number(line) : 0,
    key: sent.one(`${prefix}key`),
  };
}

function sceneOf({ today }: Office, facts: Facts, story: Story | null): Scene {
  const articles = story?.articles ?? [];
  return {
    story,
    articles: articles.flatMap((id) => readArticle(facts, id) ?? []),
    isArticle: (id) => facts.known.articles.has(id),
    storyNamed: (text) => storyNamed(facts, text),
    today: today(),
  };
}

/** Waits a while for the build, and leads to a page that says what became of it. */
async function done(
  { desk, base }: Office,
  story: Story | null,
  file: string,
  what: "saved" | "undone",
): Promise<Reply> {
  const change = desk.changes();
  await desk.settled(change, WAIT);
  const there = desk.facts()?.fileOf.has(story?.id ?? "") ? `/story/${story!.id}/` : "/";
  return { to: `${base}${there}?${what}=${encodeURIComponent(fileOf(file))}&change=${change}` };
}

async function settingOf(
  { desk, base, siteUrl, texts, who }: Office,
  { store }: Facts,
  path: string,
  query: URLSearchParams,
  tried: Tried | null,
): Promise<Setting> {
  const change = Number(query.get("change") ?? 0) || 0;
  const what = query.has("saved") ? "saved" : query.has("undone") ? "undone" : null;
  const isDone = what !== null && change > 0 && change <= desk.changes();
  const built = isDone ? await desk.settled(change, WAIT) : true;
  const file = `content/editorial/${(query.get("saved") ?? query.get("undone") ?? "").slice(0, 160)}`;
  return {
    base,
    siteUrl,
    siteTitle: store.config.title,
    texts,
    who: who.name,
    problem: desk.problem() ?? overlayFault(desk),
    done: isDone ? { text: texts.say(`edit.${what}`, { file }), built, again: `${base}${path}?${query}` } : null,
    tried,
  };
}

/** What is wrong with the files of decisions as they stand now. */
function overlayFault(desk: Desk): string | null {
  try {
    readDecisions(desk.facts()!);
    return null;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return error.message;
  }
}

function overlay({ desk }: Office, facts: Facts): Pick<ListFacts, "decisions" | "doubts"> {
  try {
    return { decisions: readDecisions(facts).decisions, doubts: desk.doubts() };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { decisions: [], doubts: [] };
  }
}

async function refused(office: Office, facts: Facts, story: Story | null, tried: Tried): Promise<Reply> {
  const setting = await settingOf(office, facts, "/", new URLSearchParams(), tried);
  const answer =
    story === null
      ? listPage(office, facts, 1, setting)
      : (storyPage(office, facts, story.id, setting) ?? message(office, 404));
  return { ...answer, status: 422 };
}

function storyPage(office: Office, facts: Facts, id: string, setting: Setting): Answer | null {
  const story = readStory(facts, id);
  if (story === null) return null;
  const { decisions, doubts } = overlay(office, facts);
  const own = decisionsOf({ decisions }, idsOfStory(facts, id), story.articles);
  const articles = story.articles.flatMap((article) => readArticle(facts, article) ?? []);
  const near = nearOf(facts, story);
  return page(office, "story", storyView({ story, articles, near, doubts, decisions: own.decisions }, setting));
}

function nearOf(facts: Facts, { nearest }: Story): StoryFacts["near"] {
  const article = nearest ? readArticle(facts, nearest.article) : null;
  if (article === null) return null;
  const id = facts.storyOf.get(article.id);
  const other = id === undefined ? null : readStory(facts, id);
  return { article, story: other ? { id: other.id, headline: other.headline.text } : null };
}

function listPage(office: Office, facts: Facts, number: number, setting: Setting): Answer {
  const from = (number - 1) * STORIES_ON_A_PAGE;
  const stories = facts.stories.slice(from, from + STORIES_ON_A_PAGE).flatMap(({ id }) => readStory(facts, id) ?? []);
  const pages = Math.ceil(facts.stories.length / STORIES_ON_A_PAGE);
  return page(office, "list", listView({ stories, page: number, pages, ...overlay(office, facts) }, setting));
}

function pageNumber(query: URLSearchParams): number {
  const text = query.get("page") ?? "1";
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

function go({ base, ...office }: Office, facts: Facts, text: string): Reply {
  const id = storyNamed(facts, text.trim());
  return id === null ? message({ base, ...office }, 404, messages.noStory) : { to: `${base}/story/${id}/` };
}

function page({ render }: Office, name: "list" | "story" | "decisions", view: object): Answer {
  return { status: 200, html: render(name, view) };
}

function message({ base, siteUrl, texts, desk, render, who }: Office, status: number, text?: string): Answer {
  const title = text ?? messages.refused[status] ?? "";
  const siteTitle = desk.facts()?.store.config.title ?? "";
  const setting: Setting = { base, siteUrl, siteTitle, texts, who: who.name, problem: null, done: null, tried: null };
  return { status, html: render("message", { frame: frameOf(setting, title), message: title }) };
}
