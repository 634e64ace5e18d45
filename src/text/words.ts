import { foldWord } from "./fold-word.js";

/** One word of a text: letters, digits and inner apostrophes, points or hyphens are kept apart by the callers that care. */
export interface Word {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophe, without a possessive "'s", without accents. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Texts of Latin letters and the dashes and marks of print: their words are found letter by letter, which is far faster. */
const LATIN = /^[\0-\xff\u2010-\u2027]*$/u;
const DIGIT = 1;
const LETTER = 2;
/** For each of the first 256 characters what it is in a word; 0 if it is in none. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? DIGIT : 0;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < KINDS.length ? KINDS[code]! : 0;
}

/** The place after the characters from `at` on that are letters, or letters and digits. */
function endOfRun(text: string, at: number, least: typeof DIGIT | typeof LETTER): number {
  let end = at;
  while (kindAt(text, end) >= least) end += 1;
  return end;
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === "’";

/** The place after the word that begins at `start`: letters and digits, then letters after apostrophes; `start` where none begins. */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start, DIGIT);
  while (end > start && isApostrophe(text[end])) {
    const further = endOfRun(text, end + 1, LETTER);
    if (further === end + 1) return end;
    end = further;
  }
  return end;
}

/** Tells start and end of each word of a text in order, as UTF-16 offsets. Hyphens and points part words: "30-day" is two. Linear. */
export function eachWord(text: string, tell: (start: number, end: number) => void): void {
  if (!LATIN.test(text)) {
    for (const match of text.matchAll(WORD)) tell(match.index, match.index + match[0].length);
    return;
  }
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) tell(at, end);
    at = Math.max(end, at + 1);
  }
}

/** The words of a text in order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (start, end) => {
    const written = text.slice(start, end);
    found.push({ start, end, text: written, lower: foldWord(written) });
  });
  return found;
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => {
    count += 1;
  });
  return count;
}
