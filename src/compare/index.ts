import type { Article, Claim, Comparison, Origin, Support } from "../model.js";
import { findClaims } from "./claims.js";
import { findDayDifferences } from "./day-differences.js";
import { findDifferences } from "./differences.js";
import { findEntities } from "./entities.js";
import { findFramings } from "./framings.js";
import { findHeadlineClashes } from "./headlines.js";
import { findHedges } from "./hedges.js";
import { match } from "./match.js";
import { findNamings } from "./namings.js";
import { findPassages } from "./passages.js";
import { findQuoteVariants } from "./quote-variants.js";
import { findQuotes, findSayings } from "./quotes.js";
import { findSingles } from "./singles.js";
import { findStances } from "./stances.js";
import { findTimeline } from "./timeline.js";
import { countVoices } from "./voices.js";

/** Articles of one story that are compared with each other, at most; what further ones repeat word for word is counted all the same. */
const COMPARED = 120;

/** What the articles of one story share, where they differ, and what only one of them says. `origins` are those of these articles. */
export function compare(articles: readonly Article[], origins: readonly Origin[]): Comparison {
  const chosen = choose(articles, origins);
  const matched = match(chosen);
  const found = findClaims(matched, origins);
  const claims = found.map((each) => each.claim);
  const sayings = findSayings(matched);
  return {
    claims: chosen.length === articles.length ? claims : addRepeats(claims, articles, chosen, origins),
    singles: findSingles(matched, found),
    differences: [
      ...findDifferences(matched, found),
      ...findDayDifferences(matched, found),
      ...findStances(matched, found),
      ...findHedges(matched, found),
      ...findQuoteVariants(sayings, matched),
      ...findFramings(matched, found),
      ...findNamings(matched),
      ...findHeadlineClashes(matched),
    ],
    quotes: findQuotes(sayings, matched),
    timeline: findTimeline(matched),
    entities: findEntities(matched),
  };
}

/** At most COMPARED articles, taken in turn from each origin, in the order they came. */
function choose(articles: readonly Article[], origins: readonly Origin[]): readonly Article[] {
  if (articles.length <= COMPARED) return articles;
  const rounds = origins.flatMap((origin) => origin.articles.map((id, turn) => ({ id, turn })));
  rounds.sort((a, b) => a.turn - b.turn);
  const taken = new Set(rounds.slice(0, COMPARED).map((each) => each.id));
  return articles.filter((article) => taken.has(article.id));
}

/** Adds to each claim the passages of further articles that repeat one of its passages word for word. */
function addRepeats(
  claims: readonly Claim[],
  articles: readonly Article[],
  chosen: readonly Article[],
  origins: readonly Origin[],
): Claim[] {
  const compared = new Set(chosen);
  const rest = articles.filter((article) => !compared.has(article));
  const byQuote = new Map<string, Support[]>();
  for (const passage of findPassages(rest)) {
    const support = {
      article: rest[passage.article]!.id,
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      score: 1,
    };
    const known = byQuote.get(passage.quote);
    if (known) known.push(support);
    else byQuote.set(passage.quote, [support]);
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin.id] as const)),
  );
  return claims.map((claim) => {
    const more = [...new Set(claim.support.map((each) => each.quote))].flatMap((quote) => byQuote.get(quote) ?? []);
    const support = [...claim.support, ...more];
    return { ...claim, support, ...countVoices(support, byId, originOf) };
  });
}
