import type { Article } from "../model.js";
import { shortHash } from "../text/hash.js";
import { slugify } from "../text/slug.js";

/** The name of a new article's file, and the longer one where that is taken. */
export type Names = readonly [short: string, long: string];

/**
 * The name of a new article's file: its day, what it is about and 8 hex digits of its id, e.g. "2025-03-14-quay-shut-0a1b2c3d.md".
 * Nothing else of its content, only a-z, 0-9 and hyphens.
 */
export function articleNames({ id, headline, published, text }: Article): Names {
  const hex = hexOf(id);
  const start = `${published?.slice(0, 10) ?? "undated"}-${slugify(headline ?? text.slice(0, 60)) || "article"}`;
  return [`${start}-${hex.slice(0, 8)}.md`, `${start}-${hex}.md`];
}

export function freeName([short, long]: Names, taken: ReadonlySet<string>): string {
  return taken.has(short) ? long : short;
}

/** The name of a tombstone's file: nothing of the article's content. */
export function tombstoneName(id: string, removed: string): string {
  return `${removed}-${hexOf(id)}.md`;
}

function hexOf(id: string): string {
  return /^a?([0-9a-f]{8,40})$/.exec(id)?.[1] ?? shortHash(id);
}
