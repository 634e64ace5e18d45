import { foldStem } from "../text/lexicon.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";

/** FNV-1a over UTF-16 units: a stem as a number, the same on every machine and in every worker. */
export function termKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const STOP = -1;
const CACHE_LIMIT = 300_000;
const keys = new Map<string, number>();

/** The key of a folded word's stem, peoples as their countries; -1 for a word that says nothing. */
export function keyOfWord(lower: string): number {
  const known = keys.get(lower);
  if (known !== undefined) return known;
  const key = isStopWord(lower) ? STOP : termKey(foldStem(stem(lower)));
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(lower, key);
  return key;
}

/** Units of text beyond which a word can't be among the first `limit` that count. */
const UNITS_PER_WORD = 24;

/** Keys of the first `limit` words that say something, in order. */
export function keysOf(text: string, limit: number): number[] {
  const found: number[] = [];
  for (const word of words(text.slice(0, limit * UNITS_PER_WORD))) {
    const key = keyOfWord(word.lower);
    if (key === STOP) continue;
    found.push(key);
    if (found.length === limit) break;
  }
  return found;
}
