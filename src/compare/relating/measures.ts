import type { Reading, Token } from "./tokens.js";

/** Things of a sentence and how much each weighs. */
type Bag = ReadonlyMap<string, number>;

/** How alike two sentences are, each measure by itself; what the weights of learned.ts are for. */
export const MEASURES = [
  "rare",
  "plain",
  "stops",
  "letters",
  "order",
  "adjacent",
  "sequence",
  "agreement",
  "clash",
  "shortClash",
  "otherNames",
  "length",
  "long",
] as const;

const STOP_WEIGHT = 0.3;
const REACH = 3;
/** A text of more words is measured without regard to the sequence of its words. */
const LONGEST = 400;

function letterRuns(tokens: readonly Token[]): Bag {
  const text = ` ${tokens.map((each) => each.lower).join(" ")} `;
  return new Map(Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => [text.slice(i, i + 3), 1]));
}

/** Two meanings at most `reach` places apart, in order. */
function orderedPairs(meanings: readonly string[], reach: number): Bag {
  return new Map(
    meanings.flatMap((a, i) => meanings.slice(i + 1, i + 1 + reach).map((b) => [`${a} ${b}`, 1] as const)),
  );
}

const sumOf = (bag: Bag): number => [...bag.values()].reduce((total, weight) => total + weight, 0);

/** Twice what is common over the sum of both: 1 where they are the same, 0 where nothing is common. */
function dice(a: Bag, b: Bag): number {
  const common = [...a].reduce((total, [key, weight]) => total + (b.has(key) ? (weight + b.get(key)!) / 2 : 0), 0);
  const all = sumOf(a) + sumOf(b);
  return all === 0 ? 0 : (2 * common) / all;
}

const byRarity = (content: readonly Token[], power: number): [string, number][] =>
  content.map(({ meaning, rarity }) => [meaning, rarity ** power]);

/** The heaviest sequence of meanings that both have in the same order, as a share of all. */
function sequenceShare(a: readonly Token[], b: readonly Token[]): number {
  if (a.length > LONGEST || b.length > LONGEST) return 0;
  const mass = (all: readonly Token[]): number => all.reduce((total, { rarity }) => total + rarity, 0);
  let row = new Float64Array(b.length + 1);
  for (const { meaning, rarity } of a) {
    const next = new Float64Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1)
      next[j + 1] = b[j]!.meaning === meaning ? row[j]! + (rarity + b[j]!.rarity) / 2 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return (2 * row[b.length]!) / Math.max(1e-9, mass(a) + mass(b));
}

/** Of all pairs of meanings that both have, the share in the same order; 0.5 where there are none. */
function orderAgreement(a: readonly string[], b: readonly string[]): number {
  if (a.length > LONGEST || b.length > LONGEST) return 0.5;
  const places = [...new Set(a)].filter((each) => b.includes(each)).map((each) => b.indexOf(each));
  let same = 0;
  let all = 0;
  for (let i = 0; i < places.length; i += 1)
    for (let j = i + 1; j < places.length; j += 1) {
      all += 1;
      if (places[i]! < places[j]!) same += 1;
    }
  return all === 0 ? 0.5 : same / all;
}

/** Has each a capitalised word that the other hasn't? */
function namesDiffer(a: readonly Token[], b: readonly Token[]): boolean {
  const own = (all: readonly Token[], others: readonly Token[]): boolean => {
    const theirs = new Set(others.map((each) => each.meaning));
    return all.some(({ capital, number, meaning }) => capital && !number && !theirs.has(meaning));
  };
  return own(a, b) && own(b, a);
}

/** 0 from 17 words on, growing to 1.2 at four words and less: in a headline a number or a name that differs weighs more. */
function shortness(words: number): number {
  return Math.min(1.2, Math.max(0, 2.9 - Math.log1p(words)));
}

/** The measures of two paired sentences in the order of MEASURES; null where one has no word that says anything. */
export function measuresOf(a: Reading, b: Reading): readonly number[] | null {
  const [left, right] = [a, b].map(({ tokens }) => tokens.filter((each) => !each.stop)) as [Token[], Token[]];
  if (left.length === 0 || right.length === 0) return null;
  const bags = (make: (content: readonly Token[], all: readonly Token[]) => Bag): number =>
    dice(make(left, a.tokens), make(right, b.tokens));
  const meanings = (content: readonly Token[]): string[] => content.map((each) => each.meaning);
  const [fewer, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const clash = a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((each) => b.numbers.has(each));
  const short = shortness(fewer);
  const measured: Readonly<Record<(typeof MEASURES)[number], number>> = {
    rare: bags((content) => new Map(byRarity(content, 1.5))),
    plain: bags((content) => new Map(byRarity(content, 0))),
    stops: bags(
      (content, all) =>
        new Map([
          ...byRarity(content, 0.5),
          ...all.filter((each) => each.stop).map(({ lower }): [string, number] => [lower, STOP_WEIGHT]),
        ]),
    ),
    letters: bags((_, all) => letterRuns(all)),
    order: bags((content) => orderedPairs(meanings(content), REACH)),
    adjacent: bags((content) => orderedPairs(meanings(content), 1)),
    sequence: sequenceShare(left, right) ** 2,
    agreement: orderAgreement(meanings(left), meanings(right)),
    clash: clash ? 1 : 0,
    shortClash: clash ? short : 0,
    otherNames: namesDiffer(left, right) ? short : 0,
    length: fewer / more,
    long: Math.max(0, Math.log1p(more) - 2.5),
  };
  return MEASURES.map((each) => measured[each]);
}
