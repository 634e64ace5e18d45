/** Builders for the records of the fixture digest: places are found by their quotes, so that text and offsets agree. */
import { DEFAULTS } from "../../src/config.js";
import type { Article, Claim, Config, Difference, Origin, Quote, Story, TimelineEntry } from "../../src/model.js";
import { parseBody } from "../../src/text/markdown.js";

export const config: Config = {
  title: "The Saltmarsh Digest",
  description: "What the papers of Saltmarsh agree on, and where they don’t.",
  url: "https://digest.example/digest",
  language: "en",
  timezone: "UTC",
  tagAuthority: "digest.example,2031",
  publish: "full",
  feedItems: 20,
  fetch: DEFAULTS.fetch,
  hub: null,
  sources: [],
};

export function article(
  id: string,
  source: string | null,
  headline: string | null,
  body: string,
  more: Partial<Article> = {},
): Article {
  const name = source ?? headline ?? id;
  return {
    version: 1,
    id,
    kind: "article",
    input: `content/inbox/${id}.txt`,
    url: `https://${id}.example/news/${id}`,
    source: source === null ? { id, name } : { id: slug(name), name },
    headline,
    dek: null,
    byline: null,
    dateline: null,
    language: "en",
    published: "2031-05-04",
    publishedFrom: "metadata",
    received: "2031-05-07",
    body,
    ...parseBody(body),
    bullets: [],
    upstream: [],
    links: [],
    removed: [],
    ...more,
  };
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "source"
  );
}

/** A story over articles; every quote is "article id: words of it". */
export function storyOver(articles: readonly Article[]) {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const support = (place: string) => {
    const [id = "", ...rest] = place.split(": ");
    const quote = rest.join(": ");
    const start = byId.get(id)?.text.indexOf(quote) ?? -1;
    if (start < 0) throw new Error(`not in ${id}: ${quote}`);
    return { article: id, quote, start, end: start + quote.length, score: 0.5 };
  };
  const place = (at: string) => {
    const { score: _, ...rest } = support(at);
    return rest;
  };
  const claim = (id: string, origins: readonly Origin[], ...places: string[]): Claim => {
    const found = places.map(support);
    const ids = found.map((one) => one.article);
    return {
      id,
      text: found[0]!.quote,
      sources: new Set(ids.map((each) => byId.get(each)!.source.id)).size,
      origins: origins.filter((origin) => origin.articles.some((each) => ids.includes(each))).length,
      support: found,
    };
  };
  const difference = (
    id: string,
    kind: Difference["kind"],
    about: string,
    of: string | null,
    sides: Record<string, string[]>,
  ): Difference => ({
    id,
    kind,
    about,
    claim: of,
    sides: Object.entries(sides).map(([label, places]) => ({ label, support: places.map(place) })),
  });
  const quote = (speaker: string | null, ...places: string[]): Quote => {
    const found = places.map(place);
    return { text: found[0]!.quote, speaker, support: found };
  };
  const dated = (date: string, inferred: boolean, at: string): TimelineEntry => {
    const found = place(at);
    return { date, precision: "day", inferred, text: found.quote, support: [found] };
  };
  return { claim, difference, quote, dated };
}

export function origin(id: string, articles: readonly string[], why: Origin["why"] = []): Origin {
  return { id, articles, why };
}

export function emptyStory(
  id: string,
  slugged: string,
  articles: readonly Article[],
  origins: readonly Origin[],
): Story {
  const days = articles.flatMap(({ published, received }) => published ?? received ?? []).sort();
  return {
    version: 1,
    id,
    url: `/stories/${slugged}/`,
    headline: { text: articles[0]!.headline ?? "", article: articles[0]!.id },
    dek: null,
    published: days[0] ?? null,
    updated: days.at(-1) ?? null,
    articles: articles.map((one) => one.id),
    origins,
    together: [],
    topics: [],
    history: [],
    claims: [],
    singles: [],
    differences: [],
    quotes: [],
    timeline: [],
    entities: [],
  };
}
