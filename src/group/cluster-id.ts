import { createHash } from "node:crypto";

/** "s" and 12 hex digits over the ids of the articles that found a cluster, in (date, id) order. */
export function clusterId(articles: readonly string[]): string {
  return `s${createHash("sha256").update(articles.join("\n")).digest("hex").slice(0, 12)}`;
}
