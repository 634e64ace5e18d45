/** A form of the editing page → a decision. Refuses what could not be carried out, with the cure. */
import { amendText } from "../editorial/amend.js";
import type { LineDecision } from "../editorial/decision.js";
import { anchorsOf, passagesOf } from "../editorial/grounds.js";
import { findReceipts } from "../editorial/receipts.js";
import type { NewDecision } from "../editorial/write.js";
import { edit as messages } from "../errors/edit.js";
import { usageError } from "../errors.js";
import type { Article, Claim, Difference, Story } from "../model.js";
import type { Sent } from "./sent.js";

/** What a form is about: the story that its page shows. */
export interface Scene {
  /** Null on pages that show no one story. */
  readonly story: Story | null;
  readonly articles: readonly Article[];
  readonly isArticle: (id: string) => boolean;
  /** The id of a story by its id or address; null where there is none. */
  readonly storyNamed: (text: string) => string | null;
  /** The day. */
  readonly today: string;
}

export interface Decided {
  readonly decision: NewDecision;
  /** The story in whose file it stands; null: that of articles and sources. */
  readonly story: string | null;
}

/** Fields of a decision, and where it stands if not in the story's file. */
type Fields = Readonly<Record<string, unknown>>;
type Make = (sent: Sent, scene: Scene, story: Story) => Fields;

/** Passages that a decision is bound to. */
const ANCHORS = 6;

const MAKERS: Readonly<Record<string, Make>> = {
  "claim drop": (sent, _, story) => groundIn(sent, story),
  "claim lock": (sent, _, story) => groundIn(sent, story),
  "claim pin": (sent, _, story) => groundIn(sent, story),
  "claim up": (sent, _, story) => ({ ...groundIn(sent, story), by: byOf(sent) }),
  "claim down": (sent, _, story) => ({ ...groundIn(sent, story), by: byOf(sent) }),
  "claim reword": rewordIn,
  "claim join": joinIn,
  "claim split": partIn,
  "claim add": addIn,
  "difference settle": settleIn,
  "story rename": (sent, _, story) => ({ story: story.id, text: changed(sent.one("text"), story.headline.text) }),
  "story dek": (sent, _, story) => ({ story: story.id, text: changed(sent.one("text"), story.dek) }),
  "story note": (sent, _, story) => ({ story: story.id, text: needed(sent.one("text"), messages.noText) }),
  "story topics": (sent, _, story) => ({
    story: story.id,
    topics: orRefuse(linesOf(sent.one("text")), messages.noTopics),
  }),
  "story pin": (sent, _, story) => ({ story: story.id, place: numberOf(sent.one("place")) }),
  "story merge": (sent, scene, story) => ({ stories: [story.id, otherStory(sent.one("other"), scene, story)] }),
  "story split": splitIn,
  "story move": (sent, scene, story) => ({
    article: articleIn(sent, scene).id,
    to: otherStory(sent.one("other"), scene, story),
  }),
  "story bring": bringIn,
  "story exclude": (sent, scene, story) => ({ article: articleIn(sent, scene).id, story: story.id }),
  "story exclude everywhere": (sent, scene) => ({ article: articleIn(sent, scene).id }),
  "source exclude": (sent, scene) => ({ source: articleIn(sent, scene).source.id }),
  "line cut": (sent, scene) => lineIn("line cut", sent.one("text"), messages.notInText, articleIn(sent, scene)),
  "line restore": (sent, scene) => lineIn("line restore", sent.one("line"), messages.notCut, articleIn(sent, scene)),
  "origin independent": (sent, scene) => ({ articles: atLeastTwo(articlesIn(sent, scene)) }),
  "origin same": (sent, scene) => ({ articles: atLeastTwo(articlesIn(sent, scene)) }),
};

/** Names that the page has for two ways of one decision. */
const WRITTEN: Readonly<Record<string, NewDecision["decide"]>> = {
  "story bring": "story move",
  "story exclude everywhere": "story exclude",
};

const ELSEWHERE = /^(?:line|origin|source) |^story exclude everywhere$/;

/** The decision that a form asks for. Throws a failure (exit 2) that says what to change in the form. */
export function decisionOf(sent: Sent, scene: Scene): Decided {
  const verb = sent.one("do");
  const fields = fieldsOf(verb, sent, scene);
  const who = needed(sent.one("who"), messages.noWho);
  const why = needed(sent.one("why"), messages.noWhy);
  const decide = WRITTEN[verb] ?? (verb as NewDecision["decide"]);
  const decision: NewDecision = { decide, ...fields, who, when: scene.today, why };
  return { decision, story: ELSEWHERE.test(verb) ? null : (scene.story?.id ?? null) };
}

function fieldsOf(verb: string, sent: Sent, scene: Scene): Fields {
  if (verb === "story order") return orderIn(sent, scene);
  const make = Object.hasOwn(MAKERS, verb) ? MAKERS[verb] : undefined;
  if (make === undefined || scene.story === null) throw usageError(messages.unknownVerb);
  return make(sent, scene, scene.story);
}

function needed(text: string, message: string): string {
  if (text === "") throw usageError(message);
  return text;
}

function changed(text: string, before: string | null): string {
  if (needed(text, messages.noText) === before) throw usageError(messages.sameText);
  return text;
}

function orRefuse<T>(list: readonly T[], message: string): readonly T[] {
  if (list.length === 0) throw usageError(message);
  return list;
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function numberOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw usageError(messages.badNumber);
  return Number(text);
}

function byOf(sent: Sent): number | null {
  const by = numberOf(sent.one("by") || "1");
  return by === 1 ? null : by;
}

/** A point by its id, and by passages of it, which outlast the id. */
function groundOf({ id, text, support }: Claim): Fields {
  return { claim: id, quotes: anchorsOf({ support }, ANCHORS), said: text };
}

function claimNamed(id: string, { claims, singles }: Story): Claim {
  const claim = [...claims, ...singles].find((each) => each.id === id);
  if (claim === undefined) throw usageError(messages.noClaim);
  return claim;
}

function groundIn(sent: Sent, story: Story): Fields {
  return { story: story.id, ...groundOf(claimNamed(sent.one("claim"), story)) };
}

function rewordIn(sent: Sent, _: Scene, story: Story): Fields {
  const claim = claimNamed(sent.one("claim"), story);
  return { ...groundIn(sent, story), text: changed(sent.one("text"), claim.text) };
}

function joinIn(sent: Sent, _: Scene, story: Story): Fields {
  const claim = claimNamed(sent.one("claim"), story);
  const other = claimNamed(needed(sent.one("other"), messages.noOther), story);
  if (other.id === claim.id) throw usageError(messages.noOther);
  return { story: story.id, claims: [groundOf(claim), groundOf(other)] };
}

/** The name of a passage in a form. */
export function passageName({ article, start }: { readonly article: string; readonly start: number }): string {
  return `${article} ${start}`;
}

function partIn(sent: Sent, _: Scene, story: Story): Fields {
  const claim = claimNamed(sent.one("claim"), story);
  const names = sent.all("passage");
  const leaving = claim.support.filter((each) => names.includes(passageName(each)));
  orRefuse(leaving, messages.noPassages);
  if (leaving.length === claim.support.length) throw usageError(messages.allPassages);
  return { ...groundIn(sent, story), leaving: [...new Set(leaving.map(({ quote }) => quote))] };
}

function addIn(sent: Sent, scene: Scene, story: Story): Fields {
  const quotes = orRefuse(linesOf(sent.one("quotes")), messages.noQuote);
  const receipts = quotes.map((quote) => ({ article: null, quote }));
  const [lost] = findReceipts(receipts, scene.articles).lost;
  if (lost !== undefined) throw usageError(messages.quoteGone(lost.slice(0, 200)));
  return { story: story.id, quotes, text: sent.one("text") || null };
}

function settleIn(sent: Sent, _: Scene, story: Story): Fields {
  const difference = story.differences.find(({ id }) => id === sent.one("difference"));
  if (difference === undefined) throw usageError(messages.noDifference);
  return { story: story.id, ...groundOfDifference(difference), text: needed(sent.one("text"), messages.noText) };
}

function groundOfDifference(difference: Difference): Fields {
  const quotes = [...new Set(passagesOf(difference).support.map(({ quote }) => quote))];
  return { difference: difference.id, quotes: quotes.slice(0, ANCHORS), said: difference.about || null };
}

function articleIn(sent: Sent, { articles }: Scene): Article {
  const article = articles.find(({ id }) => id === sent.one("article"));
  if (article === undefined) throw usageError(messages.noArticle);
  return article;
}

/** The marked articles, in the story's order. */
function articlesIn(sent: Sent, { articles }: Scene): readonly string[] {
  const marked = sent.all("article");
  if (marked.some((id) => !articles.some((each) => each.id === id))) throw usageError(messages.noArticle);
  return articles.map(({ id }) => id).filter((id) => marked.includes(id));
}

function atLeastTwo(articles: readonly string[]): readonly string[] {
  if (articles.length < 2) throw usageError(messages.twoArticles);
  return articles;
}

function splitIn(sent: Sent, scene: Scene, story: Story): Fields {
  const articles = orRefuse(articlesIn(sent, scene), messages.noArticles);
  const stay = story.articles.filter((id) => !articles.includes(id));
  orRefuse(stay, messages.allArticles);
  return { story: story.id, articles, stay };
}

/** An article of another story, or of none, for this one. */
function bringIn(sent: Sent, { isArticle }: Scene, story: Story): Fields {
  const article = sent.one("article");
  if (!isArticle(article) || story.articles.includes(article)) throw usageError(messages.noArticle);
  return { article, to: story.id };
}

function otherStory(text: string, { storyNamed }: Scene, story: Story): string {
  const other = text === "" ? null : storyNamed(text);
  if (other === null) throw usageError(messages.noStory);
  if (other === story.id) throw usageError(messages.sameStory);
  return other;
}

/** A line that is there to be cut or restored: the same words as carrying it out looks for. */
function lineIn(decide: LineDecision["decide"], text: string, message: string, article: Article): Fields {
  const wanted = needed(text, messages.noText);
  const trial: LineDecision = {
    decide,
    article: article.id,
    text: wanted,
    path: "",
    line: 1,
    key: "",
    who: "",
    when: "",
    why: "",
  };
  if (amendText(article, { decisions: [trial] }) === article) throw usageError(message);
  return { article: article.id, text: wanted };
}

function orderIn(sent: Sent, { storyNamed }: Scene): Fields {
  const named = linesOf(sent.one("stories")).map((line) => {
    const id = storyNamed(line);
    if (id === null) throw usageError(messages.noStory);
    return id;
  });
  const stories = [...new Set(named)];
  if (stories.length < 2) throw usageError(messages.noStories);
  return { stories };
}
