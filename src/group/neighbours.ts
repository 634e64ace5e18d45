import { type Postings, toPostings } from "./postings.js";
import type { Space } from "./space.js";
import { makeTop, offer, reset, type Top } from "./top.js";
import { clear, product, spread } from "./vectors.js";

/** How much two articles' likeness counts, by what isn't words: dates and languages. From 0 (never neighbours) to 1. */
export type Compatible = (a: number, b: number) => number;

/** For each article its nearest neighbours, nearest first, and the products of the vectors. */
export interface Graph {
  readonly ids: readonly Int32Array[];
  readonly products: readonly Float32Array[];
}

/** Entries of one term that are read, those nearest in time first: a term with more says little. */
const ENTRIES = 300;
/** Entries read for one article: what keeps the whole linear in the archive. */
const BUDGET = 3_000;
/** Likeness below which the sum over strong terms will do: the whole product can't make it count. */
const WEAK = 0.04;
/** Candidates whose likeness is computed in full, for each neighbour wanted. */
const CANDIDATES = 2;

interface Search {
  readonly space: Space;
  readonly postings: Postings;
  readonly compatible: Compatible;
  /** Where each term's entries have been read up to: the place of the current article. */
  readonly place: Uint32Array;
  readonly sums: Float32Array;
  readonly touched: Int32Array;
  readonly dense: Float32Array;
  readonly candidates: Top;
  readonly best: Top;
}

/**
 * The `k` nearest neighbours of each article. Articles must be in order of time: of a common term's entries only those nearest in
 * the order are read.
 */
export function findNeighbours(space: Space, k: number, compatible: Compatible): Graph {
  const search = begin(space, k, compatible);
  const { best } = search;
  const ids = new Int32Array(space.vectors.length * k);
  const products = new Float32Array(ids.length);
  const ends = space.vectors.map((_, a) => {
    lookUp(search, a);
    ids.set(best.ids.subarray(0, best.length), a * k);
    products.set(best.extras.subarray(0, best.length), a * k);
    return a * k + best.length;
  });
  return {
    ids: ends.map((end, a) => ids.subarray(a * k, end)),
    products: ends.map((end, a) => products.subarray(a * k, end)),
  };
}

function begin(space: Space, k: number, compatible: Compatible): Search {
  const postings = toPostings(space);
  return {
    space,
    postings,
    compatible,
    place: postings.offsets.slice(),
    sums: new Float32Array(space.vectors.length),
    touched: new Int32Array(space.vectors.length),
    dense: new Float32Array(space.size),
    candidates: makeTop(k * CANDIDATES),
    best: makeTop(k),
  };
}

/** Leaves the nearest neighbours of `a` in `best`. */
function lookUp(search: Search, a: number): void {
  const { space, dense, candidates, best, compatible } = search;
  takeBest(search, a, gather(search, a));
  reset(best);
  spread(dense, space.vectors[a]!);
  for (let i = 0; i < candidates.length; i += 1) {
    const b = candidates.ids[i]!;
    const isWeak = candidates.scores[i]! < WEAK;
    const value = isWeak ? candidates.extras[i]! : product(dense, space.vectors[b]!);
    const likeness = value * compatible(a, b);
    if (likeness > 0) offer(best, b, likeness, value);
  }
  clear(dense, space.vectors[a]!);
}

/** Adds up, for the articles that share strong terms with `a`, the products of those terms; returns how many there are. */
function gather({ space, postings, place, sums, touched }: Search, a: number): number {
  const { terms, weights } = space.vectors[a]!;
  let count = 0;
  let budget = BUDGET;
  for (const i of postings.strongest[a]!) {
    const term = terms[i]!;
    const here = place[term]!++;
    if (budget <= 0) continue;
    const from = Math.max(postings.offsets[term]!, here - ENTRIES / 2);
    const to = Math.min(postings.offsets[term + 1]!, from + ENTRIES);
    budget -= to - from;
    const weight = weights[i]!;
    for (let at = from; at < to; at += 1) {
      const b = postings.articles[at]!;
      if (sums[b] === 0) touched[count++] = b;
      sums[b]! += weight * postings.weights[at]!;
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
