import type { Article, Together } from "../model.js";
import { shortHash } from "../text/hash.js";
import { type Word, words } from "../text/words.js";
import { wordOf } from "./lexis.js";
import type { Wording } from "./stories-file.js";
import { keyOfWord } from "./terms.js";
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

interface Mass {
  readonly key: number;
  sum: number;
  squares: number;
  readonly members: Set<number>;
}

/**
 * The words and names that hold a cluster together: each with its share of the members' likeness (0 to 1) and the articles that have it.
 * Texts are read only where `known` gives no wording of this name.
 */
export function findTogether(
  members: readonly number[],
  shop: Workshop,
  known: (from: string) => Wording | undefined,
): { readonly together: Together[]; readonly wording: Wording } {
  const { entries } = shop.table;
  const idOf = (i: number): string => entries[i]!.id;
  const shared = sharedWords(members.slice(0, MEMBERS), shop);
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
function sharedWords(members: readonly number[], shop: Workshop): Shared[] {
  const masses = [...termMasses(members, shop).values()];
  const byKey = new Map<number, Shared>();
  let total = 0;
  for (const { key, sum, squares, members: having } of masses) {
    const weight = sum * sum - squares;
    total += weight;
    const known = byKey.get(key);
    byKey.set(key, {
      key,
      weight: weight + (known?.weight ?? 0),
      members: new Set([...(known?.members ?? []), ...having]),
    });
  }
  return [...byKey.values()]
    .filter(({ members: having, weight }) => having.size > 1 && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.key - b.key)
    .slice(0, WORDS)
    .map((each) => ({ ...each, weight: each.weight / total }));
}

function termMasses(members: readonly number[], { vectors, lexis }: Workshop): Map<number, Mass> {
  const masses = new Map<number, Mass>();
  for (const member of members) {
    const { terms, weights } = vectors[member]!;
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i]!;
      const mass = masses.get(term) ?? { key: wordOf(lexis, term), sum: 0, squares: 0, members: new Set<number>() };
      mass.sum += weights[i]!;
      mass.squares += weights[i]! ** 2;
      mass.members.add(member);
      masses.set(term, mass);
    }
  }
  return masses;
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
