import type { Terms } from "./terms.js";

export type Kind = "keys" | "meanings";

/** What the symbols of a story weigh as terms, each list by the symbol's number. */
export interface Weighing {
  readonly weights: Float64Array;
  /** In how many passages it stands. */
  readonly counts: Int32Array;
  /** How often it stands in the story. */
  readonly uses: Int32Array;
  /** How rare its commonest word is in news, from 0 to 1. */
  readonly rarities: Float64Array;
}

/** How rare a quantity is taken to be, from 0 to 1. */
const QUANTITY = 0.8;

/** How often each term is used in the passages that count, in how many, and how rare it is in news: as rare as its commonest word here. */
function tally(terms: Terms, kind: Kind, first: readonly number[]): Omit<Weighing, "weights"> {
  const { values, from } = terms[kind];
  const size = terms.symbols.texts.length;
  const [counts, uses] = [new Int32Array(size), new Int32Array(size)];
  const rarities = new Float64Array(size).fill(1);
  const last = new Int32Array(size).fill(-1);
  first.forEach((original, passage) => {
    if (original !== passage) return;
    for (let i = from[passage]!; i < from[passage + 1]!; i += 1) {
      const term = values[i]!;
      uses[term]! += 1;
      if (last[term] !== passage) counts[term]! += 1;
      last[term] = passage;
      rarities[term] = Math.min(rarities[term]!, terms.symbols.rarityOf(terms.keys.values[i]!));
    }
  });
  return { counts, uses, rarities };
}

/**
 * The weight of each term of a story: sqrt(rarity in news) · inverse sentence frequency inside the story, each from 0 to 1.
 * Rare words tell passages apart, but not those that every sentence of this very story has. A meaning is as rare as its commonest word here.
 * What is repeated counts once: `first` is for each passage the first that has the same words.
 */
export function weighTerms(terms: Terms, kind: Kind, first: readonly number[]): Weighing {
  const { counts, uses, rarities } = tally(terms, kind, first);
  const passages = first.filter((original, passage) => original === passage).length;
  const most = Math.log(passages + 1);
  const weights = new Float64Array(counts.length).map((_, term) => {
    const count = counts[term]!;
    if (count === 0) return 0;
    const rare = terms.symbols.texts[term]!.startsWith("#") ? QUANTITY : rarities[term]!;
    return Math.sqrt(rare) * (Math.log((passages + 1) / count) / most);
  });
  return { weights, counts, uses, rarities };
}
