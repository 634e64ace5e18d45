import { compare } from "./compare/index.js";
import { claimId, countVoices } from "./compare/voices.js";
import { compose } from "./compose/index.js";
import type { StoryContext } from "./editorial/board.js";
import { changesOf, historyWith, movesClaims, seenOf } from "./editorial/changes.js";
import { type StoryDecisions, UNDECIDED } from "./editorial/concerns.js";
import { retiredIds, withLastingIds } from "./editorial/lasting-ids.js";
import { decideOrigins } from "./editorial/origins.js";
import { decideStory } from "./editorial/story.js";
import { group } from "./group/index.js";
import { findOrigins } from "./group/origins.js";
import type { Article, Cluster, Config, IsoDate, Origin, Redirect, Story } from "./model.js";
import { shortHash } from "./text/hash.js";

// The way of an article: read → normalize → (content/articles) → group → compare → compose → (content/stories) → publish.
// read and normalize work on one file at a time: the commands call them; what needs all articles together stands here.

export interface Stories {
  readonly stories: readonly Story[];
  /** Paths of stories that went into another one. */
  readonly redirects: readonly Redirect[];
}

/** What must be known of a story as last published to find its heir. */
export type KnownStory = Pick<Story, "id" | "url" | "published" | "articles" | "splitFrom">;

/** What the editor's decisions say about which story a cluster is, and the stories that are no more. */
export interface Ties {
  /** By id of cluster: the id of the story that it must go on. */
  readonly keeps: ReadonlyMap<string, string>;
  /** By id of cluster: the story that it was taken out of. */
  readonly splitFrom: ReadonlyMap<string, string>;
  readonly gone: readonly Pick<Story, "id" | "url" | "articles">[];
  /** Ids of stories that a decision merged into another: nothing goes on as them, whatever grouping leaves over. */
  readonly merged: ReadonlySet<string>;
}

const NO_TIES: Ties = { keeps: new Map(), splitFrom: new Map(), gone: [], merged: new Set() };

/**
 * What a story is besides its articles: an id and address that it had before it was gone, the story that it was split from, and what
 * it saw of its articles where an editor cut lines of them.
 */
export type StoryPlace = Partial<Pick<Story, "id" | "url" | "splitFrom" | "seen">>;

/** A story that is to be made: of which articles, and which of the previous ones it goes on. */
export interface StoryPlan<K extends KnownStory = KnownStory> {
  /** As grouping and the editor's decisions gave it. */
  readonly given: Cluster;
  /** Under the id that the story has if it goes on none; `earlier` are ids of stories. */
  readonly cluster: Cluster;
  readonly previous: K | null;
  readonly place?: StoryPlace;
}

/** One story out of these articles, whatever they are about: what `compare` answers. `cluster` tells why they are together. */
export function toStory(
  articles: readonly Article[],
  { sources }: Pick<Config, "sources">,
  cluster: Cluster,
  previous: Story | null,
  decided: StoryDecisions = UNDECIDED,
  place: StoryPlace = {},
): Story {
  const origins = decideOrigins(findOrigins(articles, { sources }), decided.decisions);
  const made = compose(cluster, articles, origins, compare(articles, origins), previous);
  const lasting = withLastingIds({ ...made, ...place, topics: [] }, previous);
  return withRecord(decideStory(lasting, decided, contextOf(articles, origins, previous)), articles, previous);
}

function contextOf(articles: readonly Article[], origins: readonly Origin[], previous: Story | null): StoryContext {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const originOf = new Map(origins.flatMap(({ id, articles: members }) => members.map((each) => [each, id] as const)));
  return {
    articles,
    previous,
    count: (support) => countVoices(support, byId, originOf),
    idOf: (article, start, end) => claimId("c", article, start, end),
  };
}

/** The story with its history; when its claims last changed follows from it. */
function withRecord(story: Story, articles: readonly Article[], previous: Story | null): Story {
  const retired = retiredIds(story, previous);
  const seen = { ...story, seen: story.seen ?? seenOf(articles), ...(retired ? { retired } : {}) };
  if (previous === null) return seen;
  const changes = changesOf(previous, seen, articles);
  const before = previous.revised ?? previous.updated;
  const days = [story.revised ?? story.updated, before, ...changes.map(({ at }) => at)];
  const isDecided = (story.decisions ?? previous.decisions) !== undefined;
  const revised = movesClaims(changes) ? latest(days) : isDecided ? before : (story.revised ?? story.updated);
  const { revised: _, ...rest } = seen;
  const history = historyWith(previous.history, changes);
  return { ...rest, history, ...(revised !== null && revised !== story.updated ? { revised } : {}) };
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

/** Groups the articles and makes a story of each cluster of two or more. `previous` are the stories as last published: their ids and addresses last. */
export function toStories(articles: readonly Article[], previous: readonly Story[], config: Config): Stories {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stories = planStories(group(articles), previous).map((plan) =>
    toStory(
      plan.cluster.articles.map((id) => byId.get(id)!),
      config,
      plan.cluster,
      plan.previous,
    ),
  );
  return { stories: stories.sort(byNewest), redirects: redirectsOf(stories, previous) };
}

/**
 * A story for each cluster of two or more articles. `previous` are the stories as last published. Each can be made on its own. `others`
 * are stories that stay as they are, and have no article in common with these.
 */
export function planStories<K extends KnownStory>(
  clusters: readonly Cluster[],
  previous: readonly K[],
  ties: Ties = NO_TIES,
  others: readonly Pick<K, "id" | "articles">[] = [],
): StoryPlan<K>[] {
  const several = clusters.filter(({ articles }) => articles.length >= 2);
  const heirs = inherit(several, previous, ties);
  const revived = revive(several, heirs, ties);
  const taken = new Set([...heirs.values(), ...revived.values(), ...others].map(({ id }) => id));
  const plans = several.map((cluster): StoryPlan<K> => {
    const splitFrom = ties.splitFrom.get(cluster.id);
    const place = { ...revived.get(cluster.id), ...(splitFrom === undefined ? {} : { splitFrom }) };
    const previous = heirs.get(cluster.id) ?? null;
    // A story that goes on has the id of the one before.
    const own =
      previous !== null ? cluster : revived.has(cluster.id) ? { ...cluster, id: place.id! } : withOwnId(cluster, taken);
    const plan = { given: cluster, cluster: own, previous };
    return Object.keys(place).length > 0 ? { ...plan, place } : plan;
  });
  return withEarlier(plans, others);
}

/** A cluster that goes on no story may be one that was: with most of the articles that it had. */
function revive(
  clusters: readonly Cluster[],
  heirs: ReadonlyMap<string, KnownStory>,
  { gone, keeps, merged }: Ties,
): Map<string, Pick<Story, "id" | "url">> {
  const revived = new Map<string, Pick<Story, "id" | "url">>();
  if (gone.length === 0) return revived;
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.articles.map((id) => [id, cluster.id] as const)));
  for (const { id, url, articles } of [...gone].sort((a, b) => compareText(a.id, b.id))) {
    const counts = new Map<string, number>();
    for (const article of articles) {
      const cluster = clusterOf.get(article);
      if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
    for (const [cluster, common] of merged.has(id) ? [] : counts)
      if ((common * 2 > articles.length || keeps.get(cluster) === id) && !heirs.has(cluster) && !revived.has(cluster))
        revived.set(cluster, { id, url });
  }
  return revived;
}

/** Grouping names earlier clusters by an article: here by the ids of their stories, which last. */
function withEarlier<K extends KnownStory>(
  plans: readonly StoryPlan<K>[],
  others: readonly Pick<K, "id" | "articles">[],
): StoryPlan<K>[] {
  const idOf = ({ cluster, previous }: StoryPlan<K>): string => previous?.id ?? cluster.id;
  const asked = new Set(plans.flatMap(({ cluster }) => cluster.earlier ?? []));
  if (asked.size === 0) return [...plans];
  const storyOf = new Map<string, string>();
  for (const { id, articles } of others)
    for (const article of articles) if (asked.has(article)) storyOf.set(article, id);
  for (const plan of plans) for (const id of plan.cluster.articles) storyOf.set(id, idOf(plan));
  return plans.map((plan) => {
    if (plan.cluster.earlier === undefined) return plan;
    const { earlier, ...cluster } = plan.cluster;
    const ids = new Set(earlier.flatMap((article) => storyOf.get(article) ?? []));
    ids.delete(idOf(plan));
    return ids.size === 0 ? { ...plan, cluster } : { ...plan, cluster: { ...cluster, earlier: [...ids] } };
  });
}

/** A new cluster may have the founding articles, and so the id, of a story that went on elsewhere: then it gets another one. */
function withOwnId(cluster: Cluster, taken: ReadonlySet<string>): Cluster {
  return taken.has(cluster.id)
    ? { ...cluster, id: `s${shortHash(`${cluster.id}\n${cluster.articles.join("\n")}`).slice(0, 12)}` }
    : cluster;
}

const ageOf = (story: KnownStory): IsoDate => story.published ?? "9999";

/** For each cluster the previous story that it goes on: the one with most articles in common; of equals the older. One story has one heir. */
function inherit<K extends KnownStory>(
  clusters: readonly Cluster[],
  previous: readonly K[],
  { keeps, splitFrom, merged }: Ties,
): Map<string, K> {
  const claims = claimsOf(clusters, previous);
  const isPart = ({ story }: { readonly story: K }): number => Number(story.splitFrom !== undefined);
  claims.others.sort(
    (a, b) =>
      isPart(a) - isPart(b) ||
      compareText(ageOf(a.story), ageOf(b.story)) ||
      b.common - a.common ||
      compareText(a.story.id, b.story.id) ||
      compareText(a.cluster, b.cluster),
  );
  const heirs = new Map<string, K>();
  const placed = new Set<string>();
  const byId = new Map(previous.map((story) => [story.id, story]));
  for (const [cluster, id] of keeps) {
    const story = byId.get(id);
    if (story === undefined || placed.has(id)) continue;
    heirs.set(cluster, story);
    placed.add(id);
  }
  for (const { story, cluster } of [...claims.sole, ...claims.others]) {
    if (merged.has(story.id) || heirs.has(cluster) || placed.has(story.id)) continue;
    if (splitFrom.get(cluster) === story.id) continue;
    heirs.set(cluster, story);
    placed.add(story.id);
  }
  return heirs;
}

/** That a cluster has articles of a story, and how many. */
interface Claim<K> {
  readonly story: K;
  readonly cluster: string;
  readonly common: number;
}

/** All claims; `sole` are those of stories and clusters that have nothing to do with any others: their order plays no part. */
function claimsOf<K extends KnownStory>(
  clusters: readonly Cluster[],
  previous: readonly K[],
): { readonly sole: Claim<K>[]; readonly others: Claim<K>[] } {
  const placeOf = new Map<string, number>();
  clusters.forEach(({ articles }, c) => {
    for (const id of articles) placeOf.set(id, c);
  });
  const claimants = new Int32Array(clusters.length);
  const all = previous.map((story) => {
    const counts = new Map<number, number>();
    for (const id of story.articles) {
      const c = placeOf.get(id);
      if (c !== undefined) counts.set(c, (counts.get(c) ?? 0) + 1);
    }
    for (const c of counts.keys()) claimants[c]! += 1;
    return counts;
  });
  const sole: Claim<K>[] = [];
  const others: Claim<K>[] = [];
  previous.forEach((story, i) => {
    for (const [c, common] of all[i]!)
      (all[i]!.size === 1 && claimants[c] === 1 ? sole : others).push({ story, cluster: clusters[c]!.id, common });
  });
  return { sole, others };
}

/** A story that no longer exists leads to the one that most of its articles are in now. */
export function redirectsOf(
  stories: readonly Pick<Story, "url" | "articles">[],
  previous: readonly KnownStory[],
): Redirect[] {
  const alive = new Set(stories.map((story) => story.url));
  const dead = previous.filter(({ url }) => !alive.has(url));
  if (dead.length === 0) return [];
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.url] as const)));
  return dead.flatMap((story) => {
    const counts = new Map<string, number>();
    for (const id of story.articles)
      if (storyOf.has(id)) counts.set(storyOf.get(id)!, (counts.get(storyOf.get(id)!) ?? 0) + 1);
    const to = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
    return to === undefined ? [] : [{ from: story.url, to }];
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of stories: the newest first. */
export function byNewest(a: Pick<Story, "updated" | "id">, b: Pick<Story, "updated" | "id">): number {
  return compareText(b.updated ?? "", a.updated ?? "") || compareText(a.id, b.id);
}
