import type { Article } from "../model.js";
import { shortHash } from "../text/hash.js";
import { slugify } from "../text/slug.js";

/**
 * The name of a new article's file: its day, what it is about and 8 hex digits of its id, e.g. "2025-03-14-quay-shut-0a1b2c3d.md".
 * Nothing else of its content, only a-z, 0-9 and hyphens.
 */
export function articleName({ id, headline, published, text }: Article, taken: ReadonlySet<string>): string {
  const hex = hexOf(id);
  const start = `${published?.slice(0, 10) ?? "undated"}-${slugify(headline ?? text.slice(0, 60)) || "article"}`;
  const short = `${start}-${hex.slice(0, 8)}.md`;
  return taken.has(short) ? `${start}-${hex}.md` : short;
}

/** The name of a tombstone's file: nothing of the article's content. */
export function tombstoneName(id: string, removed: string): string {
  return `${removed}-${hexOf(id)}.md`;
}

function hexOf(id: string): string {
  return /^a?([0-9a-f]{8,40})$/.exec(id)?.[1] ?? shortHash(id);
}
