import { type Pair, pop, push } from "./heap.js";
import type { GroupOptions } from "./options.js";
import { joinSides, type Side, scoreOf } from "./score.js";
import type { Edge } from "./surroundings.js";
import { add, clear, product, spread, type Vector } from "./vectors.js";

/** Articles that hang together by links above the cut: nothing outside has a part in what becomes of them. */
export interface Component {
  readonly sides: readonly Side[];
  readonly vectors: readonly Vector[];
  /** Between places in the two lists. */
  readonly edges: readonly Edge[];
}

interface State {
  readonly options: GroupOptions;
  readonly sides: Side[];
  /** Vectors whose sum is the group's: added up only where it is asked for. */
  readonly sums: Vector[][];
  readonly members: number[][];
  /** Group → sum of the products of all pairs of members; both ways. Emptied where a group has gone into another. */
  readonly links: Map<number, number>[];
  /** How often each group has grown; -1 when it is gone. */
  readonly ages: Int32Array;
  readonly heap: (Pair & { readonly age: number })[];
  readonly dense: Int32Array;
}

/**
 * Average-link clustering on a graph of neighbours: missing edges are computed, so that a link is the true mean likeness. What two
 * clusters' surroundings reach anyway, and a share for their size, are deducted. `dense`: room for every term, all zero, before and
 * after. Returns places by rising number, in the order of the first ones.
 */
export function merge({ sides, vectors, edges }: Component, options: GroupOptions, dense: Int32Array): number[][] {
  const state: State = {
    options,
    sides: [...sides],
    sums: vectors.map((vector) => [vector]),
    members: sides.map((_, i) => [i]),
    links: sides.map(() => new Map<number, number>()),
    ages: new Int32Array(sides.length),
    heap: [],
    dense,
  };
  for (const { a, b, product: sum } of edges) if (!state.links[a]!.has(b)) link(state, a, b, sum);
  for (let pair = pop(state.heap); pair !== undefined; pair = pop(state.heap))
    if (isCurrent(state, pair)) join(state, pair.a, pair.b);
  return state.members.flatMap((all, i) => (state.ages[i]! < 0 ? [] : [all.sort((x, y) => x - y)]));
}

/** A pair proposed before either side grew is out of date. */
function isCurrent(
  { ages }: State,
  { a, b, age }: { readonly a: number; readonly b: number; readonly age: number },
): boolean {
  return ages[a]! >= 0 && ages[b]! >= 0 && ages[a]! + ages[b]! === age;
}

/** Notes a link, if it is good enough to be used; a link below the cut never grows by merging. */
function link({ sides, links, heap, ages, options }: State, a: number, b: number, sum: number): void {
  const { total } = scoreOf(sides[a]!, sides[b]!, sum, options);
  if (total < options.cut) return;
  links[a]!.set(b, sum);
  links[b]!.set(a, sum);
  push(heap, { a: Math.min(a, b), b: Math.max(a, b), score: total, age: ages[a]! + ages[b]! });
}

/** Merges group `b` into the earlier `a`, and works out the links of all that were near either. */
function join(state: State, a: number, b: number): void {
  const { sides, sums, members, links, ages } = state;
  const found = sumLinks(state, a, b);
  for (const gone of [a, b]) {
    for (const c of links[gone]!.keys()) links[c]!.delete(gone);
    links[gone] = new Map();
  }
  sides[a] = joinSides(sides[a]!, sides[b]!);
  sums[a]!.push(...sums[b]!);
  members[a]!.push(...members[b]!);
  ages[a]! += 1;
  ages[b] = -1;
  sums[b] = [];
  for (const [c, sum] of found) link(state, a, c, sum);
}

/** For each group near `a` or `b` the sum of products with both; what isn't known is computed. */
function sumLinks(state: State, a: number, b: number): Map<number, number> {
  const { links, dense } = state;
  const found = new Map<number, number>();
  for (const [from, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const missing: number[] = [];
    for (const [c, sum] of links[other]!) {
      if (c === from || found.has(c)) continue;
      const known = links[from]!.get(c);
      if (known === undefined) missing.push(c);
      found.set(c, sum + (known ?? 0));
    }
    if (missing.length === 0) continue;
    spread(dense, sumOf(state, from));
    for (const c of missing) found.set(c, found.get(c)! + product(dense, sumOf(state, c)));
    clear(dense, sumOf(state, from));
  }
  return found;
}

function sumOf({ sums }: State, a: number): Vector {
  if (sums[a]!.length > 1) sums[a] = [sums[a]!.reduce(add)];
  return sums[a]![0]!;
}
