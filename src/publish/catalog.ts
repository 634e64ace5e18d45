/** The published digest with what every page needs to know about it: who is in which story, where it lives, what comes first. */

import type { Config, Correction, GoneStory, Redirect, Report, Story, Tombstone } from "../model.js";
import { sortedInGroups } from "../text/in-groups.js";
import { type Calendar, calendarFor } from "./calendar.js";
import { type Names, namesOf } from "./names.js";
import { once } from "./once.js";
import { ascending, descending } from "./order.js";
import { segment, storyPath } from "./paths.js";
import type { PublicArticle, PublicDigest } from "./publication.js";
import { type Texts, textsOf } from "./texts.js";
import { type Topic, topicList, topicsOf } from "./topics.js";

export interface Catalog {
  readonly config: Config;
  readonly calendar: Calendar;
  /** What the site says of its own, in the digest's language. */
  readonly texts: Texts;
  /** In (day, id) order, the newest first. */
  readonly articles: readonly PublicArticle[];
  readonly articleById: ReadonlyMap<string, PublicArticle>;
  /** What a reader should see first, first. */
  readonly stories: readonly Story[];
  readonly storyByArticle: ReadonlyMap<string, Story>;
  readonly pathByStory: ReadonlyMap<string, string>;
  /** By name, in alphabetical order. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly names: Names["names"];
  readonly namesByStory?: Names["namesByStory"];
  readonly tombstones: readonly Tombstone[];
  readonly redirects: readonly Redirect[];
  /** Stories that are no more and lead nowhere. */
  readonly withdrawn: readonly GoneStory[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Addresses of lists that the site has or once had. */
  readonly lists: readonly string[];
  readonly about: string | null;
  /** Where the catalog is a part of a larger one: what its pages show of the whole. */
  readonly part?: {
    /** By story: the stories earlier and later than it that are related to it. */
    readonly related: ReadonlyMap<string, readonly Story[]>;
    readonly pictured: ReadonlySet<string>;
  };
  /** Folder in which pictures are kept from build to build. */
  readonly pictureCache?: string;
}

export function catalogOf(
  digest: PublicDigest,
  report: Report,
  texts: Texts = textsOf(digest.config.language),
): Catalog {
  const byId = new Map(digest.articles.map((article) => [article.id, article]));
  return catalogFrom({ ...digest, stories: digest.stories.map((story) => withTopics(story, byId)) }, report, texts);
}

/** The catalog of stories that have their topics already. */
export function catalogFrom(digest: PublicDigest, report: Report, texts: Texts): Catalog {
  const calendar = calendarFor(digest.config.timezone);
  const articleById = uniqueById(digest.articles, report);
  const articles = byDay([...articleById.values()], calendar);
  const known = [...uniqueById(digest.stories, report).values()];
  const stories = byRank(known, calendar);
  return {
    config: digest.config,
    calendar,
    texts,
    articles,
    articleById,
    stories,
    storyByArticle: holdersOf(stories),
    pathByStory: pathsOf(known.sort((a, b) => ascending(a.id, b.id))),
    topics: topicList(stories),
    ...namesOf(stories, new Set(articles.map(({ source }) => source.name))),
    tombstones: digest.tombstones,
    redirects: digest.redirects,
    withdrawn: digest.withdrawn ?? [],
    corrections: digest.corrections ?? [],
    lists: digest.lists ?? [],
    about: digest.about,
  };
}

function withTopics(story: Story, articles: ReadonlyMap<string, PublicArticle>): Story {
  return {
    ...story,
    topics: topicsOf(
      story,
      story.articles.flatMap((id) => articles.get(id) ?? []),
    ),
  };
}

/** The day an article belongs to: published, else received. */
export function dayOf(calendar: Calendar, article: Pick<PublicArticle, "published" | "received">): string | null {
  return calendar.dayOf(article.published) ?? calendar.dayOf(article.received);
}

const members = once((_: Catalog) => new Map<Story, readonly PublicArticle[]>());

/** The articles of a story, in its order. */
export function articlesOf(catalog: Catalog, story: Story): readonly PublicArticle[] {
  const known = members(catalog);
  const found = known.get(story) ?? story.articles.flatMap((id) => catalog.articleById.get(id) ?? []);
  known.set(story, found);
  return found;
}

/** An outlet that isn't known is a source of its own, which has no page. */
export function sourceKnown({ id, source }: Pick<PublicArticle, "id" | "source">): boolean {
  return source.id !== id;
}

/** The distinct sources of articles, in order. */
export function sourcesOf(articles: readonly PublicArticle[]): PublicArticle["source"][] {
  return [...new Map(articles.map(({ source }) => [source.id, source])).values()];
}

export function pathOf(catalog: Catalog, story: Story): string {
  return catalog.pathByStory.get(story.id)!;
}

function uniqueById<T extends { readonly id: string }>(records: readonly T[], report: Report): Map<string, T> {
  const seen = new Map<string, T>();
  for (const record of records) {
    if (!seen.has(record.id)) seen.set(record.id, record);
    else
      report({
        path: record.id,
        rule: "same-id-twice",
        level: "odd",
        text: "Two records have this id; the first is used.",
      });
  }
  return seen;
}

function holdersOf(stories: readonly Story[]): Map<string, Story> {
  const holders = new Map<string, Story>();
  for (const story of stories) for (const id of story.articles) holders.set(id, story);
  return holders;
}

/** The newest first. */
function byDay(articles: readonly PublicArticle[], calendar: Calendar): PublicArticle[] {
  const dayIn = (article: PublicArticle): string => dayOf(calendar, article) ?? "";
  return sortedInGroups(articles, dayIn, descending, (a, b) => ascending(a.id, b.id));
}

/** The paths of stories, in the order of their ids. */
function pathsOf(stories: readonly Story[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    stories.map((story) => {
      const path = storyPath(story);
      const free = taken.has(path) ? `/stories/x-${segment(story.id)}/` : path;
      taken.add(free);
      return [story.id, free];
    }),
  );
}

/** Behind every place that an editor can give. */
const UNPINNED = 1000;

/**
 * Stories that the editor pinned, in the order of their places; then by independent origins and recency: an origin counts half as much after two days, a third after four.
 * Days count back from the newest story, so that the order is a function of the digest.
 */
function byRank(stories: readonly Story[], calendar: Calendar): Story[] {
  const dayIn = ({ updated }: Story): number => Date.parse(calendar.dayOf(updated) ?? "1970-01-01") / 86_400_000;
  const newest = stories.reduce((latest, story) => Math.max(latest, dayIn(story)), 0);
  const rankOf = (story: Story): number => story.origins.length / (1 + (newest - dayIn(story)) / 2);
  const ranked = sortedInGroups(
    stories,
    rankOf,
    (a, b) => b - a,
    (a, b) =>
      b.articles.length - a.articles.length || descending(a.updated ?? "", b.updated ?? "") || ascending(a.id, b.id),
  );
  const placeOf = ({ pinned }: Story): number => pinned ?? UNPINNED;
  return ranked.some(({ pinned }) => pinned !== undefined) ? ranked.sort((a, b) => placeOf(a) - placeOf(b)) : ranked;
}
