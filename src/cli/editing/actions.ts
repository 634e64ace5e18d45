/** From the words of a command to the fields of a decision, for each kind; what its ground can't bear is refused. */
import { amendText } from "../../editorial/amend.js";
import type { Verb } from "../../editorial/decision.js";
import { anchorsOf, countHeld, passagesOf } from "../../editorial/grounds.js";
import { findReceipts } from "../../editorial/receipts.js";
import { editing as messages } from "../../errors/editing.js";
import { usageError } from "../../errors.js";
import { readArticle, type Store } from "../../files/store.js";
import type { Claim, Story } from "../../model.js";
import { findArticle, findClaim, findDifference, findStory } from "./find-records.js";

export interface Words {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly store: Store;
}

/** The story whose file the decision is written to (null: that of articles), and the decision's own fields. */
export interface Draft {
  readonly file: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Action {
  readonly verb: Verb;
  /** Its operands in the help. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly options?: readonly string[];
  readonly draft: (words: Words) => Draft;
}

/** Passages that a decision is bound to. */
const ANCHORS = 6;
const MANY = 200;

const optionOf = ({ options }: Words, name: string): string | null => {
  const value = options[name];
  return typeof value === "string" ? value : null;
};
const groundOf = ({ id, text, support }: Claim) => ({
  claim: id,
  quotes: anchorsOf({ support }, ANCHORS),
  said: text,
});

function aboutStory(verb: Verb, usage: string, more: (words: Words) => object, options?: readonly string[]): Action {
  const count = usage.includes("…") ? MANY : usage.split(" ").length;
  const draft = (words: Words): Draft => {
    const { id } = findStory(words.operands[0]!, words.store);
    return { file: id, fields: { story: id, ...more(words) } };
  };
  return { verb, usage, least: usage.split(" ").length, most: count, draft, ...(options ? { options } : {}) };
}

function aboutClaim(
  verb: Verb,
  usage: string,
  more: (words: Words, claim: Claim) => object = () => ({}),
  options: readonly string[] = [],
): Action {
  const count = usage.split(" ").length;
  const draft = (words: Words): Draft => {
    const { story, target } = findClaim(words.operands[0]!, optionOf(words, "story"), words.store);
    return { file: story.id, fields: { story: story.id, ...groundOf(target), ...more(words, target) } };
  };
  const most = usage.includes("…") ? MANY : count;
  return { verb, usage, least: count, most, options: ["story", ...options], draft };
}

const aboutLine = (verb: Verb): Action => ({
  verb,
  usage: "ARTICLE TEXT",
  least: 2,
  most: 2,
  draft: ({ operands: [name, text], store }) => {
    const article = findArticle(name!, store);
    const decision = { decide: verb, article: article.id, text: text!.trim() };
    const isThere = amendText(article, { decisions: [decision as never] }) !== article;
    const refusal = verb === "line cut" ? messages.lineNowhere : messages.notCut;
    if (!isThere) throw usageError(refusal(text!.slice(0, 80)));
    return { file: null, fields: { article: article.id, text: text!.trim() } };
  },
});

const aboutOrigins = (verb: Verb): Action => ({
  verb,
  usage: "ARTICLE ARTICLE…",
  least: 2,
  most: MANY,
  draft: ({ operands, store }) => ({
    file: null,
    fields: { articles: operands.map((name) => findArticle(name, store).id) },
  }),
});

function severalStories(verb: Verb, hasFile: boolean): Action {
  const draft = ({ operands, store }: Words): Draft => {
    const stories = operands.map((name) => findStory(name, store).id);
    return { file: hasFile ? stories[0]! : null, fields: { stories } };
  };
  return { verb, usage: "STORY STORY…", least: 2, most: MANY, draft };
}

function splitDraft({ operands: [name, ...names], store }: Words): Draft {
  const story = findStory(name!, store);
  const articles = names.map((each) => findArticle(each, store).id);
  const strange = articles.find((id) => !story.articles.includes(id));
  if (strange !== undefined) throw usageError(messages.notInStory(strange));
  const stay = story.articles.filter((id) => !articles.includes(id));
  if (stay.length === 0) throw usageError(messages.wholeStory);
  return { file: story.id, fields: { story: story.id, articles, stay: stay.slice(0, MANY) } };
}

function excludeDraft(words: Words): Draft {
  const article = findArticle(words.operands[0]!, words.store).id;
  const name = optionOf(words, "story");
  const story = name === null ? null : findStory(name, words.store).id;
  return { file: story, fields: { article, story } };
}

function moveDraft({ operands, store }: Words): Draft {
  const to = findStory(operands[1]!, store).id;
  return { file: to, fields: { article: findArticle(operands[0]!, store).id, to } };
}

function addDraft(words: Words): Draft {
  const [name, ...quotes] = words.operands;
  const story = findStory(name!, words.store);
  refuseLost(story, quotes, words.store);
  return { file: story.id, fields: { story: story.id, quotes, text: optionOf(words, "text") } };
}

function refuseLost(story: Story, quotes: readonly string[], store: Store): void {
  const articles = story.articles.map((id) => amendText(readArticle(store, id), store.editorial));
  const receipts = quotes.map((quote) => ({ article: null, quote }));
  const [lost] = findReceipts(receipts, articles).lost;
  if (lost !== undefined) throw usageError(messages.quoteNowhere(lost.slice(0, 80)));
}

function joinDraft(words: Words): Draft {
  const found = words.operands.map((name) => findClaim(name, optionOf(words, "story"), words.store));
  const { story } = found[0]!;
  if (found.some((each) => each.story.id !== story.id)) throw usageError(messages.otherStory);
  return { file: story.id, fields: { story: story.id, claims: found.map(({ target }) => groundOf(target)) } };
}

function leavingOf({ operands: [, ...leaving] }: Words, { support }: Claim): object {
  const strange = leaving.find((quote) => countHeld([quote], support) === 0);
  if (strange !== undefined) throw usageError(messages.quoteElsewhere(strange.slice(0, 80)));
  return { leaving };
}

function settleDraft(words: Words): Draft {
  const { story, target } = findDifference(words.operands[0]!, optionOf(words, "story"), words.store);
  const quotes = [...new Set(passagesOf(target).support.map(({ quote }) => quote))].slice(0, ANCHORS);
  const fields = { story: story.id, difference: target.id, quotes, said: target.about, text: words.operands[1]! };
  return { file: story.id, fields };
}

const textOf = ({ operands }: Words): object => ({ text: operands[1]! });
const byOf = (words: Words): object => ({ by: optionOf(words, "by") });

/** The commands, by group and name. */
export const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  story: {
    pin: aboutStory("story pin", "STORY", (words) => ({ place: optionOf(words, "place") }), ["place"]),
    order: severalStories("story order", false),
    merge: severalStories("story merge", true),
    split: { verb: "story split", usage: "STORY ARTICLE…", least: 2, most: MANY, draft: splitDraft },
    move: { verb: "story move", usage: "ARTICLE STORY", least: 2, most: 2, draft: moveDraft },
    exclude: { verb: "story exclude", usage: "ARTICLE", least: 1, most: 1, options: ["story"], draft: excludeDraft },
    rename: aboutStory("story rename", "STORY TEXT", textOf),
    dek: aboutStory("story dek", "STORY TEXT", textOf),
    topics: aboutStory("story topics", "STORY TOPIC…", ({ operands }) => ({ topics: operands.slice(1) })),
    note: aboutStory("story note", "STORY TEXT", textOf),
  },
  claim: {
    pin: aboutClaim("claim pin", "CLAIM"),
    drop: aboutClaim("claim drop", "CLAIM"),
    lock: aboutClaim("claim lock", "CLAIM"),
    reword: aboutClaim("claim reword", "CLAIM TEXT", textOf),
    up: aboutClaim("claim up", "CLAIM", byOf, ["by"]),
    down: aboutClaim("claim down", "CLAIM", byOf, ["by"]),
    add: { verb: "claim add", usage: "STORY QUOTE…", least: 2, most: MANY, options: ["text"], draft: addDraft },
    join: { verb: "claim join", usage: "CLAIM CLAIM…", least: 2, most: 20, options: ["story"], draft: joinDraft },
    part: aboutClaim("claim split", "CLAIM QUOTE…", leavingOf),
  },
  difference: {
    settle: {
      verb: "difference settle",
      usage: "DIFFERENCE TEXT",
      least: 2,
      most: 2,
      options: ["story"],
      draft: settleDraft,
    },
  },
  line: { cut: aboutLine("line cut"), restore: aboutLine("line restore") },
  origin: { independent: aboutOrigins("origin independent"), same: aboutOrigins("origin same") },
  source: {
    exclude: {
      verb: "source exclude",
      usage: "SOURCE",
      least: 1,
      most: 1,
      draft: ({ operands: [source] }) => ({ file: null, fields: { source: source! } }),
    },
  },
};
