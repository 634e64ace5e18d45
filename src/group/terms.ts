import { foldWord } from "../text/fold-word.js";
import { foldStem } from "../text/lexicon.js";
import { ownText } from "../text/own-text.js";
import { isStopWord, stem } from "../text/stems.js";

/** FNV-1a over UTF-16 units: a stem as a number, the same on every machine and in every worker. */
export function termKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const STOP = -1;
const CACHE_LIMIT = 500_000;
const keys = new Map<string, number>();

/** The key of a word's stem, peoples as their countries; -1 for a word that says nothing. `word` as written. */
export function keyOfWord(word: string): number {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const lower = foldWord(word);
  const key = isStopWord(lower) ? STOP : termKey(foldStem(stem(lower)));
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(ownText(word), key);
  return key;
}

/** For each UTF-16 unit: 1 letter, 2 digit, 3 neither, 0 not looked at yet. */
const kinds = new Uint8Array(65_536);
const LETTER = 1;
const OTHER = 3;

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== 0) return known;
  const sign = String.fromCharCode(unit);
  kinds[unit] = /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? 2 : OTHER;
  return kinds[unit]!;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** End of the word that begins at `start`: letters and digits, then letters after apostrophes. As text/words.ts, without its objects. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) !== OTHER) end += 1;
  while (end + 1 < text.length && isApostrophe(text.charCodeAt(end)) && isLetter(text, end + 1)) {
    end += 2;
    while (end < text.length && isLetter(text, end)) end += 1;
  }
  return end;
}

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === LETTER;
}

/** Keys of the first `limit` words that say something, in order. */
export function keysOf(text: string, limit: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length && found.length < limit; at += 1) {
    if (kindOf(text.charCodeAt(at)) === OTHER) continue;
    const end = endOfWord(text, at);
    const key = keyOfWord(text.slice(at, end));
    if (key !== STOP) found.push(key);
    at = end - 1;
  }
  return found;
}
