/** What of a story an editor should look at. */
import type { Nearest, Origin } from "../model.js";

/** Below this, no reason alone shows that articles go back to one text. */
const PLAIN = 0.5;

/** True for articles that were taken for one origin on weak signs only. */
export function isUnsureOrigin({ articles, why }: Origin): boolean {
  return articles.length > 1 && !why.some(({ kind, score }) => kind === "editor" || score >= PLAIN);
}

/** Part of the likeness needed from which on a miss was a near one. */
const NEAR = 0.8;

export function isNearMiss(nearest: Nearest | undefined): boolean {
  return nearest !== undefined && nearest.likeness >= NEAR * nearest.needed;
}
