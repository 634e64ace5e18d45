import { type Postings, toPostings } from "./postings.js";
import { makeTop, offer, type Top } from "./top.js";
import { clear, product, type Space, spread, type Vector } from "./vectors.js";

/** How much two articles' likeness counts, by what isn't words: dates and languages. 0: never neighbours. */
export type Compatible = (a: number, b: number) => number;

/** Two neighbours, and the product of their vectors. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly product: number;
}

/** Terms of an article that are looked up, strongest first. */
const PROBES = 64;
/** Entries of one term that are read, those nearest in time first: a term with more says little. */
const ENTRIES = 600;
/** Entries read for one article: what keeps the whole linear in the archive. */
const BUDGET = 20_000;
/** Candidates whose likeness is computed in full, for each neighbour wanted. */
const CANDIDATES = 2;

interface Search {
  readonly space: Space;
  readonly postings: Postings;
  readonly compatible: Compatible;
  /** Where each term's entries have been read up to: the place of the current article. */
  readonly place: Uint32Array;
  readonly sums: Float64Array;
  readonly touched: number[];
  readonly dense: Float32Array;
}

/**
 * The graph of each article's `k` nearest neighbours, each edge once (a < b). Articles must be in order of time:
 * of a common term's entries only those nearest in the order are read.
 */
export function findNeighbours(space: Space, k: number, compatible: Compatible): Edge[] {
  const postings = toPostings(space);
  const count = space.vectors.length;
  const search: Search = {
    space,
    postings,
    compatible,
    place: postings.offsets.slice(),
    sums: new Float64Array(count),
    touched: [],
    dense: new Float32Array(space.size),
  };
  const edges = new Map<number, number>();
  for (let a = 0; a < count; a += 1) addEdges(search, a, k, edges);
  return [...edges].map(([key, value]) => ({ a: Math.floor(key / count), b: key % count, product: value }));
}

function addEdges(search: Search, a: number, k: number, edges: Map<number, number>): void {
  const vector = search.space.vectors[a]!;
  const count = search.space.vectors.length;
  gather(search, a, vector);
  const candidates = takeBest(search, a, k * CANDIDATES);
  spread(search.dense, vector);
  const best = makeTop(k);
  const products = new Map<number, number>();
  for (let i = 0; i < candidates.length; i += 1) {
    const b = candidates.ids[i]!;
    const value = product(search.dense, search.space.vectors[b]!);
    products.set(b, value);
    offer(best, b, value * search.compatible(a, b));
  }
  clear(search.dense, vector);
  for (let i = 0; i < best.length; i += 1) {
    const b = best.ids[i]!;
    if (best.scores[i]! > 0) edges.set(Math.min(a, b) * count + Math.max(a, b), products.get(b)!);
  }
}

/** Adds up, for the articles that share strong terms with `a`, the products of those terms. */
function gather({ postings, place, sums, touched }: Search, a: number, vector: Vector): void {
  let budget = BUDGET;
  for (const i of strongest(vector)) {
    const term = vector.terms[i]!;
    const here = place[term]!;
    const from = Math.max(postings.offsets[term]!, here - ENTRIES / 2);
    const to = Math.min(postings.offsets[term + 1]!, from + ENTRIES);
    budget -= to - from;
    if (budget < 0) break;
    for (let at = from; at < to; at += 1) {
      const b = postings.articles[at]!;
      if (b === a) continue;
      if (sums[b] === 0) touched.push(b);
      sums[b]! += vector.weights[i]! * postings.weights[at]!;
    }
  }
  for (const term of vector.terms) place[term]! += 1;
}

function strongest({ weights }: Vector): number[] {
  const order = Array.from(weights.keys()).filter((i) => weights[i]! > 0);
  return order.sort((x, y) => weights[y]! - weights[x]! || x - y).slice(0, PROBES);
}

/** The articles with the largest sums; leaves the sums at zero. */
function takeBest({ sums, touched, compatible }: Search, a: number, most: number): Top {
  const best = makeTop(most);
  for (const b of touched) {
    offer(best, b, sums[b]! * compatible(a, b));
    sums[b] = 0;
  }
  touched.length = 0;
  return best;
}
