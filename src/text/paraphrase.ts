import { foldStem, meaningOf, oneSpelling } from "./lexicon.js";
import { HEADLINE_SYNONYMS, PEOPLES, PHRASES } from "./paraphrases.js";
import { stem } from "./stems.js";

/** What is written in several words, and what stands for it. */
interface Phrase {
  readonly written: readonly string[];
  readonly stands: readonly string[];
}

const phrases = new Map<string, Phrase[]>();
for (const line of PHRASES.trim().split("\n")) {
  const [stands, ways] = line.split(": ");
  for (const way of ways!.split(", ")) {
    const written = way.split(" ");
    phrases.set(written[0]!, [...(phrases.get(written[0]!) ?? []), { written, stands: stands!.split(" ") }]);
  }
}
for (const each of phrases.values()) each.sort((a, b) => b.written.length - a.written.length);

const countries = new Map<string, string>();
for (const pair of PEOPLES.trim().split(/;\s+/)) {
  const [people, country] = pair.split(/\s+/);
  countries.set(stem(people!), stem(country!));
}

const synonyms = new Map<string, string>();
for (const line of HEADLINE_SYNONYMS.trim().split("\n")) {
  const group = line.split(" ").map(stem);
  for (const each of group) if (!synonyms.has(each)) synonyms.set(each, meaningOf(group[0]!));
}

/** The longest phrase of news that begins at a folded word: how many words it takes and which ones stand for it; null if none does. */
export function phraseAt(lower: readonly string[], at: number): { length: number; stands: readonly string[] } | null {
  const found = phrases.get(lower[at]!)?.find(({ written }) => written.every((each, i) => lower[at + i] === each));
  return found === undefined ? null : { length: found.written.length, stands: found.stands };
}

/** What a folded word of a headline or a single sentence stands for: wider than the reading of words in whole stories. */
export function wideMeaningOf(lower: string): string {
  const folded = foldStem(stem(oneSpelling(lower)));
  const key = countries.get(folded) ?? folded;
  const meaning = meaningOf(key);
  return synonyms.get(key) ?? synonyms.get(meaning) ?? meaning;
}
