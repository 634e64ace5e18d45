import { foldStem } from "../text/lexicon.js";
import { inBaseUnit, quantities } from "../text/numbers.js";
import { stem } from "../text/stems.js";
import { keyOf, type NameIndex } from "./aliases.js";
import { mayHold, type Passage } from "./passages.js";
import { makeRows, type Rows } from "./rows.js";
import type { Symbols, Vocabulary } from "./vocabulary.js";

/**
 * What the passages of a story mention, folded so that other wordings of it are the same term: a row for each passage, its terms in order.
 * Names are folded to one key each, quantities by value, pronouns to the person they stand for; of other words the stem counts; no stop words.
 */
export interface Terms {
  /** Numbers of symbols: stems, folded keys of names, "#value unit" for quantities. */
  readonly keys: Rows;
  /** The same, or what stands for the word and its synonyms. */
  readonly meanings: Rows;
  /** UTF-16 offsets in the article's text. */
  readonly at: Rows;
  readonly symbols: Symbols;
}

/** Something that is one term, whatever words it has. */
interface Special {
  readonly start: number;
  readonly end: number;
  /** Number of its symbol. */
  readonly key: number;
}

/** A mention of a name as a term, and what it takes to choose among them. */
interface NameTerm extends Special {
  readonly isPerson: boolean;
  /** Longer names for which no short form stands are told by their words. */
  readonly isOne: boolean;
}

/** For each article its mentions of names as terms, in order. */
function nameTermsOf(names: NameIndex, { numberOf }: Symbols): NameTerm[][] {
  return names.mentions.map((all) =>
    all.map((mention) => {
      const name = keyOf(mention, names);
      const key = foldStem(stem(name));
      return {
        start: mention.start,
        end: mention.end,
        key: numberOf(key),
        isPerson: names.persons.has(name),
        isOne: !key.includes(" "),
      };
    }),
  );
}

/** The numbers of a passage as terms: "#30 day"; hours and weeks in their base units. */
function quantityTerms(passage: Passage, { numberOf }: Symbols): Special[] {
  if (!mayHold("quantity", passage)) return [];
  return quantities(passage.quote).map((quantity) => {
    const base = inBaseUnit(quantity);
    return {
      start: passage.start + quantity.start,
      end: passage.start + quantity.end,
      key: numberOf(`#${+base.low.toPrecision(3)} ${base.unit}`),
    };
  });
}

/** The place of the first mention that begins at `start` or later; mentions are in order. */
function firstFrom(all: readonly Special[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names and quantities of a passage, in order. */
function specialsOf(passage: Passage, all: readonly NameTerm[], symbols: Symbols): Special[] {
  const found: Special[] = [];
  for (let i = firstFrom(all, passage.start); i < all.length && all[i]!.start < passage.end; i += 1)
    if (all[i]!.end <= passage.end && all[i]!.isOne) found.push(all[i]!);
  const counted = quantityTerms(passage, symbols);
  return counted.length === 0 ? found : [...found, ...counted].sort((a, b) => a.start - b.start);
}

const PRONOUNS = new Set(["he", "she", "him", "his", "her"]);
/** How far back, in UTF-16 units, a pronoun's person may have been named. */
const REACH = 400;

/** The person that a pronoun of the passage stands for: the last one named before it, not further away than REACH. */
function personBefore(passage: Passage, all: readonly NameTerm[]): Special | null {
  for (let i = firstFrom(all, passage.start) - 1; i >= 0 && all[i]!.end > passage.start - REACH; i -= 1)
    if (all[i]!.end <= passage.start && all[i]!.isPerson) return all[i]!;
  return null;
}

type Add = (key: number, meaning: number, at: number) => void;

/** Tells the terms of a passage in order. */
function eachTerm(
  passage: Passage,
  nameTerms: readonly NameTerm[],
  symbols: Symbols,
  isPerson: (key: number) => boolean,
  add: Add,
): void {
  const special = specialsOf(passage, nameTerms, symbols);
  let next = 0;
  let covered = -1;
  let person = false;
  passage.words.forEach(({ lexeme, key, meaning }, i) => {
    const at = passage.start + passage.starts[i]!;
    for (; next < special.length && special[next]!.start <= at; next += 1) {
      const found = special[next]!;
      if (found.start < covered) continue;
      add(found.key, found.key, found.start);
      person ||= isPerson(found.key);
      covered = found.end;
    }
    if (at < covered) return;
    if (!lexeme.isStop) add(key, meaning, at);
    else if (!person && PRONOUNS.has(lexeme.lower)) {
      const named = personBefore(passage, nameTerms);
      if (named !== null) add(named.key, named.key, at);
      person = true;
    }
  });
}

/** The terms of a story's passages. */
export function findTerms(passages: readonly Passage[], names: NameIndex, { symbols }: Vocabulary): Terms {
  const nameTerms = nameTermsOf(names, symbols);
  const expected = passages.reduce((sum, { words }) => sum + words.length, 0);
  const [keys, meanings, at] = [makeRows(expected), makeRows(expected), makeRows(expected)];
  const add: Add = (key, meaning, start) => {
    keys.add(key);
    meanings.add(meaning);
    at.add(start);
  };
  const isPerson = (key: number): boolean => names.persons.has(symbols.texts[key]!);
  for (const passage of passages) {
    eachTerm(passage, nameTerms[passage.article]!, symbols, isPerson, add);
    for (const rows of [keys, meanings, at]) rows.endRow();
  }
  return { keys: keys.done(), meanings: meanings.done(), at: at.done(), symbols };
}
