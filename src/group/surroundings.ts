import type { Compatible } from "./facts.js";
import type { Neighbours } from "./neighbours.js";
import { UNIT } from "./vectors.js";

/** How alike two neighbours must be to count as one story among the surroundings. */
const SAME = 0.15;
/** Which stories around an article, by rank, make its background: not the nearest, which may be its own, nor the far ones. */
const FROM = 3;
const TO = 10;
/** A background is never taken for more: above this the neighbours are parts of one big story rather than its surroundings. */
const MOST = 0.13;

/** A story among them. */
interface Around {
  /** Place of its first article in the list of neighbours. */
  readonly first: number;
  sum: number;
  count: number;
}

/**
 * Gives a function that says how near an article's surroundings are: the mean likeness of the stories around it, third to tenth.
 * Neighbours that are like one another are one story. `listOf` gives the neighbours of each of `count` articles that is asked for, and
 * of each of its neighbours.
 */
export function makeBackground(
  count: number,
  listOf: (b: number) => Neighbours,
  compatible: Compatible,
): (a: number) => number {
  const places = new Int32Array(count);
  return (a) => {
    const { ids, products } = listOf(a);
    const among = productsAmong(ids, listOf, places);
    const around: Around[] = [];
    for (let i = 0; i < ids.length; i += 1) {
      const b = ids[i]!;
      const likeness = (products[i]! / UNIT) * compatible(a, b);
      const known = around.find(({ first }) => {
        const product = among[first * ids.length + i]! || among[i * ids.length + first]!;
        return product !== 0 && (product / UNIT) * compatible(ids[first]!, b) >= SAME;
      });
      if (known === undefined) around.push({ first: i, sum: likeness, count: 1 });
      else {
        known.sum += likeness;
        known.count += 1;
      }
    }
    return meanOf(around);
  };
}

function meanOf(around: readonly Around[]): number {
  const means = around.map(({ sum, count }) => sum / count).sort((x, y) => y - x);
  const ranked = means.slice(FROM, TO);
  return ranked.length === 0 ? 0 : Math.min(MOST, ranked.reduce((sum, mean) => sum + mean, 0) / ranked.length);
}

/**
 * The products of some articles with one another, row by row, as far as each one's neighbours tell; 0 where the one of the column is no
 * neighbour of the row's. `places`: room for every article, all zero, before and after.
 */
function productsAmong(articles: Int32Array, listOf: (b: number) => Neighbours, places: Int32Array): Int32Array {
  const among = new Int32Array(articles.length ** 2);
  for (let i = 0; i < articles.length; i += 1) places[articles[i]!] = i + 1;
  for (let i = 0; i < articles.length; i += 1) {
    const { ids, products } = listOf(articles[i]!);
    for (let k = 0; k < ids.length; k += 1) {
      const place = places[ids[k]!]!;
      if (place > 0) among[i * articles.length + place - 1] = products[k]!;
    }
  }
  for (const each of articles) places[each] = 0;
  return among;
}

/** A neighbour that is near enough to be merged with, before anything is deducted. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly product: number;
}

/** The neighbours of `a` whose likeness reaches the cut; of two that are each other's, the later names the earlier. */
export function edgesOf(a: number, listOf: (b: number) => Neighbours, compatible: Compatible, cut: number): Edge[] {
  const { ids, products } = listOf(a);
  const edges: Edge[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    const b = ids[i]!;
    if ((products[i]! / UNIT) * compatible(a, b) < cut) continue;
    if (b < a || !listOf(b).ids.includes(a)) edges.push({ a, b, product: products[i]! });
  }
  return edges;
}
