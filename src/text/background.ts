import { DOCUMENTS, TABLE, TOTAL } from "./background-data.js";

/** Stems rarer than this in the news background are taken to occur this often. */
const LEAST = 5;

let counts: Map<string, number> | null = null;
const rarities = new Map<number, number>();

function table(): Map<string, number> {
  if (counts !== null) return counts;
  counts = new Map();
  for (const line of TABLE.split("\n")) {
    const [count, ...stems] = line.split(" ");
    for (const stem of stems) counts.set(stem, Number(count));
  }
  return counts;
}

/** How often a stem occurs in the news background (estimated tokens), at least 5. */
export function backgroundCount(stem: string): number {
  return Math.max(LEAST, table().get(stem) ?? LEAST);
}

/** Rarity of a stem in news, from 0 ("the") to 1 (unseen): ln(T/c) / ln(T/5). */
export function rarity(stem: string): number {
  const count = backgroundCount(stem);
  const known = rarities.get(count);
  if (known !== undefined) return known;
  const found = Math.log(TOTAL / count) / Math.log(TOTAL / LEAST);
  rarities.set(count, found);
  return found;
}

/** The share of news articles in which a stem occurs, from 0 to 1. */
export function documentShare(stem: string): number {
  return 1 - Math.exp(-backgroundCount(stem) / DOCUMENTS);
}

/** Every stem of the background table: the words that news uses. */
export function backgroundStems(): Iterable<string> {
  return table().keys();
}
