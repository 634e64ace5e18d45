import { memo } from "./memo.js";

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
const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /\p{M}+/gu;

/** Lower case, accents and possessive ending removed: the form in which words are compared. */
export function foldWord(text: string): string {
  const plain = ASCII.test(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFD").replace(ACCENTS, "");
  if (!plain.includes("'") && !plain.includes("’")) return plain;
  return plain.replace(/['’]s?$/u, "").replaceAll("’", "'");
}

/** The words of a text in order, with UTF-16 offsets. Hyphens and points part words: "30-day" is two. */
export const words: (text: string) => readonly Word[] = memo((text) => {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], lower: foldWord(match[0]) });
  }
  return found;
}, 4_000);
