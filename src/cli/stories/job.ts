/** What is sent to a worker that makes stories, and what comes back. */
import type { StoryRow } from "../../files/store.js";
import type { Cluster, SourceConfig, SourceRef } from "../../model.js";

export interface StoryJob {
  readonly cluster: Cluster;
  /** Its articles, in the cluster's order. */
  readonly members: readonly Member[];
  /** Name of the file of the story that it goes on. */
  readonly previous: string | null;
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
}
