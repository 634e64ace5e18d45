import type { Profile } from "./stories-file.js";
import type { Vector } from "./vectors.js";

/** Words that a story is known by. */
const WORDS = 24;
/** Likeness by these words from which a story goes on from an earlier one. */
const LEAST = 0.3;
/** Words that both must have: one name is no affair. */
const LEAST_WORDS = 3;
/** Days after which an affair is another one. */
const LONGEST = 365;
/** Earlier stories named, and looked at for one word: the latest. */
const MOST = 3;
const ENTRIES = 200;

/** The heaviest words of a story's vectors, of length 1000 together. `wordOf`: the key of a term's word. */
export function profileOf(vectors: readonly Vector[], wordOf: (term: number) => number): Profile {
  const sums = new Map<number, number>();
  for (const { terms, weights } of vectors)
    for (let i = 0; i < terms.length; i += 1) {
      const key = wordOf(terms[i]!);
      sums.set(key, (sums.get(key) ?? 0) + weights[i]!);
    }
  const best = [...sums].sort(([a, x], [b, y]) => y - x || a - b).slice(0, WORDS);
  const length = Math.sqrt(best.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return best.map(([key, weight]) => [key, Math.round((1000 * weight) / length)]);
}

/** A story as far as links between stories need it. */
export interface Told {
  readonly profile: Profile;
  readonly language: number;
  /** First and last whole day. */
  readonly first: number;
  readonly last: number;
}

/** For each story the places of those that it goes on from: over before it began, and by their words the same affair; nearest first. */
export function findEarlier(stories: readonly Told[]): number[][] {
  const order = stories.map((_, i) => i).sort((a, b) => stories[a]!.last - stories[b]!.last || a - b);
  const index = new Map<number, number[]>();
  const found: number[][] = stories.map(() => []);
  let entered = 0;
  for (const at of stories.map((_, i) => i).sort((a, b) => stories[a]!.first - stories[b]!.first || a - b)) {
    while (entered < order.length && stories[order[entered]!]!.last < stories[at]!.first) {
      for (const [key] of stories[order[entered]!]!.profile) {
        const list = index.get(key);
        if (list) list.push(order[entered]!);
        else index.set(key, [order[entered]!]);
      }
      entered += 1;
    }
    found[at] = lookUp(stories, index, at);
  }
  return found;
}

function lookUp(stories: readonly Told[], index: ReadonlyMap<number, readonly number[]>, at: number): number[] {
  const { profile } = stories[at]!;
  const sums = new Map<number, { sum: number; words: number }>();
  for (const [key, weight] of profile)
    for (const other of (index.get(key) ?? []).slice(-ENTRIES)) {
      const known = sums.get(other) ?? { sum: 0, words: 0 };
      const theirs = stories[other]!.profile.find(([each]) => each === key)![1];
      sums.set(other, { sum: known.sum + weight * theirs, words: known.words + 1 });
    }
  return [...sums]
    .filter(
      ([other, { sum, words }]) =>
        sum >= LEAST * 1e6 && words >= LEAST_WORDS && goesOnFrom(stories[at]!, stories[other]!),
    )
    .sort(([a, x], [b, y]) => y.sum - x.sum || stories[b]!.last - stories[a]!.last || a - b)
    .slice(0, MOST)
    .map(([other]) => other);
}

/** Whether language and days allow it; a story of which no day is known has no place in time. */
function goesOnFrom(story: Told, earlier: Told): boolean {
  return earlier.first > 0 && earlier.language === story.language && story.first - earlier.last <= LONGEST;
}
