/** Folded stories: what lists seldom show of a story stays text, and is read where somebody asks for it. */
import type { Story } from "../../model.js";
import { entityOf, entityText } from "../names.js";
import { inMemory, type Keep } from "./text-store.js";

type Told = Pick<Story, "claims" | "singles" | "differences" | "dek">;
type Untold = "version" | "quotes" | "timeline" | "together" | "history" | "decisions" | "seen" | "retired" | "notes";
/** What stands in memory of a folded story. */
export interface Head extends Omit<Story, keyof Told | Untold | "splitFrom" | "dekEditor" | "entities"> {
  readonly entities: readonly string[];
}

/** Gives JSON, on one line. */
export type Tell = () => string;

export interface Folded {
  readonly story: Story;
  readonly told: Tell;
}

/** So many stories are kept unfolded: those of one list after the other. */
const MOST_UNFOLDED = 500;

const unfolded = new Map<Tell, Told>();

const NONE: readonly never[] = [];

/** The same lean story, with its points, differences and dek as a text that is kept by `keep`. */
export function fold({ claims, singles, differences, dek, ...head }: Story, keep: Keep = inMemory): Folded {
  const told = keep(JSON.stringify({ claims, singles, differences, dek }));
  const entities = head.entities.map(entityText);
  return { story: foldedStory(apart({ ...head, entities }), told), told };
}

/** A copy that holds nothing in memory but what it says: a text cut out of a file keeps the whole file. */
export function apart<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}

/** The story of these parts. Its fields are named one by one: a record that is put together out of others takes more time and room. */
export function foldedStory(head: Head, told: Tell): Story {
  const story: Story & { readonly entityTexts: readonly string[] } = {
    version: 1,
    id: head.id,
    url: head.url,
    headline: head.headline,
    published: head.published,
    updated: head.updated,
    revised: head.revised,
    pinned: head.pinned,
    articles: head.articles,
    origins: head.origins,
    nearest: head.nearest,
    earlier: head.earlier,
    topics: head.topics,
    entityTexts: head.entities,
    quotes: NONE,
    timeline: NONE,
    together: NONE,
    history: NONE,
    get entities() {
      return head.entities.map(entityOf);
    },
    get claims() {
      return unfold(told).claims;
    },
    get singles() {
      return unfold(told).singles;
    },
    get differences() {
      return unfold(told).differences;
    },
    get dek() {
      return unfold(told).dek;
    },
  };
  return story;
}

function unfold(text: Tell): Told {
  const known = unfolded.get(text);
  if (known) return known;
  const told = JSON.parse(text()) as Told;
  unfolded.set(text, told);
  for (const [oldest] of unfolded.size > MOST_UNFOLDED ? unfolded : []) {
    unfolded.delete(oldest);
    break;
  }
  return told;
}
