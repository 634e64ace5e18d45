import { createHash } from "node:crypto";
import type { Article, Claim, Relay, Support } from "../model.js";
import type { Matched } from "./match.js";
import { findRelayed } from "./relays.js";
import type { Wording } from "./wording.js";

/** Id of a claim: a hash of its wording's article and place, so that it lasts while that passage is its wording. */
export function claimId(prefix: string, article: string, start: number, end: number): string {
  return prefix + createHash("sha256").update(`${article} ${start} ${end}`).digest("hex").slice(0, 8);
}

/** How likely a passage states what the wording's passage states; its own passage 1. */
export function supportOf(
  group: readonly number[],
  wording: Wording,
  matched: Matched,
  likely: (a: number, b: number) => number,
): Support[] {
  return group.map((index) => {
    const passage = matched.passages[index]!;
    const near = group
      .filter((other) => other !== index && matched.passages[other]!.article !== passage.article)
      .map((other) => likely(index, other));
    const score =
      index === wording.passage
        ? 1
        : Math.max(likely(index, wording.passage), near.reduce((sum, x) => sum + x, 0) / Math.max(1, near.length));
    return {
      article: matched.articles[passage.article]!.id,
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      score: Math.round(score * 100) / 100,
    };
  });
}

/** Articles among the supporting ones that only relay what another source of the story was told. */
function findRelays(support: readonly Support[], articles: ReadonlyMap<string, Article>): Relay[] {
  const found = new Map<string, Relay>();
  for (const { article, quote } of support) {
    const relayed = findRelayed(quote, articles.get(article)!, [...articles.values()]);
    if (relayed !== null) found.set(article, { article, of: relayed.id });
  }
  return [...found.values()];
}

/** The distinct sources and origins of supporting passages; one who relays another's report is no witness of its own. */
export function countVoices(
  support: readonly Support[],
  articles: ReadonlyMap<string, Article>,
  originOf: ReadonlyMap<string, string>,
): Pick<Claim, "sources" | "origins" | "relays"> {
  const relays = findRelays(support, articles);
  const witness = new Map(relays.map(({ article, of }) => [article, of]));
  const originFor = (article: string): string => originOf.get(witness.get(article) ?? article) ?? article;
  return {
    sources: new Set(support.map((each) => articles.get(each.article)!.source.id)).size,
    origins: new Set(support.map((each) => originFor(each.article))).size,
    ...(relays.length > 0 ? { relays } : {}),
  };
}
