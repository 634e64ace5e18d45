/** Which articles make a story, as the editor decides: split, merge, move, exclude. Bound to articles and stories, whatever grouping says. */
import { ground as messages } from "../errors/editorial.js";
import type { Cluster, GoneStory, Story, Together } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { Decision, Editorial, Flag, StoryExclude, StoryMerge, StoryMove, StorySplit } from "./decision.js";
import { likenessTo } from "./likeness.js";

export interface Past {
  /** Stories as last published. */
  readonly previous: readonly Pick<Story, "id" | "articles">[];
  readonly gone: readonly GoneStory[];
  /** What puts articles in order: their day. */
  readonly dayOf: (article: string) => string;
  readonly textOf: (article: string) => string;
  /** True for articles that no story may hold. */
  readonly isOut: (article: string) => boolean;
}

export interface DecidedGroups {
  /** Those that no decision touches are the same records. */
  readonly clusters: readonly Cluster[];
  /** By id of cluster: the story that it must go on. */
  readonly keeps: ReadonlyMap<string, string>;
  /** By id of a story that a decision merged away: the articles that would be it. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** By id of cluster: the story that it was taken out of. */
  readonly splitFrom: ReadonlyMap<string, string>;
  /** Ids of the stories that a decision merged into another. */
  readonly merged: ReadonlySet<string>;
  readonly flags: readonly Flag[];
}

interface Group {
  articles: Set<string>;
  readonly sources: Cluster[];
  keeps: string | null;
  splitFrom: string | null;
  touched: boolean;
}

interface Work extends Past {
  readonly groupOf: Map<string, Group>;
  readonly groups: Group[];
  readonly parts: Map<string, readonly string[]>;
  readonly merged: Set<string>;
  readonly flags: Flag[];
}

/** The decisions that act here. */
const VERBS: ReadonlySet<Decision["decide"]> = new Set(["story split", "story merge", "story move", "story exclude"]);

const UNDECIDED: Omit<DecidedGroups, "clusters"> = {
  keeps: new Map(),
  parts: new Map(),
  merged: new Set(),
  splitFrom: new Map(),
  flags: [],
};

/** Applies the editor's decisions to the clusters. */
export function decideGroups(clusters: readonly Cluster[], editorial: Editorial, past: Past): DecidedGroups {
  if (!editorial.decisions.some(({ decide }) => VERBS.has(decide))) return { ...UNDECIDED, clusters };
  const work: Work = { ...past, groups: [], groupOf: new Map(), parts: new Map(), merged: new Set(), flags: [] };
  for (const cluster of clusters) addGroup(work, cluster.articles, [cluster]);
  const of = <D extends Decision>(verb: D["decide"]): D[] =>
    editorial.decisions.filter((each): each is D => each.decide === verb);
  for (const decision of of<StorySplit>("story split")) split(work, decision);
  for (const decision of of<StoryMerge>("story merge")) merge(work, decision);
  for (const decision of of<StoryMove>("story move")) move(work, decision);
  for (const decision of of<StoryExclude>("story exclude")) exclude(work, decision);
  const keeps = new Map<string, string>();
  const splitFrom = new Map<string, string>();
  const decided = work.groups.flatMap((group) => {
    if (group.articles.size === 0) return [];
    const cluster = toCluster(group, work);
    if (group.keeps !== null) keeps.set(cluster.id, group.keeps);
    if (group.splitFrom !== null) splitFrom.set(cluster.id, group.splitFrom);
    return [cluster];
  });
  const { parts, merged, flags } = work;
  return { clusters: decided, keeps, parts, merged, splitFrom, flags };
}

function addGroup(work: Work, articles: Iterable<string>, sources: readonly Cluster[]): Group {
  const group: Group = {
    articles: new Set(articles),
    sources: [...sources],
    keeps: null,
    splitFrom: null,
    touched: false,
  };
  work.groups.push(group);
  for (const id of group.articles) work.groupOf.set(id, group);
  return group;
}

function put(work: Work, article: string, to: Group): void {
  const from = work.groupOf.get(article);
  if (from === to || from === undefined) return;
  from.articles.delete(article);
  to.articles.add(article);
  to.sources.push(...from.sources);
  from.touched = true;
  to.touched = true;
  work.groupOf.set(article, to);
}

function flag({ flags }: Work, { key, path, line }: Decision, text: string): void {
  flags.push({ key, path, line, state: "gone", text });
}

/** The articles that stand for a story: those it had when last seen. */
function articlesOf({ previous, gone }: Past, id: string): readonly string[] {
  return previous.find((story) => story.id === id)?.articles ?? gone.find((story) => story.id === id)?.articles ?? [];
}

/** The group that holds most of these articles; of equals the one that has the first of them. */
function groupWith(work: Work, articles: readonly string[]): Group | null {
  const counts = new Map<Group, number>();
  for (const id of articles) {
    const group = work.groupOf.get(id);
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].reduce<[Group | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0];
}

function split(work: Work, decision: StorySplit): void {
  const { story, articles } = decision;
  const leaving = new Set(articles.filter((id) => work.groupOf.has(id)));
  const group = groupWith(work, [...leaving]);
  if (group === null) {
    flag(work, decision, messages.notTogether);
    return;
  }
  // What was on one side at the last build stays there; what is new goes where it is more like.
  const out = work.previous.find(
    (each) => each.id !== story && articles.filter((id) => each.articles.includes(id)).length * 2 > articles.length,
  );
  const stays = new Set([...decision.stay, ...articlesOf(work, story)].filter((id) => !leaving.has(id)));
  for (const id of out?.articles ?? [])
    if (!decision.stay.includes(id) && group.articles.has(id) && !stays.has(id)) leaving.add(id);
  const staying = [...group.articles].filter((id) => !leaving.has(id));
  if (staying.length === 0) return;
  const texts = (ids: Iterable<string>): string[] => [...ids].slice(0, 8).map(work.textOf);
  for (const id of staying.filter((each) => !stays.has(each) && decision.stay.length > 0)) {
    const text = work.textOf(id);
    if (
      likenessTo(text, texts(articles.filter((each) => work.groupOf.has(each)))) >
      likenessTo(text, texts(decision.stay))
    )
      leaving.add(id);
  }
  const lost = articles.find((id) => !work.groupOf.has(id));
  if (lost !== undefined) flag(work, decision, messages.articleGone(lost));
  const own = addGroup(work, [], []);
  for (const id of leaving) if (work.groupOf.get(id) === group) put(work, id, own);
  own.splitFrom = story;
  if (group.articles.size > 0) group.keeps = story;
}

/** That group, and all others that mostly hold these articles: grouping may have parted them since. */
function groupsWith(work: Work, articles: readonly string[]): Group[] {
  const first = groupWith(work, articles);
  if (first === null) return [];
  const wanted = new Set(articles);
  const others = [...new Set(articles.flatMap((id) => work.groupOf.get(id) ?? []))].filter(
    (group) =>
      group !== first &&
      group.splitFrom === null &&
      [...group.articles].filter((id) => wanted.has(id)).length * 2 > group.articles.size,
  );
  return [first, ...others];
}

function merge(work: Work, decision: StoryMerge): void {
  const away = new Set(work.gone.filter(({ id }) => decision.stories.includes(id)).flatMap(({ articles }) => articles));
  const found = decision.stories.flatMap((id) => {
    const isGone = work.gone.some((each) => each.id === id);
    // What was left out since stands alone, and is not brought back.
    const all = articlesOf(work, id).filter((article) => !work.isOut(article));
    const articles = all.filter((article) => isGone || !away.has(article));
    const groups = groupsWith(work, articles.length > 0 ? articles : all);
    if (groups.length === 0) flag(work, decision, messages.mergeGone(id));
    return groups.length > 0 ? [{ id, groups }] : [];
  });
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return;
  const [whole, ...parts] = first.groups as [Group, ...Group[]];
  whole.keeps = first.id;
  const join = (groups: readonly Group[]): void => {
    for (const group of groups) for (const article of [...group.articles]) put(work, article, whole);
  };
  join(parts);
  for (const { id, groups } of others) {
    work.merged.add(id);
    const own = groups.filter((group) => group !== whole);
    const articles = own.flatMap((group) => [...group.articles]);
    if (articles.length > 0) work.parts.set(id, articles);
    join(own);
  }
}

function move(work: Work, decision: StoryMove): void {
  const { article, to } = decision;
  if (!work.groupOf.has(article)) {
    flag(work, decision, messages.articleGone(article));
    return;
  }
  const group = groupWith(
    work,
    articlesOf(work, to).filter((id) => id !== article),
  );
  if (group === null) {
    flag(work, decision, messages.storyGone(to));
    return;
  }
  put(work, article, group);
}

/** Out of one story: it stands alone if it would be in that one. */
function exclude(work: Work, decision: StoryExclude): void {
  const { article, story } = decision;
  if (!work.groupOf.has(article)) {
    flag(work, decision, messages.articleGone(article));
    return;
  }
  if (story === null) return;
  const group = groupWith(
    work,
    articlesOf(work, story).filter((id) => id !== article),
  );
  if (group === null) {
    flag(work, decision, messages.storyGone(story));
    return;
  }
  if (work.groupOf.get(article) === group && group.articles.size > 1) put(work, article, addGroup(work, [], []));
}

function toCluster(group: Group, { dayOf }: Past): Cluster {
  if (!group.touched) return group.sources[0]!;
  const articles = [...group.articles].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a, b));
  const id = `s${shortHash(articles.join("\n")).slice(0, 12)}`;
  return { id, articles, together: togetherOf(group) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What held the groups together that these articles come from, as far as two of them have it. */
function togetherOf({ articles, sources }: Group): Together[] {
  const found = new Map<string, Together>();
  for (const { feature, weight, articles: having } of new Set(sources.flatMap(({ together }) => together))) {
    const known = found.get(feature);
    const all = [...new Set([...(known?.articles ?? []), ...having])].filter((id) => articles.has(id));
    found.set(feature, { feature, weight: Math.max(weight, known?.weight ?? 0), articles: all });
  }
  return [...found.values()].filter((each) => each.articles.length > 1).slice(0, 12);
}
