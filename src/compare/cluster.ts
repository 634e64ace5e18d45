/** Two passages of different articles that seem to state the same, by their places in the story's list. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly average: number;
}

/** A binary heap of edges, best first; ties by the lower numbers, so that the order of input can't matter. */
function better(x: Edge, y: Edge): boolean {
  return x.average !== y.average ? x.average > y.average : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

function push(heap: Edge[], edge: Edge): void {
  heap.push(edge);
  let i = heap.length - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (!better(heap[i]!, heap[parent]!)) return;
    [heap[i], heap[parent]] = [heap[parent]!, heap[i]!];
    i = parent;
  }
}

function pop(heap: Edge[]): Edge {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return top;
  heap[0] = last;
  for (let i = 0; ; ) {
    let best = i;
    for (const child of [2 * i + 1, 2 * i + 2])
      if (child < heap.length && better(heap[child]!, heap[best]!)) best = child;
    if (best === i) return top;
    [heap[i], heap[best]] = [heap[best]!, heap[i]!];
    i = best;
  }
}

/** Pairs of passages from different articles that a merged cluster could have between two parts. */
function crossPairs(a: readonly number[], b: readonly number[], article: (passage: number) => number): number {
  const counts = new Map<number, number>();
  for (const passage of a) counts.set(article(passage), (counts.get(article(passage)) ?? 0) + 1);
  let pairs = 0;
  for (const passage of b) pairs += a.length - (counts.get(article(passage)) ?? 0);
  return pairs;
}

/** Pairs of passages that each score `cut` with some passage: the mean of two parts can't reach it where no pair between them does. */
function mergeable(pairs: readonly Pair[], cut: number): readonly Pair[] {
  const able = new Set<number>();
  for (const { a, b, score } of pairs) if (score >= cut) able.add(a).add(b);
  return pairs.filter(({ a, b }) => able.has(a) && able.has(b));
}

/**
 * Average-link clustering (Sokal and Michener, 1958) over the sparse graph of scored pairs: merges while the mean score of all pairs of passages
 * from different articles is at least `cut`; pairs that aren't in the graph count 0. Answers the clusters of two or more passages.
 */
export function cluster(pairs: readonly Pair[], cut: number, article: (passage: number) => number): number[][] {
  const members = new Map<number, number[]>();
  const links = new Map<number, Map<number, number>>();
  const heap: Edge[] = [];
  for (const { a, b, score } of mergeable(pairs, cut)) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      members.set(from, [from]);
      links.set(from, (links.get(from) ?? new Map()).set(to, score));
    }
    if (score >= cut) push(heap, { a: Math.min(a, b), b: Math.max(a, b), average: score });
  }
  let next = 1 + Math.max(-1, ...members.keys());
  while (heap.length > 0) {
    const { a, b } = pop(heap);
    if (!members.has(a) || !members.has(b)) continue;
    const merged = [...members.get(a)!, ...members.get(b)!].sort((x, y) => x - y);
    const sums = new Map<number, number>();
    for (const part of [a, b])
      for (const [to, sum] of links.get(part)!) if (to !== a && to !== b) sums.set(to, (sums.get(to) ?? 0) + sum);
    for (const part of [a, b]) {
      members.delete(part);
      for (const to of links.get(part)!.keys()) links.get(to)?.delete(part);
      links.delete(part);
    }
    members.set(next, merged);
    links.set(next, sums);
    for (const [to, sum] of sums) {
      links.get(to)!.set(next, sum);
      const average = sum / Math.max(1, crossPairs(merged, members.get(to)!, article));
      if (average >= cut) push(heap, { a: to, b: next, average });
    }
    next += 1;
  }
  return [...members.values()].filter((passages) => passages.length > 1).sort((x, y) => x[0]! - y[0]!);
}
