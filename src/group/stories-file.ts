import type { Nearest, Together } from "../model.js";
import type { Content } from "./codec.js";

/** A story's words, the heaviest first: the key of each, then its weight, one after the other (an archive has half a million). */
export type Profile = readonly number[];

/** What is kept of a cluster of two or more, each part under a name for what it was worked out from. */
export interface StoredStory {
  /** Over the members and their vectors. */
  readonly key: string;
  readonly together: readonly Together[];
  /** Names the wording of what holds it together. */
  readonly wording: string;
  readonly profile: Profile;
  /** The first article of each story that went before. */
  readonly earlier: readonly string[];
  /** The nearest articles outside, and what they were found from. */
  readonly outside: readonly string[];
  readonly outsideFrom: string;
  readonly nearest: Nearest | null;
  readonly nearestFrom: string;
  /** Over what is told of it: what holds it together, and what is nearest. */
  readonly told: string;
}

/** A component by what it was worked out from, and the members of its clusters. */
export type StoredComponent = readonly [key: string, clusters: readonly (readonly string[])[]];

/** What is kept of a segment's components and clusters. */
export interface StoredStories {
  readonly components: readonly StoredComponent[];
  readonly stories: readonly StoredStory[];
  /** Cluster id → a name for its whole record. */
  readonly records: readonly (readonly [id: string, record: string])[];
}

export function formatStories(stored: StoredStories): Content {
  return { head: stored, columns: [] };
}

export function parseStories({ head }: Content): StoredStories {
  return head as StoredStories;
}

/** How words are written in the articles of a cluster. */
export interface Wording {
  /** Stands for the words and the texts that they were looked for in: same name, same wording. */
  readonly from: string;
  readonly words: readonly (readonly [key: number, phrase: string])[];
}

export function formatWordings(wordings: readonly Wording[]): Content {
  return { head: wordings, columns: [] };
}

export function parseWordings({ head }: Content): readonly Wording[] {
  return head as readonly Wording[];
}

/** The table of contents of the cache: for each day the file of features and the file of stories. */
export type CacheIndex = readonly (readonly [day: number, features: string, stories: string])[];

/** Changes with the form of the files that it names. */
export const INDEX = "index-3";

export function formatIndex(index: CacheIndex): Content {
  return { head: index, columns: [] };
}

export function parseIndex({ head }: Content): CacheIndex {
  return head as CacheIndex;
}
