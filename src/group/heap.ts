/** A pair of clusters that could be merged, and how well. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const before = (x: Pair, y: Pair): boolean =>
  x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** Puts a pair on a binary heap: best score first, ties by number. */
export function push<T extends Pair>(heap: T[], pair: T): void {
  let at = heap.push(pair) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!before(pair, heap[up]!)) break;
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = pair;
}

/** Takes the best pair off the heap. */
export function pop<T extends Pair>(heap: T[]): T | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && before(heap[down + 1]!, heap[down]!)) down += 1;
    if (!before(heap[down]!, last)) break;
    heap[at] = heap[down]!;
    at = down;
  }
  heap[at] = last;
  return first;
}
