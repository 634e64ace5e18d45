/** Three letters for a source's name, different ones for different sources of a story. */
import { oneLine } from "./clean.js";

const ARTICLE = /^(?:the|le|la|les|el|los|der|die|das|il|de)\s+/i;
const LETTERS = 3;

/** Short names in the order of the full ones: the first letters, else initials, else letters and a number. */
export function abbreviations(names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (byName.has(name)) continue;
    const short = candidates(name).find((candidate) => !taken.has(candidate.toLowerCase())) ?? numbered(name, taken);
    byName.set(name, short);
    taken.add(short.toLowerCase());
  }
  return names.map((name) => byName.get(name)!);
}

function candidates(name: string): string[] {
  const words = wordsOf(name);
  const starts = [...words.filter((word) => word.length >= LETTERS), ...words].map((word) => letters(word, LETTERS));
  const initials = words.map((word) => letters(word, 1).toUpperCase()).join("");
  const tries = words.length >= LETTERS ? [initials.slice(0, LETTERS), ...starts] : starts;
  return tries.filter((each) => each !== "");
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const start = letters(wordsOf(name)[0] ?? "", 2);
  let number = 2;
  while (taken.has(`${start}${number}`.toLowerCase())) number += 1;
  return `${start}${number}`;
}

function wordsOf(name: string): string[] {
  const plain = oneLine(name).replace(ARTICLE, "");
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function letters(word: string, count: number): string {
  const found = Array.from(word).slice(0, count);
  return found.map((letter, i) => (i === 0 ? letter.toUpperCase() : letter)).join("");
}
