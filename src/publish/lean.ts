/**
 * Records as lists, feeds, search and site map see them: of the same types, without what only a story's or an article's own page
 * shows. What is left is small, so that those of a large archive fit in memory; whoever makes a list must not read the rest.
 */
import type { Claim, Story } from "../model.js";
import type { PublicArticle } from "./publication.js";

/** An article without body, text, blocks, bullets, links and removed lines. */
export function leanArticle(article: PublicArticle): PublicArticle {
  return { ...article, body: "", text: "", blocks: [], bullets: [], links: [], removed: [] };
}

/**
 * A story without quotes, time line, decisions, history, reasons and aliases. Its claims keep the places of their support (a quote only where it
 * holds the claim's wording, and that much of it), its singles only their text, its differences all.
 */
export function leanStory({ decisions, seen, retired, ...story }: Story): Story {
  return {
    ...story,
    claims: story.claims.map(leanClaim),
    singles: story.singles.map((single) => ({ ...single, support: [] })),
    origins: story.origins.map((origin) => ({ ...origin, why: [] })),
    entities: story.entities.map((entity) => ({ ...entity, aliases: [], articles: [] })),
    quotes: [],
    timeline: [],
    together: [],
    history: [],
  };
}

function leanClaim(claim: Claim): Claim {
  const support = claim.support.map(({ article, quote, start, end }) => {
    return { article, quote: quote.includes(claim.text) ? claim.text : "", start, end, score: 0 };
  });
  return { ...claim, support };
}
