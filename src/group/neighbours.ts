import type { Compatible } from "./facts.js";
import { type Lexis, sizeOf } from "./lexis.js";
import { type Postings, type Probes, placeOf, probesOf, roomForProbes, toPostings } from "./postings.js";
import { makeSlab } from "./slab.js";
import { firstArticle, type Table } from "./table.js";
import { makeTop, offer, reset, type Top } from "./top.js";
import { clear, product, spread, UNIT, type Vector } from "./vectors.js";

/** An article's nearest neighbours, nearest first, and the products of the vectors. */
export interface Neighbours {
  readonly ids: Int32Array;
  readonly products: Int32Array;
}

/** Entries of one term that are read, those nearest in the order: a term with more says little. */
const ENTRIES = 300;
/** Entries read for one article: what keeps the whole linear in the archive. */
const BUDGET = 3_000;
/** Likeness below which the sum over strong terms will do: the whole product can't make it count. */
const WEAK = 0.04 * UNIT;
/** Candidates whose likeness is computed in full, for each neighbour wanted. */
const CANDIDATES = 2;

export interface SearchInput {
  readonly table: Table;
  readonly lexis: Lexis;
  /** Of all articles within reach of those that are looked up. */
  readonly vectors: readonly (Vector | undefined)[];
  readonly compatible: Compatible;
  /** Days within which articles are compared. */
  readonly reach: number;
  /** Neighbours wanted. */
  readonly count: number;
  /** Articles beyond the reach that may hold the same text. */
  readonly twins: (a: number) => readonly number[];
}

/** An article number: entries from `low` on and before `high` are read, those nearest to `middle` first. */
interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

interface Search extends SearchInput {
  readonly probes: readonly (Probes | undefined)[];
  readonly dated: Postings;
  readonly undated: Postings;
  readonly sums: Int32Array;
  readonly touched: Int32Array;
  readonly dense: Int32Array;
  readonly candidates: Top;
  readonly best: Top;
}

/**
 * Gives a function that finds an article's nearest neighbours. An article with a date is compared with those published within the
 * reach, and with undated ones that were received within the reach of it; an undated one with undated ones alone: so it is found
 * from the other side, and a day's change is felt in the days around it only. What is read depends on the articles within reach only.
 */
export function makeSearch(input: SearchInput): (a: number) => Neighbours {
  const search = begin(input);
  const { best } = search;
  const room = makeSlab(Int32Array);
  return (a) => {
    lookUp(search, a);
    const [ids, products] = [room(best.length), room(best.length)];
    ids.set(best.ids.subarray(0, best.length));
    products.set(best.extras.subarray(0, best.length));
    return { ids, products };
  };
}

function begin(input: SearchInput): Search {
  const { table, lexis, vectors, count } = input;
  const room = roomForProbes();
  const probes = vectors.map((vector) => vector && probesOf(lexis, vector, room));
  const members = [...probes.keys()].filter((a) => probes[a] !== undefined);
  const isDated = (a: number): boolean => !Number.isNaN(table.days[a]!);
  return {
    ...input,
    probes,
    dated: toPostings(lexis, members.filter(isDated), probes),
    undated: toPostings(
      lexis,
      members.filter((a) => !isDated(a)),
      probes,
    ),
    sums: new Int32Array(vectors.length),
    touched: new Int32Array(vectors.length),
    dense: new Int32Array(sizeOf(lexis)),
    candidates: makeTop(count * CANDIDATES),
    best: makeTop(count),
  };
}

/** Leaves the nearest neighbours of `a` in `best`. */
function lookUp(search: Search, a: number): void {
  const { vectors, dense, candidates, best, compatible } = search;
  takeBest(search, a, gatherAll(search, a));
  reset(best);
  spread(dense, vectors[a]!);
  for (let i = 0; i < candidates.length; i += 1) {
    const b = candidates.ids[i]!;
    const isWeak = candidates.scores[i]! < WEAK;
    const value = isWeak ? candidates.extras[i]! : product(dense, vectors[b]!);
    const likeness = value * compatible(a, b);
    if (likeness > 0) offer(best, b, likeness, value);
  }
  for (const b of search.twins(a)) {
    const value = product(dense, vectors[b]!);
    const likeness = value * compatible(a, b);
    if (likeness > 0) offer(best, b, likeness, value);
  }
  clear(dense, vectors[a]!);
}

function gatherAll(search: Search, a: number): number {
  const { table, dated, undated } = search;
  const received = rangeAround(search, table.received[a]!, firstArticle(table, table.received[a]!));
  if (Number.isNaN(table.days[a]!)) return gather(search, a, undated, { ...received, middle: a }, 0);
  const count = gather(search, a, dated, rangeAround(search, table.placed[a]!, a), 0);
  return undated.articles.length === 0 ? count : gather(search, a, undated, received, count);
}

function rangeAround({ table, reach }: Search, day: number, middle: number): Range {
  return { low: firstArticle(table, day - reach), middle, high: firstArticle(table, day + reach + 1) };
}

/** Adds up, for the articles that share strong terms with `a`, the products of those terms; returns how many there are by now. */
function gather({ probes, sums, touched }: Search, a: number, postings: Postings, range: Range, found: number): number {
  const { offsets, articles, weights } = postings;
  const own = probes[a]!;
  let count = found;
  let budget = BUDGET;
  for (let i = 0; i < own.terms.length && budget > 0; i += 1) {
    const term = own.terms[i]!;
    const end = offsets[term + 1]!;
    const low = placeOf(postings, offsets[term]!, end, range.low);
    const here = placeOf(postings, low, end, range.middle);
    const from = Math.max(low, here - ENTRIES / 2);
    const to = placeOf(postings, from, Math.min(end, from + ENTRIES), range.high);
    budget -= to - from;
    const weight = own.weights[i]!;
    for (let at = from; at < to; at += 1) {
      const b = articles[at]!;
      if (sums[b] === 0) touched[count++] = b;
      sums[b]! += weight * weights[at]!;
    }
  }
  return count;
}

/** Leaves the articles with the largest sums in `candidates`, and all sums at zero. */
function takeBest({ sums, touched, compatible, candidates }: Search, a: number, count: number): void {
  reset(candidates);
  for (let i = 0; i < count; i += 1) {
    const b = touched[i]!;
    const sum = sums[b]!;
    sums[b] = 0;
    if (b !== a && sum >= candidates.least) offer(candidates, b, sum * compatible(a, b), sum);
  }
}
