/** Limits of time, and how far an answer has come. */

/** In milliseconds. */
export interface Timeouts {
  readonly connect: number;
  /** Until the headers are there. */
  readonly headers: number;
  /** Between two pieces of the body. */
  readonly body: number;
  /** For one address with all its redirects and tries, the waiting in between left out. */
  readonly whole: number;
}

/** What has come of an answer's body so far. */
export interface Progress {
  got: number;
  /** As its header says. */
  of: number | null;
}
