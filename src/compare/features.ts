import { rarity } from "../text/background.js";
import { quantities } from "../text/numbers.js";
import { words } from "../text/words.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passages.js";
import { baseScore, overlap, type Vector } from "./score.js";
import type { Term } from "./terms.js";

/** What is known of a passage before it is compared with others. */
export interface Profile {
  readonly passage: Passage;
  readonly terms: readonly Term[];
  readonly vector: Vector;
  /** The same over meanings instead of words. */
  readonly meaning: Vector;
  readonly weightOf: ReadonlyMap<string, number>;
  /** Meaning → its weight. */
  readonly meaningOf: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Hashes of the runs of four letters in its longer words, sorted, each as often as it occurs. */
  readonly grams: Int32Array;
  readonly lower: readonly string[];
  /** A number for each word of `lower`: the same for the same word all over the story. */
  readonly wordIds: Int32Array;
  /** Lower-case words inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
}

function gramsOf(lower: readonly string[]): Int32Array {
  const found: number[] = [];
  for (const word of lower) {
    const padded = ` ${word} `;
    for (let i = 0; i + 4 <= padded.length; i += 1) {
      let hash = 0;
      for (let j = i; j < i + 4; j += 1) hash = (Math.imul(hash, 8191) + padded.charCodeAt(j)) | 0;
      found.push(hash);
    }
  }
  return Int32Array.from(found).sort();
}

function quotedWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/[“"]([^“”"]{3,400})[”"]/gu))
    for (const word of words(match[1]!)) found.add(word.lower);
  return found;
}

export function profile(
  passage: Passage,
  terms: readonly Term[],
  vector: Vector,
  meaning: Vector,
  isName: (key: string) => boolean,
  idOf: (word: string) => number,
): Profile {
  const all = words(passage.quote);
  const lower = all.map((word) => word.lower);
  const capital = new Set(all.filter((word, i) => i > 0 && /^\p{Lu}/u.test(word.text)).map((word) => word.lower));
  return {
    passage,
    terms,
    vector,
    meaning,
    weightOf: vector.weightOf,
    meaningOf: meaning.weightOf,
    names: new Set(vector.keys.filter((key) => isName(key) || capital.has(key))),
    numbers: new Set(quantities(passage.quote).map((q) => `${q.value} ${q.unit}`)),
    grams: gramsOf(lower.filter((word) => word.length > 3)),
    lower,
    wordIds: Int32Array.from(lower, idOf),
    quoted: quotedWords(passage.quote),
  };
}

/** Length of the longest run that two lists of words, or of their numbers, have in common. */
export function longestRun(a: ArrayLike<string | number>, b: ArrayLike<string | number>): number {
  let best = 0;
  // one row of the table, from right to left: `row[j]` is the run that ends at a[i], b[j - 1]
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const word = a[i];
    for (let j = b.length; j > 0; j -= 1) {
      const run = b[j - 1] === word ? row[j - 1]! + 1 : 0;
      row[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a.size <= b.size ? a : b) if ((a.size <= b.size ? b : a).has(each)) count += 1;
  return count;
}

/** Runs of letters in common, over the mean count of both. */
function dice(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) shared += 1;
    if (a[i]! <= b[j]!) {
      if (a[i] === b[j]) j += 1;
      i += 1;
    } else j += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** Scores among the candidates of a story, by pair. */
export interface Scores {
  readonly of: (a: number, b: number) => number;
  /** Best score of a passage with any passage of an article. */
  readonly best: (passage: number, article: number) => number;
  /** Partners of a passage with their scores. */
  readonly partners: (passage: number) => ReadonlyMap<number, number>;
}

export function tableOf(
  candidates: readonly { a: number; b: number; base: number }[],
  passages: readonly Passage[],
): Scores {
  const rows = new Map<number, Map<number, number>>();
  const articles = 1 + passages.reduce((most, passage) => Math.max(most, passage.article), 0);
  const bests = new Map<number, Float64Array>();
  const put = (from: number, to: number, score: number): void => {
    const row = rows.get(from) ?? new Map<number, number>();
    rows.set(from, row.set(to, score));
    const best = bests.get(from) ?? new Float64Array(articles);
    const article = passages[to]!.article;
    best[article] = Math.max(best[article]!, score);
    bests.set(from, best);
  };
  for (const { a, b, base } of candidates) {
    put(a, b, base);
    put(b, a, base);
  }
  const none = new Map<number, number>();
  return {
    of: (a, b) => rows.get(a)?.get(b) ?? 0,
    best: (passage, article) => bests.get(passage)?.[article] ?? 0,
    partners: (passage) => rows.get(passage) ?? none,
  };
}

/** Does a third passage state what both state? The best, over passages of other articles, of the weaker of its two scores. */
function viaThird(a: number, b: number, passages: readonly Passage[], scores: Scores): number {
  let best = 0;
  const [mine, theirs] = [passages[a]!.article, passages[b]!.article];
  const others = scores.partners(b);
  for (const [third, score] of scores.partners(a)) {
    if (score <= best) continue;
    const article = passages[third]!.article;
    if (article === mine || article === theirs) continue;
    best = Math.max(best, Math.min(score, others.get(third) ?? 0));
  }
  return best;
}

function neighbourScore(a: number, b: number, passages: readonly Passage[], scores: Scores): number {
  const near = (index: number, step: number): number | null =>
    passages[index + step]?.article === passages[index]!.article ? index + step : null;
  let sum = 0;
  for (const [x, y] of [
    [-1, -1],
    [1, 1],
  ] as const) {
    const [p, q] = [near(a, x), near(b, y)];
    if (p !== null && q !== null) sum += Math.min(1.5, scores.of(Math.min(p, q), Math.max(p, q)));
  }
  return sum;
}

export const FEATURES = [
  "shared",
  "f1",
  "order",
  "least",
  "most",
  "base",
  "top",
  "second",
  "count",
  "names",
  "nameF1",
  "numbers",
  "numberClash",
  "dice",
  "run",
  "runShare",
  "quoted",
  "rankA",
  "rankB",
  "mutual",
  "third",
  "near",
  "place",
  "lengthRatio",
  "shorter",
  "item",
  "rare",
  "firstA",
  "mShared",
  "mF1",
  "mOrder",
  "mMost",
  "mBase",
] as const;

/** The features of a candidate pair, in the order of FEATURES. */
export function featuresOf(
  pair: Candidate,
  profiles: readonly Profile[],
  passages: readonly Passage[],
  scores: Scores,
  articleLength: readonly number[],
): number[] {
  const [a, b] = [profiles[pair.a]!, profiles[pair.b]!];
  const shared = a.vector.keys.filter((key) => b.weightOf.has(key));
  const weights = shared.map((key) => a.weightOf.get(key)!).sort((x, y) => y - x);
  const m = overlap(a.meaning, b.meaning);
  const names = common(a.names, b.names);
  const numbers = common(a.numbers, b.numbers);
  const run = longestRun(a.wordIds, b.wordIds);
  const rankA = pair.base / Math.max(pair.base, scores.best(pair.a, b.passage.article));
  const rankB = pair.base / Math.max(pair.base, scores.best(pair.b, a.passage.article));
  const place = (p: Passage): number => p.order / Math.max(1, articleLength[p.article]! - 1);
  return [
    pair.shared,
    pair.f1,
    pair.order,
    pair.shared / Math.max(a.vector.mass, b.vector.mass),
    pair.shared / Math.max(1e-9, Math.min(a.vector.mass, b.vector.mass)),
    pair.base,
    weights[0] ?? 0,
    weights[1] ?? 0,
    shared.length,
    names,
    a.names.size + b.names.size === 0 ? 0 : (2 * names) / (a.names.size + b.names.size),
    numbers,
    a.numbers.size > 0 && b.numbers.size > 0 && numbers === 0 ? 1 : 0,
    dice(a.grams, b.grams),
    run,
    run / Math.max(1, Math.min(a.lower.length, b.lower.length)),
    common(a.quoted, b.quoted) / 5,
    rankA,
    rankB,
    rankA * rankB,
    viaThird(pair.a, pair.b, passages, scores),
    neighbourScore(pair.a, pair.b, passages, scores),
    Math.abs(place(a.passage) - place(b.passage)),
    Math.min(a.lower.length, b.lower.length) / Math.max(a.lower.length, b.lower.length),
    Math.min(a.lower.length, b.lower.length),
    (a.passage.kind === "item" ? 1 : 0) + (b.passage.kind === "item" ? 1 : 0),
    shared.filter((key) => rarity(key) > 0.6).length,
    (a.passage.order === 0 ? 1 : 0) + (b.passage.order === 0 ? 1 : 0),
    m.shared,
    m.f1,
    m.order,
    m.shared / Math.max(1e-9, Math.min(a.meaning.mass, b.meaning.mass)),
    baseScore(m),
  ];
}
