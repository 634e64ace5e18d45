/** Three letters for a source's name, different ones for different sources of a story. */
import { oneLine } from "./clean.js";

const ARTICLE = /^(?:the|le|la|les|el|los|der|die|das|il|de)\s+/i;
const LETTERS = 3;
/** Words of many outlets' names, which tell none of them. */
const GENERIC = new Set(
  "news online agency press associated daily weekly radio tv television media group network service and of".split(" "),
);

/** Short names in the order of the full ones: what people call an outlet by is mostly the last word of its name. */
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

/** Best first: "BBC" of "BBC News", "Led" of "Port Ansel Ledger", "Rad" of "Radio Halvern" where "Hal" is taken. */
function candidates(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !GENERIC.has(word.toLowerCase()));
  const initials = words.map((word) => letters(word, 1).toUpperCase()).join("");
  if (telling.length === 0 && words.length > 1)
    return [initials.slice(0, 4), ...words.map((word) => letters(word, LETTERS))];
  const short = telling.filter((word) => /^[A-Z]{2,4}$/.test(word));
  const agency = words.length >= LETTERS && /^agency$/i.test(words.at(-1)!) ? [initials.slice(0, 4)] : [];
  const starts = [...telling.filter((word) => word.length >= LETTERS).reverse(), ...words];
  const tries = [...short, ...agency, ...starts.map((word) => letters(word, LETTERS))];
  return [...tries, ...(words.length > 1 ? [initials] : [])].filter((each) => each !== "");
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
