/**
 * Things sorted by a key, and those of one key by `within`, else in the order in which they are given. Many have few keys: to sort these,
 * and then the few things of each, takes a part of the comparisons.
 */
export function sortedInGroups<T, K>(
  things: readonly T[],
  keyOf: (thing: T) => K,
  keys: (a: K, b: K) => number,
  within: ((a: T, b: T) => number) | null = null,
): T[] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  const sorted: T[] = [];
  for (const key of [...groups.keys()].sort(keys)) {
    const group = groups.get(key)!;
    if (within !== null && group.length > 1) group.sort(within);
    for (const thing of group) sorted.push(thing);
  }
  return sorted;
}
