import { quantities } from "../text/numbers.js";
import { words } from "../text/words.js";
import type { Passage } from "./passages.js";
import type { Term } from "./terms.js";

/** What is known of a passage before it is compared with others. */
export interface Profile {
  readonly passage: Passage;
  readonly terms: readonly Term[];
  /** Word or name → its weight. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** Meaning → its weight. */
  readonly meaningOf: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly lower: readonly string[];
  /** A number for each word of `lower`: the same for the same word all over the story. */
  readonly wordIds: Int32Array;
  /** Numbers of the runs of four letters in its longer words, each as often as it occurs. */
  readonly grams: Int32Array;
  /** Lower-case words inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
}

/** Gives things of a story their numbers, from 0 in the order in which they are asked for. */
export interface Numbering {
  readonly wordOf: (lower: string) => number;
  readonly gramsOf: (lower: string) => readonly number[];
  /** How many words and runs of letters have a number. */
  readonly size: () => { readonly words: number; readonly grams: number };
}

const GRAM = 4;

export function createNumbering(): Numbering {
  const wordIds = new Map<string, number>();
  const gramIds = new Map<string, number>();
  const gramsByWord = new Map<string, readonly number[]>();
  return {
    wordOf: (lower) => numberOf(lower, wordIds),
    gramsOf: (lower) => {
      const known = gramsByWord.get(lower);
      if (known !== undefined) return known;
      const padded = ` ${lower} `;
      const count = Math.max(0, padded.length - GRAM + 1);
      const found = Array.from({ length: count }, (_, i) => numberOf(padded.slice(i, i + GRAM), gramIds));
      gramsByWord.set(lower, found);
      return found;
    },
    size: () => ({ words: wordIds.size, grams: gramIds.size }),
  };
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function quotedWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/[“"]([^“”"]{3,400})[”"]/gu))
    for (const word of words(match[1]!)) found.add(word.lower);
  return found;
}

/** Does a word begin with a capital letter? The first test is fast; the second is asked only about letters outside ASCII. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Names of the passage: terms that are names of the story, and words with a capital inside the sentence. */
function namesOf(passage: Passage, keys: Iterable<string>, isName: (key: string) => boolean): Set<string> {
  const capital = new Set<string>();
  words(passage.quote).forEach((word, i) => {
    if (i > 0 && isCapital(word.text)) capital.add(word.lower);
  });
  const found = new Set<string>();
  for (const key of keys) if (isName(key) || capital.has(key)) found.add(key);
  return found;
}

/** The profile of a passage; `weightOf` and `meaningOf` are its terms' and meanings' weights. */
export function profile(
  { passage, terms, weightOf, meaningOf }: Pick<Profile, "passage" | "terms" | "weightOf" | "meaningOf">,
  isName: (key: string) => boolean,
  { wordOf, gramsOf }: Numbering,
): Profile {
  const lower = words(passage.quote).map((word) => word.lower);
  return {
    passage,
    terms,
    weightOf,
    meaningOf,
    names: namesOf(passage, weightOf.keys(), isName),
    numbers: new Set(quantities(passage.quote).map((q) => `${q.value} ${q.unit}`)),
    lower,
    wordIds: new Int32Array(lower.map(wordOf)),
    grams: new Int32Array(lower.filter((word) => word.length > 3).flatMap(gramsOf)),
    quoted: quotedWords(passage.quote),
  };
}
