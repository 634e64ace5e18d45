import { rarity } from "../text/background.js";
import type { Weighing } from "./score.js";
import type { Term } from "./terms.js";

type Kind = "key" | "meaning";

const rarityOf = (key: string): number => (key.startsWith("#") ? 0.8 : rarity(key));

/**
 * The weight of each term of a story: sqrt(rarity in news) · inverse sentence frequency inside the story, each from 0 to 1.
 * Rare words tell passages apart, but not those that every sentence of this very story has. A meaning is as rare as its commonest word here.
 */
export function weighTerms(passages: readonly (readonly Term[])[], kind: Kind = "key"): Map<string, Weighing> {
  const frequency = new Map<string, number>();
  const rare = new Map<string, number>();
  for (const terms of passages) {
    for (const key of new Set(terms.map((term) => term[kind]))) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const term of terms) rare.set(term[kind], Math.min(rare.get(term[kind]) ?? 1, rarityOf(term.key)));
  }
  const most = Math.log(passages.length + 1);
  return new Map(
    [...frequency].map(([key, count], number) => [
      key,
      { weight: Math.sqrt(rare.get(key)!) * (Math.log((passages.length + 1) / count) / most), number },
    ]),
  );
}
