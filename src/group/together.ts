import type { Article, Together } from "../model.js";
import { shortHash } from "../text/hash.js";
import { type Word, words } from "../text/words.js";
import { sizeOf, wordOf } from "./lexis.js";
import type { Wording } from "./stories-file.js";
import { keyOfWord } from "./terms.js";
import { hasTerm, type Vector } from "./vectors.js";
import { VERSION, type Workshop } from "./workshop.js";

/** Features shown for one cluster, and the words they are put together from. */
const SHOWN = 8;
const WORDS = 14;
/** Members looked at: enough to tell, whatever the cluster's size. */
const MEMBERS = 50;
/** UTF-16 units of a text in which a feature's wording is looked for. */
const WORDING = 12_000;

interface Shared {
  readonly key: number;
  readonly weight: number;
  readonly members: ReadonlySet<number>;
}

/** Room to add up the weights of every term in: all zero, before and after. */
export interface Sums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Room for every term that is known by now. */
export function sumsFor({ lexis }: Workshop): Sums {
  return { sums: new Float64Array(sizeOf(lexis)), squares: new Float64Array(sizeOf(lexis)) };
}

/**
 * The words and names that hold a cluster together: each with its share of the members' likeness (0 to 1) and the articles that have it.
 * Texts are read only where `known` gives no wording of this name.
 */
export function findTogether(
  members: readonly number[],
  shop: Workshop,
  room: Sums,
  known: (from: string) => Wording | undefined,
): { readonly together: Together[]; readonly wording: Wording } {
  const { entries } = shop.table;
  const idOf = (i: number): string => entries[i]!.id;
  const shared = sharedWords(members.slice(0, MEMBERS), shop, room);
  const wanted = shared.map(({ key }) => key).sort((a, b) => a - b);
  const sources = [...new Set(shared.flatMap((each) => [...each.members].slice(0, 2)))].sort((a, b) => a - b);
  const from = shortHash(JSON.stringify([VERSION, wanted, sources.map((a) => [entries[a]!.id, entries[a]!.hash])]));
  const articleAt = (a: number): Article => shop.articleOf(idOf(a));
  const wording = known(from) ?? {
    from,
    words: [
      ...wordings(
        new Set(wanted),
        sources.map((a) => () => articleAt(a)),
      ),
    ],
  };
  const together = joinPhrases(shared, new Map(wording.words))
    .slice(0, SHOWN)
    .map(({ feature, weight, members: having }) => ({
      feature,
      weight: Math.round(1000 * weight) / 1000,
      articles: [...having].sort((a, b) => a - b).map(idOf),
    }));
  return { together, wording };
}

/** For each word what it adds to the sum of all products between two members, (Σw)² − Σw², as a share; the strongest first. */
function sharedWords(members: readonly number[], { vectors, lexis }: Workshop, { sums, squares }: Sums): Shared[] {
  const own = members.map((a) => vectors[a]!);
  const weights = new Map<number, number>();
  let total = 0;
  for (const term of addUp(own, { sums, squares })) {
    // Whole numbers: their sum is the same in any order.
    const weight = sums[term]! ** 2 - squares[term]!;
    sums[term] = squares[term] = 0;
    if (weight === 0) continue;
    total += weight;
    weights.set(term >> 1, (weights.get(term >> 1) ?? 0) + weight);
  }
  return [...weights]
    .map(([word, weight]) => ({ word, key: wordOf(lexis, 2 * word), weight }))
    .sort((a, b) => b.weight - a.weight || a.key - b.key)
    .slice(0, WORDS)
    .map(({ word, key, weight }) => ({
      key,
      weight: weight / total,
      members: new Set(havingWord(own, word).map((i) => members[i]!)),
    }));
}

/** Adds up the weights of some vectors; gives the terms that weigh something. */
function addUp(vectors: readonly Vector[], { sums, squares }: Sums): number[] {
  const touched: number[] = [];
  for (const { terms, weights } of vectors)
    for (let i = 0; i < terms.length; i += 1) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      if (sums[terms[i]!] === 0) touched.push(terms[i]!);
      sums[terms[i]!]! += weight;
      squares[terms[i]!]! += weight * weight;
    }
  return touched;
}

/** The places of the vectors that have a word: first those that have it where the first one does, in the text or the headline. */
function havingWord(vectors: readonly Vector[], word: number): number[] {
  const [inText, inHead] = [2 * word, 2 * word + 1].map((term) =>
    vectors.flatMap((vector, i) => (hasTerm(vector, term) ? [i] : [])),
  ) as [number[], number[]];
  const isTextFirst = (inText[0] ?? vectors.length) <= (inHead[0] ?? vectors.length);
  return isTextFirst ? [...inText, ...inHead] : [...inHead, ...inText];
}

/** Each key as it is written where it first stands; capitalised words that stand side by side are one name. */
function wordings(wanted: ReadonlySet<number>, sources: readonly (() => Article)[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const read of sources) {
    const { headline, dek, text } = read();
    for (const part of [text.slice(0, WORDING), dek ?? "", headline ?? ""]) {
      if (found.size === wanted.size) return found;
      findWordings(part, wanted, found);
    }
  }
  return found;
}

function findWordings(text: string, wanted: ReadonlySet<number>, found: Map<number, string>): void {
  const all = words(text);
  for (let i = 0; i < all.length; i += 1) {
    const key = keyOfWord(all[i]!.text);
    if (!wanted.has(key) || found.has(key) || isScrap(text, all[i]!)) continue;
    let end = i + 1;
    while (isName(all[end - 1]!.text) && end < all.length && isName(all[end]!.text)) {
      const next = keyOfWord(all[end]!.text);
      if (!wanted.has(next) || found.has(next) || text.slice(all[end - 1]!.end, all[end]!.start) !== " ") break;
      end += 1;
    }
    const phrase = text.slice(all[i]!.start, all[end - 1]!.end).replace(/['’]s?$/u, "");
    for (const word of all.slice(i, end)) found.set(keyOfWord(word.text), phrase);
  }
}

const TITLE = /^(?:dr|ex|jr|mr|mrs|ms|sr)$/iu;

/** A title, one letter (of U.S., D-Day), or digits of a longer number (of 3,000): part of a word, which says nothing to a reader. */
function isScrap(whole: string, { start, end, text }: Word): boolean {
  if (TITLE.test(text) || /^\p{Script=Latin}$/u.test(text)) return true;
  const before = whole.slice(Math.max(0, start - 2), start);
  return /^\p{N}/u.test(text) && (/\p{N}[.,]$/u.test(before) || /^[.,]\p{N}/u.test(whole.slice(end, end + 2)));
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
/** Small numbers say nothing to a reader. */
const isPlainNumber = (word: string): boolean => /^\p{N}{1,2}$/u.test(word);

/** One entry for each wording; a name of several words has the articles of its strongest. */
function joinPhrases(
  shared: readonly Shared[],
  wording: ReadonlyMap<number, string>,
): (Shared & { feature: string })[] {
  const phrases = new Map<string, Shared & { feature: string }>();
  for (const each of shared) {
    const feature = wording.get(each.key);
    if (feature === undefined || isPlainNumber(feature)) continue;
    const known = phrases.get(feature);
    phrases.set(feature, known ? { ...known, weight: known.weight + each.weight } : { ...each, feature });
  }
  return [...phrases.values()].sort((a, b) => b.weight - a.weight || a.key - b.key);
}
