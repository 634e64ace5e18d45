/** The records of the editor's decisions. No code. */
import type { IsoDate } from "../model.js";

/** What a decision names a bullet or a difference by: its id, and passages that it rests on, which outlast the id. */
export interface Ground {
  /** Id of a claim ("c…", "n…") or of a difference ("d…"). */
  readonly id: string | null;
  readonly quotes: readonly string[];
  /** Its text when it was decided. */
  readonly said: string | null;
}

/** A passage given by hand: its words, and the article that they are in, where that is told. */
export interface Receipt {
  readonly article: string | null;
  readonly quote: string;
}

/** Where a decision stands, by whom it is, and why. */
export interface Signed {
  /** Path of its file, and the line (from 1) on which it begins. */
  readonly path: string;
  readonly line: number;
  /** Hash of what it decides: the same while its words are, wherever it stands. */
  readonly key: string;
  readonly who: string;
  readonly when: IsoDate;
  readonly why: string;
}

export interface StoryMerge extends Signed {
  readonly decide: "story merge";
  /** The first one's id and address last. */
  readonly stories: readonly string[];
}

export interface StorySplit extends Signed {
  readonly decide: "story split";
  readonly story: string;
  /** Articles that become a story of their own. */
  readonly articles: readonly string[];
  /** Articles that stay: later ones go where they are more like. */
  readonly stay: readonly string[];
}

export interface StoryMove extends Signed {
  readonly decide: "story move";
  readonly article: string;
  readonly to: string;
}

export interface StoryExclude extends Signed {
  readonly decide: "story exclude";
  readonly article: string;
  /** Null: out of every story. */
  readonly story: string | null;
}

export interface SourceExclude extends Signed {
  readonly decide: "source exclude";
  /** Id or name of the source. */
  readonly source: string;
}

export interface StoryRename extends Signed {
  readonly decide: "story rename" | "story dek" | "story note";
  readonly story: string;
  readonly text: string;
}

export interface StoryTopics extends Signed {
  readonly decide: "story topics";
  readonly story: string;
  readonly topics: readonly string[];
}

export interface StoryPin extends Signed {
  readonly decide: "story pin";
  readonly story: string;
  /** Place on the front page, from 1. */
  readonly place: number;
}

export interface StoryOrder extends Signed {
  readonly decide: "story order";
  readonly stories: readonly string[];
}

export interface ClaimPlace extends Signed {
  readonly decide: "claim pin" | "claim drop" | "claim lock";
  readonly story: string;
  readonly claim: Ground;
}

export interface ClaimMove extends Signed {
  readonly decide: "claim up" | "claim down";
  readonly story: string;
  readonly claim: Ground;
  readonly by: number;
}

export interface ClaimReword extends Signed {
  readonly decide: "claim reword";
  readonly story: string;
  readonly claim: Ground;
  readonly text: string;
}

export interface ClaimAdd extends Signed {
  readonly decide: "claim add";
  readonly story: string;
  readonly receipts: readonly Receipt[];
  /** The editor's wording; null takes the first passage. */
  readonly text: string | null;
}

export interface ClaimJoin extends Signed {
  readonly decide: "claim join";
  readonly story: string;
  readonly claims: readonly Ground[];
}

export interface ClaimSplit extends Signed {
  readonly decide: "claim split";
  readonly story: string;
  readonly claim: Ground;
  /** Passages that make a bullet of their own. */
  readonly leaving: readonly string[];
}

export interface DifferenceSettle extends Signed {
  readonly decide: "difference settle";
  readonly story: string;
  readonly difference: Ground;
  readonly text: string;
}

export interface LineDecision extends Signed {
  readonly decide: "line cut" | "line restore";
  readonly article: string;
  readonly text: string;
}

export interface OriginDecision extends Signed {
  readonly decide: "origin independent" | "origin same";
  readonly articles: readonly string[];
}

/** Decisions that say which articles make a story. */
export type GroupDecision = StoryMerge | StorySplit | StoryMove | StoryExclude;

/** Decisions about the bullets of a story. */
export type ClaimDecision = ClaimPlace | ClaimMove | ClaimReword | ClaimAdd | ClaimJoin | ClaimSplit;

export type Decision =
  | GroupDecision
  | ClaimDecision
  | SourceExclude
  | StoryRename
  | StoryTopics
  | StoryPin
  | StoryOrder
  | DifferenceSettle
  | LineDecision
  | OriginDecision;

export type Verb = Decision["decide"];

/** All decisions, in the order of their files and lines. */
export interface Editorial {
  readonly decisions: readonly Decision[];
}

/** A decision whose ground is gone or has changed: the editor should look again. */
export interface Flag {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly state: "changed" | "gone";
  /** What is the matter, and what was done. */
  readonly text: string;
}
