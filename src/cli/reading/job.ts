/** What is sent to a worker, and what comes back. */
import type { MadeFile } from "../../files/store.js";
import type { IsoDate, RawArticle, Warning } from "../../model.js";
import type { NormalizeOptions } from "../../normalize/index.js";

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
  /** What is made of each of the articles, where that was asked for: null where that failed. */
  readonly made?: readonly (Made | null)[];
}

/** Files that need no parser, many at once, to be read and made into articles. */
export interface Batch {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly making: Making;
}

/** One reading a file; null where the file needs a parser. */
export interface BatchReading {
  readonly readings: readonly (Reading | null)[];
}

/** How articles are made of what is read. */
export interface Making extends NormalizeOptions {
  /** The day of their first intake. */
  readonly day: IsoDate;
}

/** A new article's file, and what normalizing it tells. */
export interface Made {
  readonly file: MadeFile;
  readonly warnings: readonly Warning[];
}
