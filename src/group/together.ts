import type { Article, Together } from "../model.js";
import { words } from "../text/words.js";
import type { Space } from "./space.js";
import { keyOfWord } from "./terms.js";

/** Features shown for one cluster. */
const SHOWN = 8;
/** Members looked at: enough to tell, whatever the cluster's size. */
const MEMBERS = 50;
/** UTF-16 units of a text in which a feature's wording is looked for. */
const WORDING = 12_000;

interface Shared {
  readonly key: number;
  readonly weight: number;
  readonly members: readonly number[];
}

/** The words that hold a cluster together: each with its share of the members' likeness (0 to 1) and the articles that have it. */
export function findTogether(members: readonly number[], space: Space, articles: readonly Article[]): Together[] {
  if (members.length < 2) return [];
  const shared = sharedTerms(members.slice(0, MEMBERS), space);
  const wording = wordings(shared, articles);
  return shared.flatMap(({ key, weight, members: having }) => {
    const feature = wording.get(key);
    return feature === undefined ? [] : [{ feature, weight, articles: having.map((i) => articles[i]!.id) }];
  });
}

/** For each word what it adds to the sum of all products between two members: (Σw)² − Σw². */
function sharedTerms(members: readonly number[], { vectors, keys }: Space): Shared[] {
  const sums = new Map<number, { key: number; sum: number; squares: number; members: Set<number> }>();
  for (const member of members) {
    const { terms, weights } = vectors[member]!;
    terms.forEach((term, i) => {
      const entry = sums.get(term) ?? { key: keys[term]!, sum: 0, squares: 0, members: new Set<number>() };
      entry.sum += weights[i]!;
      entry.squares += weights[i]! ** 2;
      entry.members.add(member);
      sums.set(term, entry);
    });
  }
  return best(sums.values());
}

function best(entries: Iterable<{ key: number; sum: number; squares: number; members: Set<number> }>): Shared[] {
  const byKey = new Map<number, { key: number; mass: number; members: Set<number> }>();
  let total = 0;
  for (const { key, sum, squares, members } of entries) {
    const mass = sum * sum - squares;
    total += mass;
    const known = byKey.get(key);
    byKey.set(key, { key, mass: mass + (known?.mass ?? 0), members: new Set([...(known?.members ?? []), ...members]) });
  }
  return [...byKey.values()]
    .filter(({ members, mass }) => members.size > 1 && mass > 0)
    .sort((a, b) => b.mass - a.mass || a.key - b.key)
    .slice(0, SHOWN)
    .map(({ key, mass, members }) => ({
      key,
      weight: Math.round((1000 * mass) / total) / 1000,
      members: [...members].sort((a, b) => a - b),
    }));
}

/** Each key as it is written where it is first found. */
function wordings(shared: readonly Shared[], articles: readonly Article[]): Map<number, string> {
  const open = new Set(shared.map(({ key }) => key));
  const found = new Map<number, string>();
  for (const index of new Set(shared.flatMap(({ members }) => members.slice(0, 2)))) {
    if (open.size === 0) break;
    const { headline, dek, text } = articles[index]!;
    for (const part of [text.slice(0, WORDING), dek ?? "", headline ?? ""]) {
      for (const word of words(part)) {
        const key = keyOfWord(word.text);
        if (!open.delete(key)) continue;
        found.set(key, word.text.replace(/['’]s?$/u, ""));
      }
    }
  }
  return found;
}
