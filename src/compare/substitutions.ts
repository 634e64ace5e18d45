import type { Span } from "../model.js";
import { type Word, words } from "../text/words.js";

/** Words of one sentence in whose place another sentence has others; UTF-16 offsets in the sentences. */
export interface Substitution {
  readonly a: Span;
  readonly b: Span;
}

/** So many equal words must stand on either side. */
const FLANK = 2;
/** Longer runs are other sentences, not other words. */
const LONGEST = 4;
/** Sentences with more words aren't aligned. */
const MOST_WORDS = 120;

/** The pairs of places that a longest common subsequence of two lists holds, in order. */
function aligned(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i]!.lower === b[j]!.lower
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.lower === b[j]!.lower) found.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return found;
}

const spanOf = (list: readonly Word[], first: number, last: number): Span => ({
  start: list[first]!.start,
  end: list[last]!.end,
});

/** Where two sentences that are otherwise worded alike have other words: runs of one to four between at least two equal ones. */
export function substitutions(left: string, right: string): Substitution[] {
  const [a, b] = [words(left), words(right)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [];
  const pairs = aligned(a, b);
  /** Equal words without a gap from pair `at` on, in the direction of `step`. */
  const flank = (at: number, step: 1 | -1): number => {
    let count = 0;
    for (let k = at; pairs[k] !== undefined && count < FLANK; k += step) {
      if (count > 0 && (pairs[k]![0] - pairs[k - step]![0] !== step || pairs[k]![1] - pairs[k - step]![1] !== step))
        break;
      count += 1;
    }
    return count;
  };
  const found: Substitution[] = [];
  for (let k = 0; k + 1 < pairs.length; k += 1) {
    const [[i, j], [p, q]] = [pairs[k]!, pairs[k + 1]!];
    const [m, n] = [p - i - 1, q - j - 1];
    if (m < 1 || n < 1 || m > LONGEST || n > LONGEST || flank(k, -1) < FLANK || flank(k + 1, 1) < FLANK) continue;
    found.push({ a: spanOf(a, i + 1, p - 1), b: spanOf(b, j + 1, q - 1) });
  }
  return found;
}
