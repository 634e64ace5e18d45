import type { Article, Cluster } from "../model.js";
import { clusterId } from "./cluster-id.js";
import { compatibility, toFacts } from "./facts.js";
import { featuresOf } from "./features.js";
import { merge } from "./merge.js";
import { findNeighbours } from "./neighbours.js";
import { DEFAULTS, type GroupOptions } from "./options.js";
import { toSpace } from "./space.js";
import { findTogether } from "./together.js";

export type { GroupOptions } from "./options.js";

/**
 * Articles into stories: TF-IDF → graph of nearest neighbours → average link. Each article is in exactly one cluster; the order of
 * input doesn't matter; what isn't an article, and what is like nothing else, is a cluster of one. Sorted by their first articles.
 */
export function group(articles: readonly Article[], options: Partial<GroupOptions> = {}): Cluster[] {
  const settings = { ...DEFAULTS, ...options };
  const sorted = [...articles].sort(byDateAndId);
  const grouped = sorted.filter(({ kind }) => kind === "article");
  const space = toSpace(grouped.map(featuresOf));
  const facts = toFacts(grouped);
  const graph = findNeighbours(space, settings.neighbours, compatibility(facts, settings));
  const clusters = merge(space, facts, graph, settings).map((members) => ({
    articles: members.map((i) => grouped[i]!.id),
    together: findTogether(members, space, grouped),
  }));
  const alone = sorted.filter(({ kind }) => kind !== "article").map(({ id }) => ({ articles: [id], together: [] }));
  return inOrder([...clusters, ...alone], sorted).map((each) => ({ id: clusterId(each.articles), ...each }));
}

function byDateAndId(a: Article, b: Article): number {
  return compareText(a.published ?? a.received ?? "", b.published ?? b.received ?? "") || compareText(a.id, b.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder<T extends { readonly articles: readonly string[] }>(clusters: T[], sorted: readonly Article[]): T[] {
  const place = new Map(sorted.map(({ id }, i) => [id, i]));
  return clusters.sort((a, b) => place.get(a.articles[0]!)! - place.get(b.articles[0]!)!);
}
