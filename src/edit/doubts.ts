/** What of a story an editor should look at. */
import type { Origin } from "../model.js";

/** Below this, no reason alone shows that articles go back to one text. */
const PLAIN = 0.5;

/** True for articles that were taken for one origin on weak signs only. */
export function isUnsureOrigin({ articles, why }: Origin): boolean {
  return articles.length > 1 && !why.some(({ kind, score }) => kind === "editor" || score >= PLAIN);
}
