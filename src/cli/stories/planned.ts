/** Which stories there are to be, and which articles each has: grouping, the editor's decisions on it, and the stories that go on. */
import { amendText, isExcluded } from "../../editorial/amend.js";
import { decideGroups, type Past } from "../../editorial/groups.js";
import type { Indexed } from "../../files/file-index.js";
import { openGroupCache, tidyGroupCache } from "../../files/group-cache.js";
import { keepHeapSmall } from "../../files/heap.js";
import { readArticle, type Store, type StoryRow } from "../../files/store.js";
import { groupIncrementally, type Regrouped } from "../../group/increment.js";
import type { Article, Cluster, Story } from "../../model.js";
import { planStories } from "../../pipeline.js";
import { shortHash } from "../../text/hash.js";
import type { Entry } from "./job.js";

/** A first build of more articles than this is long work. */
const MANY = 20_000;

/** What is to be made of the articles, or, where the last run left all in order, of those in play; `others` are stories that stay as they are. */
export function planned(store: Store, articles: readonly Entry[], full: boolean) {
  const { decisions } = store.editorial;
  const changesDo = (name: string | null): boolean =>
    !full && decisions.length === 0 && name !== null && store.grouped === groupedOf(store, name, store.stories);
  const planned = plansFrom(store, articles, clustersOf(store, articles, full, changesDo));
  // An untouched story may go on from one of these: it names it by its id.
  if (planned.grouping.inPlay === null || !hasMoved(planned.plans, planned.previous)) return planned;
  return plansFrom(
    store,
    articles,
    clustersOf(store, articles, full, () => false),
  );
}

function plansFrom(store: Store, articles: readonly Entry[], grouping: Regrouped) {
  const { clusters, inPlay } = grouping;
  const decided = decideGroups(clusters, store.editorial, pastOf(store, articles));
  const isInPlay = ({ articles: ids }: Previous): boolean => inPlay === null || ids.some((id) => inPlay.has(id));
  const all = previousOf(store);
  const previous = all.filter(isInPlay);
  const others = inPlay === null ? [] : all.filter((story) => !isInPlay(story));
  const plans = planStories(decided.clusters, previous, { ...decided, gone: store.gone }, others);
  return { grouping, decided, plans, previous, others };
}

/** True where an article is to be in another story than it was. */
export function hasMoved(
  plans: readonly { readonly cluster: Pick<Cluster, "articles">; readonly previous: Pick<Story, "id"> | null }[],
  previous: readonly Pick<Story, "id" | "articles">[],
): boolean {
  const before = new Map(previous.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  return plans.some(({ cluster, previous: story }) =>
    cluster.articles.some((article) => (before.get(article) ?? story?.id) !== story?.id),
  );
}

/** Stands for stories and the grouping of this name that they were made from. */
export function groupedOf({ config }: Store, name: string, stories: ReadonlyMap<string, Indexed<StoryRow>>): string {
  return shortHash(JSON.stringify([config.sources, name, rowsOf(stories)]));
}

/** What stands for each story as it lies there, and as it was made. */
export function rowsOf(stories: ReadonlyMap<string, Indexed<StoryRow>>): string[] {
  return [...stories].map(([name, { hash, row }]) => `${name} ${hash} ${row.key}`).sort();
}

function clustersOf(
  store: Store,
  articles: readonly Entry[],
  full: boolean,
  changesDo: (name: string | null) => boolean,
): Regrouped {
  const sources = new Map(articles.map(({ row, source }) => [row.id, source]));
  const isDecided = store.editorial.decisions.length > 0;
  const articleOf = (id: string): Article =>
    amendText({ ...readArticle(store, id), source: sources.get(id)! }, store.editorial);
  const entries = articles.map(({ row, source, hash }) => {
    const { id, published, received, language } = row;
    const isOut = isDecided && isExcluded({ id, source }, store.editorial);
    const kind = isOut ? "not-article" : row.kind;
    return { id, kind, published, received, language, hash };
  });
  const cache = openGroupCache(store.root, full);
  const isFirst = full || store.settled === null;
  const release = isFirst && articles.length > MANY ? keepHeapSmall() : () => {};
  try {
    const grouping = groupIncrementally(entries, articleOf, cache, { changesDo });
    tidyGroupCache(store.root, grouping.cache);
    return grouping;
  } finally {
    release();
  }
}

/** A story as last published, and the name of its file. */
export interface Previous extends StoryRow {
  readonly name: string;
}

export function previousOf({ stories }: Store): Previous[] {
  return [...stories].map(([name, { row }]) => ({ ...row, name }));
}

/** Where nothing is decided, nothing of it is asked for. */
const NO_PAST: Past = { isOut: () => false, previous: [], gone: [], dayOf: () => "", textOf: () => "" };

/** Grouping's past, for the decisions that are bound to it. */
function pastOf(store: Store, articles: readonly Entry[]): Past {
  if (store.editorial.decisions.length === 0) return NO_PAST;
  const days = new Map(articles.map(({ row }) => [row.id, row.published ?? row.received ?? ""]));
  const out = articles.filter(({ row: { id }, source }) => isExcluded({ id, source }, store.editorial));
  const left = new Set(out.map(({ row }) => row.id));
  return {
    isOut: (id) => left.has(id),
    previous: previousOf(store),
    gone: store.gone,
    dayOf: (id) => days.get(id) ?? "",
    textOf: (id) => (store.names.has(id) ? readArticle(store, id).text : ""),
  };
}
