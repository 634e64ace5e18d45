/** Disjoint sets over 0 … n − 1 (union–find); each set goes by its smallest member. */
export type Joined = Int32Array;

export function separate(count: number): Joined {
  return Int32Array.from({ length: count }, (_, i) => i);
}

export function rootOf(joined: Joined, i: number): number {
  let root = i;
  while (joined[root] !== root) root = joined[root]!;
  for (let at = i; joined[at] !== root; ) [at, joined[at]] = [joined[at]!, root];
  return root;
}

export function unite(joined: Joined, a: number, b: number): void {
  const left = rootOf(joined, a);
  const right = rootOf(joined, b);
  joined[Math.max(left, right)] = Math.min(left, right);
}
