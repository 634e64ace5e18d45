import { timeFactor } from "./days.js";
import { type Facts, sameLanguage } from "./facts.js";
import { type Pair, pop, push } from "./heap.js";
import { dropLink, type Links, makeLinks, pruneLinks, putLink } from "./links.js";
import type { Graph } from "./neighbours.js";
import type { GroupOptions } from "./options.js";
import type { Space } from "./space.js";
import { add, clear, product, spread, type Vector } from "./vectors.js";

interface Group {
  readonly members: readonly number[];
  readonly sum: Vector;
  /** Sum and count of the known days. */
  readonly days: number;
  readonly dated: number;
  readonly language: number;
}

interface State {
  readonly options: GroupOptions;
  /** null: gone into another one. */
  readonly groups: (Group | null)[];
  /** Links of each group; may still name groups that are gone. */
  readonly links: Links[];
  readonly heap: Pair[];
  readonly dense: Float32Array;
}

/** Which neighbours, by rank, make a cluster's background: not the nearest, which may be the same story, nor the far ones. */
const BACKGROUND_FROM = 3;
const BACKGROUND_TO = 10;
/** A background is never taken for more: above this the neighbours are parts of one big story rather than its surroundings. */
const MOST_BACKGROUND = 0.13;
/** Partners that are weighed for a group: backgrounds can change the order of the first few. */
const PARTNERS = 4;

/**
 * Average-link clustering on a graph of neighbours: missing edges are computed, so that a link is the true mean likeness.
 * What two clusters' other neighbours reach anyway, and a share for their size, are deducted. Returns members by rising number.
 */
export function merge(space: Space, facts: Facts, graph: Graph, options: GroupOptions): number[][] {
  const state = begin(space, facts, graph, options);
  for (let pair = pop(state.heap); pair !== undefined; pair = pop(state.heap)) {
    if (state.groups[pair.a] === null || state.groups[pair.b] === null) continue;
    const now = scoreOf(state, pair.a, pair.b, linkBetween(state, pair.a, pair.b));
    if (now < pair.score) propose(state, pair.a, now);
    else join(state, pair.a, pair.b);
  }
  return state.groups.flatMap((group) => (group === null ? [] : [[...group.members].sort((a, b) => a - b)]));
}

function begin(space: Space, facts: Facts, graph: Graph, options: GroupOptions): State {
  const groups = space.vectors.map((_, i) => single(space, facts, i));
  const links = toLinks(groups, graph, options);
  const state: State = { options, groups, links, heap: [], dense: new Float32Array(space.size) };
  for (let a = 0; a < groups.length; a += 1) propose(state, a);
  return state;
}

function single({ vectors }: Space, { days, languages }: Facts, i: number): Group {
  const day = days[i]!;
  const isDated = !Number.isNaN(day);
  return { members: [i], sum: vectors[i]!, days: isDated ? day : 0, dated: isDated ? 1 : 0, language: languages[i]! };
}

/** The links of single articles: each neighbour of each, both ways. */
function toLinks(groups: readonly Group[], graph: Graph, options: GroupOptions): Links[] {
  const links = groups.map(makeLinks);
  graph.ids.forEach((ids, a) => {
    ids.forEach((b, i) => {
      if (a > b && graph.ids[b]!.includes(a)) return;
      const sum = graph.products[a]![i]!;
      const value = sum * timeBetween(groups[a]!, groups[b]!, options);
      putLink(links[a]!, b, sum, value);
      putLink(links[b]!, a, sum, value);
    });
  });
  for (const each of links) pruneLinks(each, options.cut);
  return links;
}

function timeBetween(a: Group, b: Group, { days, timeless }: GroupOptions): number {
  return timeFactor(a.days / a.dated, b.days / b.dated, days, timeless);
}

function linkBetween({ links }: State, a: number, b: number): number {
  const at = links[a]!.ids.indexOf(b);
  return at < 0 ? 0 : links[a]!.values[at]!;
}

function scoreOf(state: State, a: number, b: number, link: number): number {
  const left = state.groups[a]!;
  const right = state.groups[b]!;
  if (!sameLanguage(left.language, right.language)) return Number.NEGATIVE_INFINITY;
  const { background, size } = state.options;
  const around = backgroundOf(state, a, b) + backgroundOf(state, b, a);
  return link - background * around - size * Math.log(Math.min(left.members.length, right.members.length));
}

/** Mean link of a group to its neighbours of middle rank, one partner left out. */
function backgroundOf({ links, groups }: State, a: number, except: number): number {
  const { ids, values } = links[a]!;
  let rank = 0;
  let sum = 0;
  for (let i = 0; i < ids.length && rank < BACKGROUND_TO; i += 1) {
    if (ids[i] === except || groups[ids[i]!] === null) continue;
    if (rank >= BACKGROUND_FROM) sum += values[i]!;
    rank += 1;
  }
  return rank > BACKGROUND_FROM ? Math.min(MOST_BACKGROUND, sum / (rank - BACKGROUND_FROM)) : 0;
}

/** Puts a group's best pair on the heap, if it is good enough. */
function propose(state: State, a: number, most = Number.POSITIVE_INFINITY): void {
  const { ids, values } = state.links[a]!;
  let partner = -1;
  let best = state.options.cut;
  let seen = 0;
  for (let i = 0; i < ids.length && seen < PARTNERS; i += 1) {
    if (state.groups[ids[i]!] === null) continue;
    seen += 1;
    const score = Math.min(most, scoreOf(state, a, ids[i]!, values[i]!));
    if (score < best || (score === best && partner >= 0)) continue;
    partner = ids[i]!;
    best = score;
  }
  if (partner >= 0) push(state.heap, { a, b: partner, score: best });
}

/** Merges group `a` into `b`, and brings the links of all that were near either up to date. */
function join(state: State, a: number, b: number): void {
  const { groups, links } = state;
  const sums = sumLinks(state, a, b);
  groups[b] = union(groups[a]!, groups[b]!);
  groups[a] = null;
  links[a] = makeLinks();
  links[b] = relink(state, b, sums);
  const { ids, values } = links[b]!;
  for (let i = 0; i < ids.length; i += 1) {
    const near = links[ids[i]!]!;
    dropLink(near, a);
    dropLink(near, b);
    putLink(near, b, links[b]!.sums[i]!, values[i]!);
    propose(state, ids[i]!);
  }
  propose(state, b);
}

/** For each group near `a` or `b` the sum of products with both; what the graph doesn't know is computed. */
function sumLinks(state: State, a: number, b: number): Map<number, number> {
  const sums = new Map<number, number>();
  addSums(state, a, b, sums);
  addSums(state, b, a, sums);
  sums.delete(a);
  sums.delete(b);
  return sums;
}

/** Adds the groups near `b`: with what they have in common with `a`, known or computed. */
function addSums(state: State, a: number, b: number, sums: Map<number, number>): void {
  const vector = state.groups[a]!.sum;
  const known = state.links[a]!;
  const { ids, sums: others } = state.links[b]!;
  spread(state.dense, vector);
  for (let i = 0; i < ids.length; i += 1) {
    const to = ids[i]!;
    const group = state.groups[to];
    if (group == null || sums.has(to)) continue;
    const at = known.ids.indexOf(to);
    sums.set(to, others[i]! + (at < 0 ? product(state.dense, group.sum) : known.sums[at]!));
  }
  clear(state.dense, vector);
}

function union(a: Group, b: Group): Group {
  return {
    members: [...b.members, ...a.members],
    sum: add(a.sum, b.sum),
    days: a.days + b.days,
    dated: a.dated + b.dated,
    language: a.language === 0 ? b.language : a.language,
  };
}

function relink(state: State, b: number, sums: ReadonlyMap<number, number>): Links {
  const group = state.groups[b]!;
  const links = makeLinks();
  for (const [to, sum] of sums) {
    const other = state.groups[to]!;
    const mean = sum / (group.members.length * other.members.length);
    putLink(links, to, sum, mean * timeBetween(group, other, state.options));
  }
  pruneLinks(links, state.options.cut);
  return links;
}
