import type { Article, Comparison, Origin } from "../model.js";
import { findClaims } from "./claims.js";
import { findDifferences } from "./differences.js";
import { findEntities } from "./entities.js";
import { match } from "./match.js";
import { findQuotes } from "./quotes.js";
import { findSingles } from "./singles.js";
import { findTimeline } from "./timeline.js";

/** What the articles of one story share, where they differ, and what only one of them says. `origins` are those of these articles. */
export function compare(articles: readonly Article[], origins: readonly Origin[]): Comparison {
  const matched = match(articles);
  const claims = findClaims(matched, origins);
  return {
    claims: claims.map((each) => each.claim),
    singles: findSingles(matched, claims),
    differences: findDifferences(matched, claims),
    quotes: findQuotes(matched),
    timeline: findTimeline(matched),
    entities: findEntities(matched),
  };
}
