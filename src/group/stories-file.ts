import type { Nearest, Together } from "../model.js";
import type { Content } from "./codec.js";

/** A word's weight in a story, by its key; the heaviest first. */
export type Profile = readonly (readonly [key: number, weight: number])[];

/** What is kept of a cluster of two or more, each part under a name for what it was worked out from. */
export interface StoredStory {
  /** Over the members and their vectors. */
  readonly key: string;
  readonly together: readonly Together[];
  readonly profile: Profile;
  /** The nearest articles outside, and what they were found from. */
  readonly outside: readonly string[];
  readonly outsideFrom: string;
  readonly nearest: Nearest | null;
  readonly nearestFrom: string;
}

/** What is kept of a segment's components: of each, by what it was worked out from, the members of its clusters. */
export interface StoredStories {
  readonly components: readonly (readonly [key: string, clusters: readonly (readonly string[])[]])[];
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

/** The table of contents of the cache: for each day the file of features and the file of stories. */
export type CacheIndex = readonly (readonly [day: number, features: string, stories: string])[];

export const INDEX = "index";

export function formatIndex(index: CacheIndex): Content {
  return { head: index, columns: [] };
}

export function parseIndex({ head }: Content): CacheIndex {
  return head as CacheIndex;
}
