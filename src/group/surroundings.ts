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

interface Around {
  readonly first: number;
  sum: number;
  count: number;
}

/**
 * How near an article's surroundings are: the mean likeness of the stories around it, third to tenth. Neighbours that are like one
 * another are one story. `listOf` gives the neighbours of `a` and of each of them.
 */
export function backgroundOf(a: number, listOf: (b: number) => Neighbours, compatible: Compatible): number {
  const { ids, products } = listOf(a);
  const around: Around[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    const b = ids[i]!;
    const likeness = (products[i]! / UNIT) * compatible(a, b);
    const known = around.find(({ first }) => likenessOf(first, b, listOf, compatible) >= SAME);
    if (known === undefined) around.push({ first: b, sum: likeness, count: 1 });
    else {
      known.sum += likeness;
      known.count += 1;
    }
  }
  const means = around.map(({ sum, count }) => sum / count).sort((x, y) => y - x);
  const ranked = means.slice(FROM, TO);
  return ranked.length === 0 ? 0 : Math.min(MOST, ranked.reduce((sum, mean) => sum + mean, 0) / ranked.length);
}

/** The likeness of two articles as far as their neighbours tell; 0 where neither is a neighbour of the other. */
function likenessOf(a: number, b: number, listOf: (b: number) => Neighbours, compatible: Compatible): number {
  const product = productIn(listOf(a), b) || productIn(listOf(b), a);
  return product === 0 ? 0 : (product / UNIT) * compatible(a, b);
}

function productIn({ ids, products }: Neighbours, b: number): number {
  for (let i = 0; i < ids.length; i += 1) if (ids[i] === b) return products[i]!;
  return 0;
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
