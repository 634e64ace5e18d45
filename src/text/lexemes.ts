import { rarity } from "./background.js";
import { foldWord } from "./fold-word.js";
import { foldStem, meaningOf, oneSpelling } from "./lexicon.js";
import { beginsLoaded } from "./loaded-words.js";
import { ownText } from "./own-text.js";
import { isStopWord, stem } from "./stems.js";

/** What is known of a written word by itself, whatever sentence it stands in. */
export interface Lexeme {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophe, without a possessive "'s", without accents. */
  readonly lower: string;
  readonly isStop: boolean;
  /** Does it begin with a capital letter? */
  readonly isCapital: boolean;
  /** Its stem in one spelling, peoples as their country. */
  readonly key: string;
  /** The key, or what stands for it and its synonyms. */
  readonly meaning: string;
  /** How rare the key is in news, from 0 to 1. */
  readonly rarity: number;
  /** The SIGNS that it is, added up. */
  readonly signs: number;
}

/** What a sentence may hold that has such a word: where no word of it is a sign, there is none, and no need to look. */
export const SIGNS = {
  /** `quantities` of numbers.ts. */
  quantity: 1,
  /** `dates` of dates.ts. */
  date: 2,
  /** `denialIn` of stance.ts. */
  denial: 4,
  /** `loadedWords` of loaded-words.ts. */
  loaded: 8,
} as const;

const QUANTITY =
  /\p{Nd}|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)\b/iu;
const DATE = /\d|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
const DENIAL = /den(?:y|ie)|refut|disput|true|fabricat|reject|dismiss|rul(?:e|ing)|such|never|nothing/iu;

function signsOf(text: string, lower: string): number {
  return (
    (QUANTITY.test(text) ? SIGNS.quantity : 0) +
    (DATE.test(text) ? SIGNS.date : 0) +
    (DENIAL.test(text) ? SIGNS.denial : 0) +
    (beginsLoaded(lower) ? SIGNS.loaded : 0)
  );
}

function toLexeme(written: string): Lexeme {
  const text = ownText(written);
  const lower = foldWord(text);
  const key = foldStem(stem(oneSpelling(lower)));
  return {
    text,
    lower,
    isStop: isStopWord(lower),
    isCapital: /^\p{Lu}/u.test(text),
    key,
    meaning: meaningOf(key),
    rarity: rarity(key),
    signs: signsOf(text, lower),
  };
}

const known = new Map<string, Lexeme>();
/** When so many are known all are forgotten; longer ones aren't kept at all, so that memory stays bounded. */
const MOST = 50_000;
const LONGEST = 60;

/** What is known of a written word; found once and kept. */
export function lexemeOf(written: string): Lexeme {
  const found = known.get(written);
  if (found !== undefined) return found;
  const lexeme = toLexeme(written);
  if (known.size >= MOST) known.clear();
  if (written.length <= LONGEST) known.set(lexeme.text, lexeme);
  return lexeme;
}
