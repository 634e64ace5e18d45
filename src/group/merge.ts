import { timeFactor } from "./days.js";
import { type Pair, pop, push } from "./heap.js";
import type { Graph } from "./neighbours.js";
import type { GroupOptions } from "./options.js";
import type { Space } from "./space.js";
import { add, clear, product, spread, type Vector } from "./vectors.js";

/** What is known of an article beside its words. */
export interface Facts {
  /** Days since 1970; NaN if unknown. */
  readonly day: number;
  readonly language: string;
}

interface Link {
  readonly to: number;
  /** Sum of the products of all pairs of members. */
  readonly sum: number;
  /** Mean likeness of the members of both sides, times what their dates make of it. */
  readonly value: number;
}

interface Group {
  readonly members: readonly number[];
  readonly sum: Vector;
  /** Sum and count of the known days. */
  readonly days: number;
  readonly dated: number;
  readonly language: string;
}

interface State {
  readonly options: GroupOptions;
  /** null: gone into another one. */
  readonly groups: (Group | null)[];
  /** Links of each group, best first; may still name groups that are gone. */
  readonly links: (readonly Link[])[];
  readonly heap: Pair[];
  readonly dense: Float32Array;
}

/** Which neighbours, by rank, make a cluster's background: not the nearest, which may be the same story, nor the far ones. */
const BACKGROUND_FROM = 3;
const BACKGROUND_TO = 10;
/** Partners that are weighed for a group: backgrounds can change the order of the first few. */
const PARTNERS = 4;
/** Links weaker than the cut that are kept, for the background. */
const WEAK_LINKS = 16;

/**
 * Average-link clustering on a graph of neighbours: missing edges are computed, so that a link is the true mean likeness.
 * What two clusters' other neighbours reach anyway, and a share for their size, are deducted. Returns members by rising number.
 */
export function merge(space: Space, facts: readonly Facts[], graph: Graph, options: GroupOptions): number[][] {
  const state = begin(space, facts, graph, options);
  for (let pair = pop(state.heap); pair !== undefined; pair = pop(state.heap)) {
    if (state.groups[pair.a] === null || state.groups[pair.b] === null) continue;
    const now = scoreOf(state, pair.a, pair.b, linkBetween(state, pair.a, pair.b));
    if (now < pair.score) propose(state, pair.a, now);
    else join(state, pair.a, pair.b);
  }
  return state.groups.flatMap((group) => (group === null ? [] : [[...group.members].sort((a, b) => a - b)]));
}

function begin(space: Space, facts: readonly Facts[], graph: Graph, options: GroupOptions): State {
  const groups = facts.map(({ day, language }, i) => ({
    members: [i],
    sum: space.vectors[i]!,
    days: Number.isNaN(day) ? 0 : day,
    dated: Number.isNaN(day) ? 0 : 1,
    language,
  }));
  const links = toLinks(groups, graph, options);
  const state: State = { options, groups, links, heap: [], dense: new Float32Array(space.size) };
  for (let a = 0; a < groups.length; a += 1) propose(state, a);
  return state;
}

/** The links of single articles: each neighbour of each, both ways. */
function toLinks(groups: readonly Group[], graph: Graph, options: GroupOptions): Link[][] {
  const links: Link[][] = groups.map(() => []);
  graph.ids.forEach((ids, a) => {
    ids.forEach((b, i) => {
      if (a > b && graph.ids[b]!.includes(a)) return;
      const sum = graph.products[a]![i]!;
      const value = sum * timeBetween(groups[a]!, groups[b]!, options);
      links[a]!.push({ to: b, sum, value });
      links[b]!.push({ to: a, sum, value });
    });
  });
  return links.map((each) => prune(each.sort(byValue), options.cut));
}

const byValue = (x: Link, y: Link): number => y.value - x.value || x.to - y.to;

function timeBetween(a: Group, b: Group, { days, timeless }: GroupOptions): number {
  return timeFactor(a.days / a.dated, b.days / b.dated, days, timeless);
}

export function sameLanguage(a: string, b: string): boolean {
  return a === b || a === "und" || b === "und";
}

function linkBetween(state: State, a: number, b: number): number {
  return state.links[a]!.find(({ to }) => to === b)?.value ?? state.links[b]!.find(({ to }) => to === a)?.value ?? 0;
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
  let rank = 0;
  let sum = 0;
  for (const { to, value } of links[a]!) {
    if (to === except || groups[to] === null) continue;
    if (rank >= BACKGROUND_FROM) sum += value;
    rank += 1;
    if (rank === BACKGROUND_TO) break;
  }
  return rank > BACKGROUND_FROM ? sum / (rank - BACKGROUND_FROM) : 0;
}

/** Puts a group's best pair on the heap, if it is good enough. */
function propose(state: State, a: number, most = Number.POSITIVE_INFINITY): void {
  let best: Pair | null = null;
  let seen = 0;
  for (const { to, value } of state.links[a]!) {
    if (state.groups[to] === null) continue;
    const score = Math.min(most, scoreOf(state, a, to, value));
    if (score >= state.options.cut && (best === null || score > best.score)) best = { a, b: to, score };
    seen += 1;
    if (seen === PARTNERS) break;
  }
  if (best !== null) push(state.heap, best);
}

/** Merges group `a` into `b`, and brings the links of all that were near either up to date. */
function join(state: State, a: number, b: number): void {
  const { groups, links } = state;
  const sums = sumLinks(state, a, b);
  groups[b] = union(groups[a]!, groups[b]!);
  groups[a] = null;
  links[a] = [];
  links[b] = relink(state, b, sums);
  for (const link of links[b]!) {
    links[link.to] = insert(state, links[link.to]!, { to: b, sum: link.sum, value: link.value });
    propose(state, link.to);
  }
  propose(state, b);
}

/** For each group near `a` or `b` the sum of products with both; what a graph of neighbours doesn't know is computed. */
function sumLinks(state: State, a: number, b: number): Map<number, number> {
  const left = new Map(state.links[a]!.map(({ to, sum }) => [to, sum]));
  const right = new Map(state.links[b]!.map(({ to, sum }) => [to, sum]));
  const sums = new Map<number, number>();
  addMissing(state, a, left, right, sums);
  addMissing(state, b, right, left, sums);
  sums.delete(a);
  sums.delete(b);
  return sums;
}

/** Adds the groups of `others` to `sums`: with the sum that `own` knows, else with the product. */
function addMissing(
  state: State,
  a: number,
  own: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
  sums: Map<number, number>,
): void {
  const vector = state.groups[a]!.sum;
  spread(state.dense, vector);
  for (const [to, sum] of others) {
    const group = state.groups[to];
    if (group == null || sums.has(to)) continue;
    sums.set(to, sum + (own.get(to) ?? product(state.dense, group.sum)));
  }
  clear(state.dense, vector);
}

function union(a: Group, b: Group): Group {
  return {
    members: [...b.members, ...a.members],
    sum: add(a.sum, b.sum),
    days: a.days + b.days,
    dated: a.dated + b.dated,
    language: a.language === "und" ? b.language : a.language,
  };
}

function relink(state: State, b: number, sums: ReadonlyMap<number, number>): Link[] {
  const group = state.groups[b]!;
  const found = Array.from(sums, ([to, sum]) => {
    const other = state.groups[to]!;
    const mean = sum / (group.members.length * other.members.length);
    return { to, sum, value: mean * timeBetween(group, other, state.options) };
  });
  return prune(found.sort(byValue), state.options.cut);
}

/** A link never grows by merging: what is below the cut can only serve as background, and of that a few do. */
function prune(links: readonly Link[], cut: number): Link[] {
  const weak = links.findIndex(({ value }) => value < cut);
  return links.slice(0, weak < 0 ? links.length : Math.max(weak, WEAK_LINKS));
}

function insert({ groups }: State, links: readonly Link[], link: Link): Link[] {
  const kept = links.filter(({ to }) => to !== link.to && groups[to] !== null);
  const at = kept.findIndex((each) => byValue(link, each) < 0);
  kept.splice(at < 0 ? kept.length : at, 0, link);
  return kept;
}
