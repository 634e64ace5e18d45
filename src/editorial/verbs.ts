/** Every decision that can be made: its fields, and an example that the messages and the manual show. */
import type { Verb } from "./decision.js";

/** What a field holds. "ground": an id with quotes and said beside it; "grounds": a list of such. */
export type FieldKind = "text" | "line" | "story" | "article" | "source" | "number" | "stories" | "articles" | "lines";

export interface Field {
  readonly kind: FieldKind;
  readonly needed: boolean;
  /** Lists: the fewest entries. */
  readonly least?: number;
}

export interface VerbSpec {
  /** Fields of its own, besides who, when and why. */
  readonly fields: Readonly<Record<string, Field>>;
  /** "claim" or "difference": it names one by id, quotes and said. "claims": it names several. */
  readonly ground?: "claim" | "difference" | "claims";
  /** It quotes passages of its own in a list of this name. */
  readonly passages?: "quotes" | "leaving";
  readonly summary: string;
  readonly example: string;
}

const story: Field = { kind: "story", needed: true };
const article: Field = { kind: "article", needed: true };
const text: Field = { kind: "text", needed: true };
const line: Field = { kind: "line", needed: true };
const articles: Field = { kind: "articles", needed: true, least: 2 };
const stories: Field = { kind: "stories", needed: true, least: 2 };

export const VERBS: Readonly<Record<Verb, VerbSpec>> = {
  "story merge": {
    fields: { stories },
    summary: "two or more stories are one; the first one's address lasts",
    example: "stories: [s0123456789ab, s123456789abc]",
  },
  "story split": {
    fields: { story, articles: { ...articles, least: 1 }, stay: { kind: "articles", needed: false } },
    summary: "these articles are a story of their own",
    example: "articles: [a0123456789ab, a123456789abc]",
  },
  "story move": {
    fields: { article, to: story },
    summary: "an article belongs to another story",
    example: "article: a0123456789ab",
  },
  "story exclude": {
    fields: { article, story: { kind: "story", needed: false } },
    summary: "an article belongs to no story, or not to this one",
    example: "article: a0123456789ab",
  },
  "source exclude": {
    fields: { source: { kind: "source", needed: true } },
    summary: "no article of a source takes part in stories",
    example: "source: harbour-post",
  },
  "story rename": { fields: { story, text: line }, summary: "the headline", example: "text: The quay is shut" },
  "story dek": { fields: { story, text: line }, summary: "the line below the headline", example: "text: For a week" },
  "story topics": {
    fields: { story, topics: { kind: "lines", needed: true, least: 1 } },
    summary: "the topics",
    example: "topics: [Transport]",
  },
  "story pin": {
    fields: { story, place: { kind: "number", needed: false } },
    summary: "the story stands at the top of the front page",
    example: "place: 1",
  },
  "story order": { fields: { stories }, summary: "these stories stand first, in this order", example: "stories: […]" },
  "story note": { fields: { story, text }, summary: "a note to readers on the story's page", example: "text: …" },
  "claim pin": { fields: { story }, ground: "claim", summary: "the bullet stands first", example: "claim: c0123abcd" },
  "claim drop": { fields: { story }, ground: "claim", summary: "the bullet goes", example: "claim: c0123abcd" },
  "claim lock": {
    fields: { story },
    ground: "claim",
    summary: "the bullet keeps its wording; you are told when its evidence changes",
    example: "claim: c0123abcd",
  },
  "claim up": {
    fields: { story, by: { kind: "number", needed: false } },
    ground: "claim",
    summary: "the bullet moves up",
    example: "by: 2",
  },
  "claim down": {
    fields: { story, by: { kind: "number", needed: false } },
    ground: "claim",
    summary: "the bullet moves down",
    example: "by: 2",
  },
  "claim reword": {
    fields: { story, text: line },
    ground: "claim",
    summary: "the bullet in your words, marked as yours",
    example: "text: The quay is shut until Monday",
  },
  "claim add": {
    fields: { story, text: { kind: "line", needed: false } },
    passages: "quotes",
    summary: "a bullet of passages that you quote",
    example: 'quotes: ["The quay is shut until Monday.", "No ship may berth before Monday."]',
  },
  "claim join": {
    fields: { story },
    ground: "claims",
    summary: "two bullets are one",
    example: "claims: [{claim: c0123abcd}, {claim: c1234bcde}]",
  },
  "claim split": {
    fields: { story },
    ground: "claim",
    passages: "leaving",
    summary: "these passages of a bullet are another bullet",
    example: 'leaving: ["No ship may berth before Monday."]',
  },
  "difference settle": {
    fields: { story, text },
    ground: "difference",
    summary: "a difference is settled, with a note",
    example: "difference: d0123abcd",
  },
  "line cut": {
    fields: { article, text },
    summary: "a line is no part of an article",
    example: "text: Read more here",
  },
  "line restore": {
    fields: { article, text },
    summary: "a line that was cut belongs to the article",
    example: "text: The ferry was full.",
  },
  "origin independent": {
    fields: { articles },
    summary: "these articles don't go back to one text",
    example: "articles: [a0123456789ab, a123456789abc]",
  },
  "origin same": {
    fields: { articles },
    summary: "these articles go back to one text",
    example: "articles: [a0123456789ab, a123456789abc]",
  },
};

export const VERB_NAMES = Object.keys(VERBS) as readonly Verb[];
