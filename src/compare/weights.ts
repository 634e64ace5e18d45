import type { Term } from "./terms.js";

export type Kind = "key" | "meaning";

/** What the terms of a story weigh; each has a number, from 0 in order of first appearance. */
export interface Weighing {
  readonly weight: number;
  readonly number: number;
  /** In how many passages it stands. */
  readonly count: number;
  /** True where the whole story has it once only. */
  readonly once: boolean;
  /** How rare its commonest word is in news, from 0 to 1. */
  readonly rarity: number;
}

/** How rare a quantity is taken to be, from 0 to 1. */
const QUANTITY = 0.8;

/** In how many passages a term stands, and how rare it is in news: as rare as its commonest word here. */
interface Tally {
  count: number;
  once: boolean;
  rarity: number;
  /** The last passage that had it. */
  last: number;
}

function tally(passages: readonly (readonly Term[])[], kind: Kind): Map<string, Tally> {
  const found = new Map<string, Tally>();
  passages.forEach((terms, i) => {
    for (const term of terms) {
      const known = found.get(term[kind]);
      if (known === undefined) {
        found.set(term[kind], { count: 1, once: true, rarity: term.rarity, last: i });
        continue;
      }
      known.once = false;
      if (known.last !== i) known.count += 1;
      known.last = i;
      if (term.rarity < known.rarity) known.rarity = term.rarity;
    }
  });
  return found;
}

/**
 * The weight of each term of a story: sqrt(rarity in news) · inverse sentence frequency inside the story, each from 0 to 1.
 * Rare words tell passages apart, but not those that every sentence of this very story has. A meaning is as rare as its commonest word here.
 */
export function weighTerms(passages: readonly (readonly Term[])[], kind: Kind = "key"): Map<string, Weighing> {
  const most = Math.log(passages.length + 1);
  const weighed = new Map<string, Weighing>();
  for (const [key, { count, once, rarity }] of tally(passages, kind)) {
    const rare = key.startsWith("#") ? QUANTITY : rarity;
    const weight = Math.sqrt(rare) * (Math.log((passages.length + 1) / count) / most);
    weighed.set(key, { weight, number: weighed.size, count, once, rarity });
  }
  return weighed;
}
