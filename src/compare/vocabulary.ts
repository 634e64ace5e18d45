import { rarity } from "../text/background.js";
import { type Lexeme, lexemeOf } from "../text/lexemes.js";

/** Texts by number, from 0 in the order in which they are first met. */
export interface Numbered {
  readonly numberOf: (text: string) => number;
  readonly texts: readonly string[];
}

export function createNumbered(): Numbered {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

/** Lower-case words, keys and meanings of a story, and what else its terms are told by. */
export interface Symbols extends Numbered {
  /** How rare a symbol is in news, from 0 to 1. */
  readonly rarityOf: (symbol: number) => number;
}

/** A written word of a story: what is known of it anywhere, and the numbers of its symbols here. */
export interface Entry {
  readonly lexeme: Lexeme;
  readonly lower: number;
  readonly key: number;
  readonly meaning: number;
}

/** The words of a story, each looked up once however often it is written. */
export interface Vocabulary {
  readonly entryOf: (written: string) => Entry;
  readonly symbols: Symbols;
}

export function createVocabulary(): Vocabulary {
  const entries = new Map<string, Entry>();
  const { numberOf, texts } = createNumbered();
  const rarities: number[] = [];
  const rarityOf = (symbol: number): number => {
    rarities[symbol] ??= rarity(texts[symbol]!);
    return rarities[symbol];
  };
  const toEntry = (written: string): Entry => {
    const lexeme = lexemeOf(written);
    const key = numberOf(lexeme.key);
    rarities[key] = lexeme.rarity;
    const numberBeside = (text: string): number => (text === lexeme.key ? key : numberOf(text));
    return { lexeme, lower: numberBeside(lexeme.lower), key, meaning: numberBeside(lexeme.meaning) };
  };
  return {
    symbols: { numberOf, texts, rarityOf },
    entryOf: (written) => {
      const known = entries.get(written);
      if (known !== undefined) return known;
      const entry = toEntry(written);
      entries.set(entry.lexeme.text, entry);
      return entry;
    },
  };
}
