/** What is sent to a worker, and what comes back. */
import type { RawArticle, Warning } from "../../model.js";

export interface Job {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** "plain": without the extractors of web pages. */
  readonly how: "full" | "plain";
}

export interface Reading {
  readonly articles: readonly RawArticle[];
  readonly warnings: readonly Warning[];
  /** True where it could come out otherwise another time. */
  readonly fleeting?: boolean;
}
