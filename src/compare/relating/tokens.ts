import { rarity } from "../../text/background.js";
import { type Quantity, quantities } from "../../text/numbers.js";
import { phraseAt, wideMeaningOf } from "../../text/paraphrase.js";
import { isStopWord, stem } from "../../text/stems.js";
import { type Word, words } from "../../text/words.js";

/** A word, a number, an acronym or what stands for a phrase. */
export interface Token {
  /** As written: of a phrase, its first word. */
  readonly text: string;
  /** As compared letter by letter: folded; "#40" for a number. */
  readonly lower: string;
  readonly meaning: string;
  /** From 0 to 1. */
  readonly rarity: number;
  readonly stop: boolean;
  readonly number: boolean;
  /** Written with a capital that says something: not the first word, not in a headline that has them all over. */
  readonly capital: boolean;
}

/** A sentence as `relate` reads it. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Words as written. */
  readonly length: number;
  /** Its numbers with their units. */
  readonly numbers: ReadonlySet<string>;
}

const NUMBER_RARITY = 0.75;
const NUMERAL =
  /\d|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|[mb]n?|dozen)s?$/;
const LETTER = /^\p{L}$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const COUNTRIES: Readonly<Record<string, string>> = { us: "america", usa: "america", uk: "britain" };
const CAPITAL = /^\p{Lu}/u;
/** Above this share of words in capitals, or with one, capitals mean nothing. */
const SHOUTED = 0.6;

/** A word of the text, or several that are one: "U.N.", "1.4 million". */
interface Piece {
  readonly text: string;
  readonly lower: string;
  /** Never a stop word, whatever it looks like. */
  readonly name: boolean;
  readonly number: boolean;
  readonly capital: boolean;
}

/** How many words from `at` on are single letters with full stops between them: 4 for "U.S.S.R". */
function letters(text: string, all: readonly Word[], at: number): number {
  let count = LETTER.test(all[at]!.text) ? 1 : 0;
  while (count > 0) {
    const [last, next] = [all[at + count - 1]!, all[at + count]];
    if (next === undefined || !LETTER.test(next.text) || text.slice(last.end, next.start) !== ".") break;
    count += 1;
  }
  return count;
}

const mostly = (all: readonly Word[], form: RegExp): boolean =>
  all.filter((word) => form.test(word.text)).length > SHOUTED * all.length;

function pieces(text: string, all: readonly Word[], numbers: readonly Quantity[]): Piece[] {
  const shouted = mostly(all, CAPITALS);
  const titled = mostly(all, CAPITAL);
  const piece = (told: string, lower: string, kind: "name" | "number" | "word"): Piece => ({
    text: told,
    lower,
    name: kind === "name",
    number: kind === "number",
    capital: found.length > 0 && !titled && CAPITAL.test(told),
  });
  const nameOf = (told: string, lower: string): Piece => piece(told, COUNTRIES[lower] ?? lower, "name");
  const found: Piece[] = [];
  let told: Quantity | undefined;
  let next = 0;
  for (let i = 0; i < all.length; i += 1) {
    const word = all[i]!;
    while (next < numbers.length && numbers[next]!.end <= word.start) next += 1;
    const quantity = numbers[next];
    const count = letters(text, all, i);
    if (quantity !== undefined && quantity.start < word.end && NUMERAL.test(word.lower)) {
      if (quantity !== told) found.push(piece(word.text, `#${quantity.value}`, "number"));
      told = quantity;
    } else if (count > 1) {
      const last = all[i + count - 1]!;
      const lower = all.slice(i, i + count).map((each) => each.lower);
      found.push(nameOf(text.slice(word.start, last.end), lower.join("")));
      i += count - 1;
    } else if (word.text === "US" && !shouted) found.push(nameOf(word.text, word.lower));
    else found.push(piece(word.text, word.lower, /\d/.test(word.lower) ? "number" : "word"));
  }
  return found;
}

function withPhrases(all: readonly Piece[]): Piece[] {
  const lower = all.map((each) => each.lower);
  const found: Piece[] = [];
  for (let i = 0; i < all.length; ) {
    const phrase = phraseAt(lower, i);
    if (phrase === null) found.push(all[i]!);
    else for (const each of phrase.stands) found.push({ ...all[i]!, lower: each, name: true, number: false });
    i += phrase?.length ?? 1;
  }
  return found;
}

function tokenOf({ text, lower, name, number, capital }: Piece): Token {
  if (number) return { text, lower, meaning: lower, rarity: NUMBER_RARITY, stop: false, number, capital };
  const stop = !name && isStopWord(lower);
  return { text, lower, meaning: wideMeaningOf(lower), rarity: rarity(stem(lower)), stop, number, capital };
}

/** A sentence read: numbers by value, letters with full stops as one word, phrases as what stands for them. */
export function readSentence(text: string): Reading {
  const all = words(text);
  const numbers = quantities(text);
  return {
    tokens: withPhrases(pieces(text, all, numbers)).map(tokenOf),
    length: all.length,
    numbers: new Set(numbers.map((each) => `${each.value} ${each.unit}`)),
  };
}
