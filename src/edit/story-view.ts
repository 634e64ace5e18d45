/** The page on which one story is decided. */

import { isSure } from "../compose/sure.js";
import type { Decision } from "../editorial/decision.js";
import { unsureOrigins } from "../editorial/doubts.js";
import type { Article, Claim, Difference, Origin, Story, Support } from "../model.js";
import { passageName } from "./decide.js";
import { type DecisionView, type Doubt, decisionView } from "./decision-view.js";
import { type Form, type Frame, formOf, frameOf, type Setting, shortened } from "./frame.js";

/** A story with all that its page shows. */
export interface StoryFacts {
  readonly story: Story;
  /** Its articles, in its order, as the editor left them. */
  readonly articles: readonly Article[];
  readonly decisions: readonly Decision[];
  readonly doubts: readonly Doubt[];
  /** The nearest article that isn't part of it, and the story that holds that one. */
  readonly near: {
    readonly article: Article;
    readonly story: { readonly id: string; readonly headline: string } | null;
  } | null;
}

interface Receipt {
  readonly name: string;
  readonly source: string;
  readonly quote: string;
  readonly isMarked: boolean;
}

interface ClaimView {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly tally: string;
  readonly marks: string;
  readonly aside: string | null;
  readonly receipts: readonly Receipt[];
  readonly canPart: boolean;
  readonly form: Form;
  readonly isOpen: boolean;
  readonly wording: string;
  readonly by: string;
}

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly isChosen: boolean;
}

export interface StoryView {
  readonly frame: Frame;
  readonly id: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly facts: readonly string[];
  readonly page: string;
  readonly points: readonly ClaimView[];
  readonly aside: readonly ClaimView[];
  readonly singles: readonly ClaimView[];
  readonly join: { readonly form: Form; readonly first: readonly Choice[]; readonly second: readonly Choice[] } | null;
  readonly differences: readonly object[];
  readonly add: { readonly form: Form; readonly quotes: string; readonly text: string };
  readonly words: readonly object[];
  readonly near: object | null;
  readonly merge: { readonly form: Form; readonly other: string };
  readonly articles: readonly object[];
  readonly split: { readonly form: Form; readonly articles: readonly Choice[] };
  readonly origins: readonly object[];
  readonly originForm: Form;
  readonly decisions: readonly DecisionView[];
}

export function storyView(facts: StoryFacts, setting: Setting): StoryView {
  const { story, articles, decisions, doubts } = facts;
  const { texts, siteUrl } = setting;
  const sure = story.claims.filter(isSure);
  const claimOf = (claim: Claim): ClaimView => claimView(claim, facts, setting);
  const records = story.decisions ?? [];
  return {
    frame: frameOf(setting, story.headline.text),
    id: story.id,
    headline: story.headline.text,
    dek: story.dek,
    facts: [
      texts.say("articles", { n: articles.length }),
      texts.say("origins", { n: story.origins.length }),
      ...(story.updated ? [texts.date(story.updated)] : []),
      story.id,
    ],
    page: siteUrl + story.url.replace(/^\//, ""),
    points: sure.map(claimOf),
    aside: story.claims.filter((claim) => !isSure(claim)).map(claimOf),
    singles: story.singles.map(claimOf),
    join: joinForm(facts, setting),
    differences: story.differences.map((each) => differenceView(each, facts, setting)),
    add: addForm(facts, setting),
    words: wordForms(facts, setting),
    near: nearView(facts, setting),
    merge: otherForm(facts, setting),
    articles: articles.map((each) => articleView(each, facts, setting)),
    split: splitForm(facts, setting),
    origins: story.origins.map((each) => originView(each, facts, setting)),
    originForm: formOf("origins", story.id, setting).form,
    decisions: decisions.map((each) => decisionView(each, { records, doubts, at: story.id }, setting)),
  };
}

function claimView(claim: Claim, { story, articles }: StoryFacts, setting: Setting): ClaimView {
  const { texts } = setting;
  const { form, sent } = formOf(claim.id, story.id, setting);
  const sources = new Set(articles.map(({ source }) => source.id)).size;
  const said = String(claim.sources);
  const marked = sent?.all("passage") ?? [];
  return {
    id: claim.id,
    story: story.id,
    text: claim.text,
    tally: texts.say("tally", {
      said,
      sources: texts.say("sources", { n: sources }),
      origins: texts.say("origins", { n: claim.origins }),
    }),
    marks: marksOf(claim, setting).join(" · "),
    aside: isSure(claim) || claim.aside === undefined ? null : texts.say(`edit.aside-${claim.aside}`),
    receipts: claim.support.map((each) => ({
      ...receiptOf(each, articles),
      name: passageName(each),
      isMarked: marked.includes(passageName(each)),
    })),
    canPart: claim.support.length > 1,
    form,
    isOpen: sent !== null,
    wording: sent?.one("text") ?? claim.text,
    by: sent?.one("by") ?? "1",
  };
}

function marksOf({ pinned, locked, editor, sure }: Claim, { texts }: Setting): string[] {
  return [
    ...(pinned ? [texts.say("edit.pinned")] : []),
    ...(locked ? [texts.say("edit.locked")] : []),
    ...(editor ? [texts.say("edit.editor")] : []),
    ...(sure === undefined ? [] : [texts.say("edit.sure", { percent: String(Math.round(sure * 100)) })]),
  ];
}

function receiptOf(
  { article, quote }: Omit<Support, "score">,
  articles: readonly Article[],
): { source: string; quote: string } {
  return { source: articles.find(({ id }) => id === article)?.source.name ?? article, quote };
}

function joinForm({ story }: StoryFacts, setting: Setting): StoryView["join"] {
  const all = [...story.claims, ...story.singles];
  if (all.length < 2) return null;
  const { form, sent } = formOf("join", story.id, setting);
  const choices = (name: string): Choice[] =>
    all.map(({ id, text }) => ({ id, text: shortened(text, 90), isChosen: sent?.one(name) === id }));
  return { form, first: choices("claim"), second: choices("other") };
}

function differenceView(difference: Difference, { story, articles }: StoryFacts, setting: Setting): object {
  const { form, sent } = formOf(difference.id, story.id, setting);
  return {
    id: difference.id,
    about: difference.about,
    sides: difference.sides.map(({ label, support }) => ({
      label,
      receipts: support.map((each) => receiptOf(each, articles)),
    })),
    settled: difference.settled ?? null,
    form,
    isOpen: sent !== null,
    text: sent?.one("text") ?? "",
  };
}

function addForm({ story }: StoryFacts, setting: Setting): StoryView["add"] {
  const { form, sent } = formOf("add", story.id, setting);
  return { form, quotes: sent?.one("quotes") ?? "", text: sent?.one("text") ?? "" };
}

/** Headline, dek, topics, place and note: one form each. */
function wordForms({ story }: StoryFacts, setting: Setting): object[] {
  const { texts } = setting;
  const form = (
    id: string,
    verb: string,
    label: string,
    button: string,
    field: object,
    usual: string,
    name = "text",
  ) => {
    const { form: own, sent } = formOf(id, story.id, setting);
    return { form: own, isOpen: sent !== null, verb, label, button, name, value: sent?.one(name) ?? usual, ...field };
  };
  const long = { isLong: true };
  return [
    form("headline", "story rename", texts.say("edit.headline"), texts.say("edit.rename"), {}, story.headline.text),
    form("dek", "story dek", texts.say("edit.dek"), texts.say("edit.dek-do"), {}, story.dek ?? ""),
    form(
      "topics",
      "story topics",
      texts.say("edit.topics"),
      texts.say("edit.topics-do"),
      long,
      story.topics.join("\n"),
    ),
    form(
      "place",
      "story pin",
      texts.say("edit.place"),
      texts.say("edit.place-do"),
      { isNumber: true },
      String(story.pinned ?? 1),
      "place",
    ),
    form("note", "story note", texts.say("edit.note"), texts.say("edit.note-do"), long, ""),
  ];
}

function nearView({ story, near }: StoryFacts, setting: Setting): object | null {
  if (near === null || story.nearest === undefined) return null;
  const { likeness, needed, why } = story.nearest;
  const { form } = formOf("near", story.id, setting);
  return {
    headline: near.story?.headline ?? near.article.headline ?? near.article.source.name,
    source: near.article.source.name,
    page: near.story ? `${setting.base}/story/${near.story.id}/` : `${setting.siteUrl}articles/${near.article.id}/`,
    story: near.story?.id ?? null,
    article: near.article.id,
    figures: setting.texts.say("edit.near-figures", { likeness: likeness.toFixed(2), needed: needed.toFixed(2) }),
    why,
    form,
  };
}

function otherForm({ story }: StoryFacts, setting: Setting): StoryView["merge"] {
  const { form, sent } = formOf("merge", story.id, setting);
  return { form, other: sent?.one("other") ?? "" };
}

function articleView(article: Article, { story }: StoryFacts, setting: Setting): object {
  const { form, sent } = formOf(`article-${article.id}`, story.id, setting);
  return {
    id: article.id,
    headline: article.headline ?? article.source.name,
    source: article.source.name,
    date: setting.texts.date(article.published ?? article.received ?? ""),
    page: `${setting.siteUrl}articles/${article.id}/`,
    paragraphs: article.text.split(/\n{2,}/),
    form,
    isOpen: sent !== null,
    other: sent?.one("other") ?? "",
    cut: sent?.one("text") ?? "",
    removed: article.removed
      .filter(({ text, rule }) => text.trim() !== "" && rule !== "editor")
      .map(({ text, rule }) => ({ text: text.trim(), rule, isChosen: sent?.one("line") === text.trim() })),
  };
}

function splitForm({ story, articles }: StoryFacts, setting: Setting): StoryView["split"] {
  const { form, sent } = formOf("split", story.id, setting);
  return { form, articles: choicesOf(articles, sent?.all("article") ?? []) };
}

function choicesOf(articles: readonly Article[], marked: readonly string[]): Choice[] {
  return articles.map(({ id, source, headline }) => ({
    id,
    text:
      headline === null || headline.startsWith(source.name.replace(/…$/, ""))
        ? source.name
        : `${source.name}: ${headline}`,
    isChosen: marked.includes(id),
  }));
}

function originView(origin: Origin, { story, articles }: StoryFacts, setting: Setting): object {
  const { sent } = formOf("origins", story.id, setting);
  const own = articles.filter(({ id }) => origin.articles.includes(id));
  return {
    isAlone: own.length < 2,
    isUnsure: unsureOrigins({ origins: [origin] }).length > 0,
    articles: choicesOf(own, sent?.all("article") ?? []),
    reasons: origin.why.map(({ detail, score }) =>
      setting.texts.say("edit.reason", { detail, score: score.toFixed(2) }),
    ),
  };
}
