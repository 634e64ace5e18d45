import { enterKey, makeWideKeyTable } from "../text/key-table.js";
import { quantities } from "../text/numbers.js";
import { words } from "../text/words.js";
import type { NameIndex } from "./aliases.js";
import { mayHold, type Passage } from "./passages.js";
import { makeRows, type Rows } from "./rows.js";
import { createNumbered, type Symbols, type Vocabulary } from "./vocabulary.js";

/** What is known of a story's passages beside their terms: a row for each passage. */
export interface Traits {
  /** Numbers of its lower-case words, in order. */
  readonly lowers: readonly (readonly number[])[];
  /** Symbols of the distinct names. */
  readonly names: Rows;
  /** Numbers of the distinct quantities, by value and unit. */
  readonly numbers: Rows;
  /** Symbols of the distinct lower-case words inside quotation marks. */
  readonly quoted: Rows;
  readonly grams: Grams;
  /** How many there are of each in the story. */
  readonly size: { readonly symbols: number; readonly numbers: number; readonly grams: number };
}

/** The runs of four letters in the longer words of a story's passages. */
export interface Grams {
  /** Numbers of those that other passages have as well, each once. */
  readonly shared: Rows;
  /** How often each of them occurs, in the order of the rows' values. */
  readonly times: Int32Array;
  /** By passage: how many there are at all, each as often as it occurs. */
  readonly counts: Int32Array;
}

const GRAM = 4;

/** Four letters as one number where each is below 256, as most are; null where they aren't. */
function latinGram(text: string, at: number): number | null {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  const d = text.charCodeAt(at + 3);
  return (a | b | c | d) < 256 ? ((a << 24) | (b << 16) | (c << 8) | d) >>> 0 : null;
}

/** Symbols have some three grams each that no other had before. */
const GRAMS_A_WORD = 3;

/** Above all numbers of Latin grams. */
const OTHERS = 2 ** 32;

/** For a lower-case word the numbers of its runs of four letters, its ends among them. */
function createGrams({ texts }: Symbols): { gramsOf: (lower: number) => readonly number[]; size: () => number } {
  const table = makeWideKeyTable(GRAMS_A_WORD * texts.length);
  const others = createNumbered();
  const known: (readonly number[])[] = [];
  const gramAt = (text: string, at: number): number =>
    latinGram(text, at) ?? OTHERS + others.numberOf(text.slice(at, at + GRAM));
  return {
    gramsOf: (lower) => {
      if (known[lower] !== undefined) return known[lower];
      const padded = ` ${texts[lower]} `;
      const found: number[] = [];
      for (let i = 0; i + GRAM <= padded.length; i += 1) found.push(enterKey(table, gramAt(padded, i)));
      known[lower] = found;
      return found;
    },
    size: () => table.size,
  };
}

const LEAST_LETTERS = 4;

function findGrams(passages: readonly Passage[], symbols: Symbols): { grams: Grams; size: number } {
  const { gramsOf, size } = createGrams(symbols);
  const rows = makeRows(passages.reduce((sum, { quote }) => sum + quote.length, 0));
  for (const { words } of passages) {
    for (const { lexeme, lower } of words)
      if (lexeme.lower.length >= LEAST_LETTERS) for (const gram of gramsOf(lower)) rows.add(gram);
    rows.endRow();
  }
  return { grams: countGrams(rows.done(), size()), size: size() };
}

/** Each number of a row once, with how often it is there; only those that two rows or more have. */
function countGrams({ values, from }: Rows, size: number): Grams {
  const counts = new Int32Array(from.length - 1).map((_, row) => from[row + 1]! - from[row]!);
  const holders = holdersOf({ values, from }, size);
  const shared = makeRows(values.length);
  const times = makeRows(values.length);
  const timesOf = new Int32Array(size);
  for (let row = 0; row < counts.length; row += 1) {
    for (let i = from[row]!; i < from[row + 1]!; i += 1) timesOf[values[i]!]! += 1;
    for (let i = from[row]!; i < from[row + 1]!; i += 1) {
      const gram = values[i]!;
      if (holders[gram]! > 1 && timesOf[gram]! > 0) {
        shared.add(gram);
        times.add(timesOf[gram]!);
      }
      timesOf[gram] = 0;
    }
    shared.endRow();
  }
  return { shared: shared.done(), times: times.done().values, counts };
}

/** For each number below `size` how many rows have it. */
function holdersOf({ values, from }: Rows, size: number): Int32Array {
  const holders = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let row = 0; row + 1 < from.length; row += 1)
    for (let i = from[row]!; i < from[row + 1]!; i += 1) {
      if (last[values[i]!] !== row) holders[values[i]!]! += 1;
      last[values[i]!] = row;
    }
  return holders;
}

/** Names: terms that are names of the story, and words with a capital inside the sentence. `terms` are the distinct ones. */
function findNames(passages: readonly Passage[], terms: Rows, names: NameIndex, symbols: Symbols): Rows {
  const keys = new Set(names.named.map(({ key }) => symbols.numberOf(key)));
  const capitalIn = new Int32Array(symbols.texts.length).fill(-1);
  const rows = makeRows(passages.length);
  for (const { index, words } of passages) {
    words.forEach(({ lexeme, lower }, i) => {
      if (i > 0 && lexeme.isCapital) capitalIn[lower] = index;
    });
    for (let i = terms.from[index]!; i < terms.from[index + 1]!; i += 1) {
      const key = terms.values[i]!;
      if (capitalIn[key] === index || keys.has(key)) rows.add(key);
    }
    rows.endRow();
  }
  return rows.done();
}

function findNumbers(passages: readonly Passage[]): { rows: Rows; size: number } {
  const { numberOf, texts } = createNumbered();
  const rows = makeRows(passages.length);
  for (const passage of passages) {
    const found = mayHold("quantity", passage) ? quantities(passage.quote) : [];
    for (const number of new Set(found.map(({ value, unit }) => numberOf(`${value} ${unit}`)))) rows.add(number);
    rows.endRow();
  }
  return { rows: rows.done(), size: texts.length };
}

/** The words inside quotation marks. */
function quotedWords(text: string): string[] {
  if (!text.includes("“") && !text.includes('"')) return [];
  return [...text.matchAll(/[“"]([^“”"]{3,400})[”"]/gu)].flatMap((match) => words(match[1]!).map(({ lower }) => lower));
}

function findQuoted(passages: readonly Passage[], { numberOf }: Symbols): Rows {
  const rows = makeRows(passages.length);
  for (const { quote } of passages) {
    for (const lower of new Set(quotedWords(quote))) rows.add(numberOf(lower));
    rows.endRow();
  }
  return rows.done();
}

/** The traits of a story's passages; `terms` are the distinct ones of each. */
export function findTraits(
  passages: readonly Passage[],
  terms: Rows,
  names: NameIndex,
  { symbols }: Vocabulary,
): Traits {
  const grams = findGrams(passages, symbols);
  const numbers = findNumbers(passages);
  return {
    lowers: passages.map(({ words }) => words.map(({ lower }) => lower)),
    names: findNames(passages, terms, names, symbols),
    numbers: numbers.rows,
    quoted: findQuoted(passages, symbols),
    grams: grams.grams,
    size: { symbols: symbols.texts.length, numbers: numbers.size, grams: grams.size },
  };
}
