/** Length of the longest run that two lists of words have in common. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  const ids = new Map<string, number>();
  const numbered = (list: readonly string[]): number[] =>
    list.map((word) => {
      const known = ids.get(word) ?? ids.size;
      ids.set(word, known);
      return known;
    });
  const [left, right] = [numbered(a), numbered(b)];
  return longestRunWith(ids.size, left.length)(left)(right);
}

/**
 * The longest run that a list of numbers below `size` has in common with others. It is laid out once, then compared with as many
 * others as are asked for; laying out the next one makes answers about the one before invalid. No list is longer than `longest`.
 */
export function longestRunWith(
  size: number,
  longest: number,
): (a: readonly number[]) => (b: readonly number[]) => number {
  // for each number its last place in `a`, counted from 1, and for each place the one before it with the same number
  const last = new Int32Array(size);
  const before = new Int32Array(longest + 1);
  // the run that ends at each place of `a` and at `b[at[place] - 1]`
  const run = new Int32Array(longest + 1);
  const at = new Int32Array(longest + 1);
  let laidOut: readonly number[] = [];
  return (a) => {
    for (const word of laidOut) last[word] = 0;
    laidOut = a;
    a.forEach((word, i) => {
      before[i + 1] = last[word]!;
      last[word] = i + 1;
    });
    return (b) => {
      let best = 0;
      at.fill(-1, 0, a.length + 1);
      for (let j = 1; j <= b.length; j += 1)
        // from the last place to the first: what is read of the column before isn't overwritten yet
        for (let place = last[b[j - 1]!]!; place > 0; place = before[place]!) {
          const length = place > 1 && at[place - 1] === j - 1 ? run[place - 1]! + 1 : 1;
          at[place] = j;
          run[place] = length;
          if (length > best) best = length;
        }
      return best;
    };
  };
}
