import { rarity } from "../text/background.js";
import { foldStem, readingOf } from "../text/lexicon.js";
import type { Mention } from "../text/names.js";
import { inBaseUnit, quantities } from "../text/numbers.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";
import { keyOf, type NameIndex } from "./aliases.js";
import type { Passage } from "./passages.js";

/** One thing that a passage mentions, folded so that other wordings of it are the same term. */
export interface Term {
  /** A stem, the folded key of a name, or "#value unit" for a quantity. */
  readonly key: string;
  /** The key, or what stands for it and its synonyms. */
  readonly meaning: string;
  /** How rare the key is in news, from 0 to 1. */
  readonly rarity: number;
  /** UTF-16 offset in the article's text. */
  readonly at: number;
}

interface Special {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The number as a term: "#30 day"; hours and weeks in their base units. */
function quantityTerms(passage: Passage): Special[] {
  return quantities(passage.quote).map((quantity) => {
    const base = inBaseUnit(quantity);
    return {
      start: passage.start + quantity.start,
      end: passage.start + quantity.end,
      key: `#${+base.low.toPrecision(3)} ${base.unit}`,
    };
  });
}

const toSpecial = (mention: Mention, index: NameIndex): Special => ({
  start: mention.start,
  end: mention.end,
  key: foldStem(stem(keyOf(mention, index))),
});

/** The place of the first mention that begins at `start` or later; mentions are in order. */
function firstFrom(all: readonly Mention[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names that are folded to one key: persons, and longer names for which a short form stands. */
function nameTerms(passage: Passage, index: NameIndex): Special[] {
  const all = index.mentions[passage.article]!;
  const found: Special[] = [];
  for (let i = firstFrom(all, passage.start); i < all.length && all[i]!.start < passage.end; i += 1)
    if (all[i]!.end <= passage.end) found.push(toSpecial(all[i]!, index));
  return found.filter((each) => !each.key.includes(" "));
}

const PRONOUNS = new Set(["he", "she", "him", "his", "her"]);
/** How far back, in UTF-16 units, a pronoun's person may have been named. */
const REACH = 400;

/** The person that a pronoun at `at` stands for: the last one named before its sentence, not further away than REACH. */
function personBefore(passage: Passage, index: NameIndex): Special | null {
  const all = index.mentions[passage.article]!;
  for (let i = firstFrom(all, passage.start) - 1; i >= 0 && all[i]!.end > passage.start - REACH; i -= 1)
    if (all[i]!.end <= passage.start && index.persons.has(keyOf(all[i]!, index))) return toSpecial(all[i]!, index);
  return null;
}

/**
 * The terms of a passage in order: names folded to one key each, quantities by value, pronouns as the person they stand for,
 * stems of the other words; no stop words.
 */
export function termsOf(passage: Passage, index: NameIndex): Term[] {
  const special = [...nameTerms(passage, index), ...quantityTerms(passage)].sort((a, b) => a.start - b.start);
  const found: Term[] = [];
  let next = 0;
  let covered = -1;
  let person = false;
  for (const word of words(passage.quote)) {
    const at = passage.start + word.start;
    while (next < special.length && special[next]!.start <= at) {
      const { start, end, key } = special[next]!;
      if (start >= covered) {
        found.push({ key, meaning: key, rarity: rarity(key), at: start });
        person ||= index.persons.has(key);
        covered = end;
      }
      next += 1;
    }
    if (at < covered) continue;
    if (!person && PRONOUNS.has(word.lower)) {
      const key = personBefore(passage, index)?.key;
      if (key !== undefined) found.push({ key, meaning: key, rarity: rarity(key), at });
      person = true;
    }
    if (isStopWord(word.lower)) continue;
    const reading = readingOf(word.lower);
    found.push({ key: reading.key, meaning: reading.meaning, rarity: reading.rarity, at });
  }
  return found;
}
