/**
 * Records as lists, feeds, search and site map see them: of the same types, without what only a story's or an article's own page
 * shows. What is left is small, so that those of a large archive fit in memory; whoever makes a list must not read the rest.
 */
import type { Claim, Nearest, Story } from "../model.js";
import type { PublicArticle } from "./publication.js";

const NONE: readonly never[] = [];

type Shown = "id" | "kind" | "url" | "source" | "headline" | "language" | "published" | "received" | "upstream";

/**
 * An article as a line in a list shows it: headline, outlet, address, dates, language, and the sources that it names. Its fields are
 * named one by one: a record that is put together out of others takes several times the time and room.
 */
export function leanArticle(article: Pick<PublicArticle, Shown>): PublicArticle {
  return {
    version: 1,
    id: article.id,
    kind: article.kind,
    input: "",
    url: article.url,
    source: article.source,
    headline: article.headline,
    dek: null,
    byline: null,
    dateline: null,
    language: article.language,
    published: article.published,
    publishedFrom: "unknown",
    received: article.received,
    body: "",
    text: "",
    blocks: NONE,
    bullets: NONE,
    upstream: article.upstream,
    links: NONE,
    removed: NONE,
    publish: "passages",
    sentences: 0,
  };
}

/**
 * A story without quotes, time line, decisions, notes, history, reasons and aliases. Its claims keep the places of their support (a quote only
 * where it holds the claim's wording, and that much of it), its singles only their text, its differences all.
 */
export function leanStory(story: Story): Story {
  const { decisions, seen, retired, notes, splitFrom, dekEditor, nearest, ...told } = story;
  return {
    ...told,
    ...(nearest ? { nearest: leanNearest(nearest) } : {}),
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

function leanNearest({ article }: Nearest): Nearest {
  return { article, likeness: 0, needed: 0, why: "" };
}

function leanClaim(claim: Claim): Claim {
  const support = claim.support.map(({ article, quote, start, end }) => {
    return { article, quote: quote.includes(claim.text) ? claim.text : "", start, end, score: 0 };
  });
  return { ...claim, support };
}
