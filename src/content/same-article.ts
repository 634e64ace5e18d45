import type { Article } from "../model.js";

/** Words in a row that are compared. */
const RUN = 4;
/** Share of the shorter text's runs that must stand in the other one. */
const ENOUGH = 0.2;

/** True where a file's new text is a later version of the article that it held: the same address, the same headline, or much of its wording. */
export function isSameArticle(before: Article, now: Article): boolean {
  if (before.url !== null && now.url !== null) return before.url === now.url;
  if (before.headline !== null && before.headline === now.headline) return true;
  return sharedWording(before.text, now.text) >= ENOUGH;
}

function sharedWording(a: string, b: string): number {
  const [few, many] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / few.size;
}

function runsOf(text: string): Set<string> {
  const words = text
    .slice(0, 50_000)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return new Set(words.slice(0, Math.max(1, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(" ")));
}
