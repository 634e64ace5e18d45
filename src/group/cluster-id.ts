import { shortHash } from "../text/hash.js";

/** "s" and 12 hex digits over the ids of the articles that found a cluster, in (date, id) order. */
export function clusterId(articles: readonly string[]): string {
  return `s${shortHash(articles.join("\n")).slice(0, 12)}`;
}
