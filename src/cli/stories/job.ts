/** What is sent to a worker that makes stories, and what comes back. */
import type { StoryDecisions } from "../../editorial/concerns.js";
import type { ArticleRow, StoryRow } from "../../files/store.js";
import type { Change, Cluster, SourceConfig, SourceRef } from "../../model.js";
import type { StoryPlace } from "../../pipeline.js";

/** An article as the stories see it. */
export interface Entry {
  readonly row: ArticleRow;
  readonly source: SourceRef;
  /** Of its file and its settled source. */
  readonly hash: string;
}

export interface StoryJob {
  readonly cluster: Cluster;
  /** Its articles, in the cluster's order. */
  readonly members: readonly Member[];
  /** Name of the file of the story that it goes on. */
  readonly previous: string | null;
  readonly decided: StoryDecisions;
  readonly place: StoryPlace;
}

export interface Member {
  /** Name of its file in content/articles. */
  readonly name: string;
  /** As all articles together show it. */
  readonly source: SourceRef;
}

/** What all jobs of a run have in common. */
export interface Setting {
  readonly root: string;
  readonly sources: readonly SourceConfig[];
}

export interface StoryMade {
  readonly name: string;
  /** The story's file. */
  readonly text: string;
  /** Without its key. */
  readonly row: StoryRow;
  /** The lines of its ledger that are new. */
  readonly changes: readonly Change[];
}
