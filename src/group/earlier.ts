import { enterKey, makeKeyTable, numberOf } from "../text/key-table.js";
import type { Profile } from "./stories-file.js";
import type { Vector } from "./vectors.js";

/** Words that a story is known by. */
const WORDS = 24;
/** Likeness by these words from which a story goes on from an earlier one. */
const LEAST = 0.3;
/** Words that both must have: one name is no affair. */
const LEAST_WORDS = 3;
/** Days after which an affair is another one. */
export const LONGEST = 365;
/** Earlier stories named, and looked at for one word: the latest. */
const MOST = 3;
const ENTRIES = 200;

const KEYS = 2 ** 32;

/** The heaviest words of a story's vectors, of length 1000 together. `wordOf`: the key of a term's word. `room`: a zero for every term, before and after. */
export function profileOf(vectors: readonly Vector[], wordOf: (term: number) => number, room: Float64Array): Profile {
  const words: number[] = [];
  for (const { terms, weights } of vectors)
    for (let i = 0; i < terms.length; i += 1) {
      const word = terms[i]! >> 1;
      if (weights[i] === 0) continue;
      if (room[word] === 0) words.push(word);
      room[word]! += weights[i]!;
    }
  // Weight and key are sorted together as one number each: the heaviest first, and ties by the key. Weights are below 2^21.
  const order = Float64Array.from(words, (word) => wordOf(2 * word) - room[word]! * KEYS).sort();
  for (const word of words) room[word] = 0;
  const best = Array.from(order.subarray(0, WORDS), (each) => {
    const weight = Math.ceil(-each / KEYS);
    return [each + weight * KEYS, weight] as const;
  });
  const length = Math.sqrt(best.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return best.flatMap(([key, weight]) => [key, Math.round((1000 * weight) / length)]);
}

/** A story as far as links between stories need it. */
export interface Told {
  readonly profile: Profile;
  readonly language: number;
  /** First and last whole day. */
  readonly first: number;
  readonly last: number;
}

/**
 * For each story the places of those that it goes on from: over before it began, and by their words the same affair; nearest first. Only
 * for those that are `wanted`; the others have none.
 */
export function findEarlier(
  stories: readonly Told[],
  wanted: (at: number) => boolean = () => true,
): (readonly number[])[] {
  const found: (readonly number[])[] = stories.map(() => []);
  const asked = inOrder(stories, ({ first }) => first).filter(wanted);
  if (asked.length === 0) return found;
  const index = toIndex(stories, asked);
  let entered = 0;
  for (const at of asked) {
    while (entered < index.order.length && stories[index.order[entered]!]!.last < stories[at]!.first) {
      enter(index, entered, stories);
      entered += 1;
    }
    found[at] = lookUp(stories, index, at);
  }
  return found;
}

/** The stories that are over, by their words, and sums to add likeness up in; all by columns, as an archive has millions of entries. */
interface Index {
  /** Stories by their last days; below they are named by their places in it. */
  readonly order: readonly number[];
  /** Each story's words by number, one story after the other, and where they begin; -1 for words that nobody asks for. */
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** Where each word's entries begin, and end by now. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entries: Int32Array;
  readonly weights: Int32Array;
  readonly sums: Float64Array;
  readonly common: Uint8Array;
}

function inOrder(stories: readonly Told[], dayOf: (story: Told) => number): number[] {
  return stories.map((_, i) => i).sort((a, b) => dayOf(stories[a]!) - dayOf(stories[b]!) || a - b);
}

/** Holds no more than the words of the stories that are `asked` about. */
function toIndex(stories: readonly Told[], asked: readonly number[]): Index {
  const table = makeKeyTable();
  for (const at of asked) {
    const { profile } = stories[at]!;
    for (let i = 0; i < profile.length; i += 2) enterKey(table, profile[i]!);
  }
  const count = stories.reduce((sum, { profile }) => sum + profile.length / 2, 0);
  const words = new Int32Array(count);
  const starts = new Int32Array(stories.length);
  const from = new Int32Array(table.size + 1);
  let at = 0;
  stories.forEach(({ profile }, s) => {
    starts[s] = at;
    for (let i = 0; i < profile.length; i += 2) {
      const word = numberOf(table, profile[i]!);
      words[at++] = word;
      if (word >= 0) from[word + 1]! += 1;
    }
  });
  for (let word = 0; word < table.size; word += 1) from[word + 1]! += from[word]!;
  return {
    order: inOrder(stories, ({ last }) => last),
    words,
    starts,
    from,
    to: from.slice(),
    entries: new Int32Array(from[table.size]!),
    weights: new Int32Array(from[table.size]!),
    sums: new Float64Array(stories.length),
    common: new Uint8Array(stories.length),
  };
}

/** From now on the story at this place in the order can be found. */
function enter({ order, words, starts, to, entries, weights }: Index, place: number, stories: readonly Told[]): void {
  const story = order[place]!;
  const { profile } = stories[story]!;
  for (let i = 0; i < profile.length; i += 2) {
    const word = words[starts[story]! + i / 2]!;
    if (word < 0) continue;
    const at = to[word]!++;
    entries[at] = place;
    weights[at] = profile[i + 1]!;
  }
}

function lookUp(stories: readonly Told[], index: Index, at: number): number[] {
  const { order, sums, common } = index;
  const touched = addUp(stories[at]!.profile, index, at);
  const alike = touched.filter((place) => sums[place]! >= LEAST * 1e6 && common[place]! >= LEAST_WORDS);
  const best = alike
    .map((place) => ({ story: order[place]!, sum: sums[place]! }))
    .filter(({ story }) => goesOnFrom(stories[at]!, stories[story]!))
    .sort((x, y) => y.sum - x.sum || stories[y.story]!.last - stories[x.story]!.last || x.story - y.story);
  for (const place of touched) sums[place] = common[place] = 0;
  return best.slice(0, MOST).map(({ story }) => story);
}

/** Adds up likeness and common words of a story with those that were over; gives their places. */
function addUp(profile: Profile, index: Index, at: number): number[] {
  const { words, starts, from, to, entries, weights, sums, common } = index;
  const touched: number[] = [];
  for (let i = 0; i < profile.length; i += 2) {
    const weight = profile[i + 1]!;
    const word = words[starts[at]! + i / 2]!;
    for (let each = Math.max(from[word]!, to[word]! - ENTRIES); each < to[word]!; each += 1) {
      const place = entries[each]!;
      if (common[place] === 0) touched.push(place);
      sums[place]! += weight * weights[each]!;
      common[place]! += 1;
    }
  }
  return touched;
}

/** Whether language and days allow it; a story of which no day is known has no place in time. */
function goesOnFrom(story: Told, earlier: Told): boolean {
  return earlier.first > 0 && earlier.language === story.language && story.first - earlier.last <= LONGEST;
}
