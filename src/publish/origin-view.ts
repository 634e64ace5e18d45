/** Where a story comes from: its articles by origin, why we think that some go back to one text, the way to the originals. */
import type { Origin, OriginReason, Story } from "../model.js";
import { type Catalog, dayOf, sourceKnown } from "./catalog.js";
import { passageLanguage } from "./languages.js";
import { split } from "./lists.js";
import { articlePath, hostOf, safeUrl } from "./paths.js";
import type { PublicArticle } from "./publication.js";
import { recordInWords } from "./record-words.js";
import type { Texts } from "./texts.js";

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
      articles.map((article) => ({ ...originalView(catalog, article), time: timeOf(catalog, article, articles) })),
      8,
      40,
    ),
    several: articles.length > 1,
    /** The first one is known to be older than the others. */
    led: isFirst(catalog, articles),
    reasons: origin.why.slice(0, 6).map((reason) => reasonView(catalog.texts, reason)),
    size: catalog.texts.say("articles", { n: articles.length }),
  };
}

/** The time of day of an article, where others of its origin came on the same day. */
function timeOf({ calendar }: Catalog, { published }: PublicArticle, articles: readonly PublicArticle[]) {
  const day = calendar.dayOf(published);
  const sameDay = articles.filter((other) => day !== null && calendar.dayOf(other.published) === day);
  return sameDay.length > 1 ? calendar.timeOf(published) : null;
}

/** Of two articles of one day the times are compared where both are known. */
function isFirst({ calendar }: Catalog, [first, ...others]: readonly PublicArticle[]): boolean {
  const isBefore = (a: string | null, b: string | null) => {
    const [day, later] = [calendar.dayOf(a), calendar.dayOf(b)];
    if (day === null || later === null || day > later) return false;
    if (day < later) return true;
    const [time, end] = [calendar.timeOf(a), calendar.timeOf(b)];
    return time !== null && end !== null && time < end;
  };
  return others.every(({ published }) => isBefore(first?.published ?? null, published));
}

function reasonView(texts: Texts, { kind, detail }: OriginReason) {
  return { kind: texts.say(`reason.${kind}`), detail: recordInWords(detail, texts) };
}

/** An article in a list: its source (null where it isn't known), headline, day, page and original. */
export function originalView(catalog: Catalog, article: PublicArticle) {
  const { say } = catalog.texts;
  const day = dateOf(catalog, article);
  const url = safeUrl(article.url);
  const source = sourceKnown(article) ? article.source.name : null;
  return {
    source,
    day,
    facts: [source ?? say("article.unknown-outlet"), day],
    headline: article.headline ?? article.source.name,
    language: article.headline === null ? null : passageLanguage(catalog, article.id),
    published: catalog.calendar.dayOf(article.published),
    path: articlePath(article.id),
    original: url === null ? null : { url, host: hostOf(url) || url },
    upstream: article.upstream.slice(0, 6).join(", ") || null,
  };
}

/** The day on which it was published; where that isn't known, the day on which it was taken in, which says so. */
function dateOf({ calendar, texts }: Catalog, article: PublicArticle): string {
  const { published } = article;
  if (published !== null) return texts.date(calendar.dayOf(published) ?? published);
  const received = dayOf(calendar, article);
  return received === null
    ? texts.say("article.unknown-date")
    : texts.say("article.taken-in", { date: texts.date(received) });
}
