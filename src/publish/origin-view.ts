/** Where a story comes from: its articles by origin, why we think that some go back to one text, the way to the originals. */
import type { Origin, OriginReason, Story } from "../model.js";
import { dateInWords } from "./calendar.js";
import { type Catalog, dayOf, sourceKnown } from "./catalog.js";
import { split } from "./lists.js";
import { articlePath, hostOf, safeUrl } from "./paths.js";
import { count, REASON_KINDS } from "./phrases.js";
import type { PublicArticle } from "./publication.js";

export function originViews(catalog: Catalog, story: Story) {
  return split(
    story.origins.map((origin, i) => originView(catalog, origin, i + 1)),
    12,
    40,
  );
}

function originView(catalog: Catalog, origin: Origin, number: number) {
  const articles = origin.articles.flatMap((id) => catalog.articleById.get(id) ?? []);
  return {
    number,
    articles: split(
      articles.map((article) => originalView(catalog, article)),
      8,
      40,
    ),
    several: articles.length > 1,
    /** The first one is known to be older than the others. */
    led: isFirst(catalog, articles),
    reasons: origin.why.slice(0, 6).map(reasonView),
    size: count(articles.length, "article"),
  };
}

function isFirst({ calendar }: Catalog, [first, ...others]: readonly PublicArticle[]): boolean {
  const time = (article?: PublicArticle) => calendar.momentOf(article?.published ?? null)?.getTime();
  const start = time(first);
  return start !== undefined && others.every((other) => (time(other) ?? start) > start);
}

function reasonView({ kind, detail }: OriginReason) {
  return { kind: REASON_KINDS[kind], detail };
}

/** An article in a list: its source (null where it isn't known), headline, day, page and original. */
export function originalView(catalog: Catalog, article: PublicArticle) {
  const day = dayOf(catalog.calendar, article);
  const url = safeUrl(article.url);
  const source = sourceKnown(article) ? article.source.name : null;
  return {
    source,
    facts: [source ?? "Outlet not known", day === null ? "date not known" : dateInWords(day)],
    headline: article.headline ?? article.source.name,
    day: day && dateInWords(day),
    published: catalog.calendar.dayOf(article.published),
    path: articlePath(article.id),
    original: url === null ? null : { url, host: hostOf(url) || url },
    upstream: article.upstream.slice(0, 6).join(", ") || null,
  };
}
