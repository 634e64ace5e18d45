import type { Article, Cluster, Comparison, HistoryEntry, IsoDate, Origin, Story } from "../model.js";
import { chooseHeadline, wordsOf } from "./headline.js";
import { choosePath } from "./path.js";
import { revisedOn } from "./revised.js";

/** Day of an article for order and feeds: published, else the day of first intake. */
export function dayOf(article: Article): IsoDate | null {
  return article.published ?? article.received;
}

/** Days of the story: those on which its articles were published; of first intake only where none says. In order. */
function daysOf(articles: readonly Article[]): IsoDate[] {
  const published = articles.map((article) => article.published).filter((day): day is IsoDate => day !== null);
  return (published.length > 0 ? published : articles.map(dayOf).filter((day): day is IsoDate => day !== null)).sort();
}

/** One dated event is no time line. */
const LEAST_DATED = 2;

/** The dek: the best of the sources' own deks, else a sentence of the first claim that isn't the headline again. */
function chooseDek(articles: readonly Article[], headline: Story["headline"], comparison: Comparison): string | null {
  const own = articles.find((article) => article.id === headline.article)?.dek;
  if (own) return own;
  const head = wordsOf(headline.text);
  const isNew = (text: string): boolean => [...wordsOf(text)].filter((word) => !head.has(word)).length >= 4;
  return (
    articles.find((article) => article.dek !== null && isNew(article.dek))?.dek ??
    comparison.claims.find((claim) => isNew(claim.text))?.text ??
    null
  );
}

function history(articles: readonly Article[]): HistoryEntry[] {
  const counts = new Map<string, number>();
  for (const article of articles)
    if (article.received !== null) counts.set(article.received, (counts.get(article.received) ?? 0) + 1);
  const days = [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return days.map(([at, count], i) => ({
    at,
    what: `${count} ${count === 1 ? "article" : "articles"} ${i === 0 ? "taken in" : "joined"}`,
  }));
}

/**
 * Makes the story of a cluster: headline, dek, dates and address. `previous` is the story as it was published before: its id and address last.
 */
export function compose(
  cluster: Cluster,
  articles: readonly Article[],
  origins: readonly Origin[],
  comparison: Comparison,
  previous: Story | null,
): Story {
  const headline = chooseHeadline(articles, comparison);
  const days = daysOf(articles);
  const id = previous?.id ?? cluster.id;
  const updated = days.at(-1) ?? null;
  const revised = revisedOn(comparison, articles, updated, previous);
  return {
    version: 1,
    id,
    url: previous?.url ?? choosePath(headline.text, id),
    headline,
    dek: chooseDek(articles, headline, comparison),
    published: days[0] ?? null,
    updated,
    ...(revised === null || revised === updated ? {} : { revised }),
    articles: articles.map((article) => article.id),
    origins,
    ...comparison,
    timeline: comparison.timeline.length < LEAST_DATED ? [] : comparison.timeline,
    together: cluster.together,
    ...(cluster.nearest ? { nearest: cluster.nearest } : {}),
    ...(cluster.earlier ? { earlier: cluster.earlier } : {}),
    topics: previous?.topics ?? [],
    history: history(articles),
  };
}
