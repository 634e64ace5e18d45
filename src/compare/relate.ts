import { rarity } from "../text/background.js";
import { foldStem, meaningOf, oneSpelling } from "../text/lexicon.js";
import { quantities } from "../text/numbers.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";
import { type Conflict, findConflict } from "./conflict.js";

/** How two sentences stand to each other. */
export interface Relation {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly same: boolean;
  readonly conflict: Conflict | null;
  /** What they have in common and what not, one reason each, readable by a person. */
  readonly why: readonly string[];
}

/** Things of a sentence and how much each weighs. */
type Bag = ReadonlyMap<string, number>;

interface Sentence {
  readonly count: number;
  /** Meanings by rarity to the power of 1.5, all alike, and with stop words at 0.3. */
  readonly rare: Bag;
  readonly plain: Bag;
  readonly stops: Bag;
  /** Runs of three letters. */
  readonly letters: Bag;
  /** Two meanings at most three places apart, in order. */
  readonly order: Bag;
  readonly numbers: ReadonlySet<string>;
  readonly meanings: readonly string[];
}

/** Weights of a logistic regression on sentence pairs of four public sets, each with its own base rate: figures only. */
const WEIGHTS = { rare: 1.193, plain: 4.448, stops: 3.93, letters: 1.49, clash: -0.66, order: -2.429, length: 1.073 };
const INTERCEPT = -3.9;
/** Two sentences this similar state the same. */
const SAME = 0.5;
const STOP_WEIGHT = 0.3;
const REACH = 3;

const meaningOfWord = (lower: string): string => meaningOf(foldStem(stem(oneSpelling(lower))));

function letterRuns(lower: readonly string[]): Bag {
  const text = ` ${lower.join(" ")} `;
  return new Map(Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => [text.slice(i, i + 3), 1]));
}

function orderedPairs(meanings: readonly string[]): Bag {
  return new Map(
    meanings.flatMap((a, i) => meanings.slice(i + 1, i + 1 + REACH).map((b) => [`${a} ${b}`, 1] as const)),
  );
}

function read(text: string): Sentence {
  const lower = words(text).map((word) => word.lower);
  const content = lower.filter((word) => !isStopWord(word));
  const meanings = content.map(meaningOfWord);
  const weighed = (power: number): [string, number][] =>
    content.map((word, i) => [meanings[i]!, rarity(stem(word)) ** power]);
  return {
    count: lower.length,
    rare: new Map(weighed(1.5)),
    plain: new Map(meanings.map((each) => [each, 1])),
    stops: new Map([...weighed(0.5), ...lower.filter(isStopWord).map((word): [string, number] => [word, STOP_WEIGHT])]),
    letters: letterRuns(lower),
    order: orderedPairs(meanings),
    numbers: new Set(quantities(text).map((each) => `${each.value} ${each.unit}`)),
    meanings: [...new Set(meanings)],
  };
}

/** Twice what is common over the sum of both: 1 where they are the same, 0 where nothing is common. */
function dice(a: Bag, b: Bag): number {
  const sum = (bag: Bag): number => [...bag.values()].reduce((total, weight) => total + weight, 0);
  const common = [...a].reduce((total, [key, weight]) => total + (b.has(key) ? (weight + b.get(key)!) / 2 : 0), 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * common) / all;
}

function similarityOf(a: Sentence, b: Sentence): number {
  if (a.meanings.length === 0 || b.meanings.length === 0) return 0;
  const clash = a.numbers.size > 0 && b.numbers.size > 0 && ![...a.numbers].some((each) => b.numbers.has(each));
  const sum =
    INTERCEPT +
    WEIGHTS.rare * dice(a.rare, b.rare) +
    WEIGHTS.plain * dice(a.plain, b.plain) +
    WEIGHTS.stops * dice(a.stops, b.stops) +
    WEIGHTS.letters * dice(a.letters, b.letters) +
    WEIGHTS.order * dice(a.order, b.order) +
    WEIGHTS.clash * (clash ? 1 : 0) +
    WEIGHTS.length * (Math.min(a.count, b.count) / Math.max(a.count, b.count));
  return 1 / (1 + Math.exp(-sum));
}

function reasons(a: Sentence, b: Sentence, conflict: Conflict | null): string[] {
  const say = (label: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [`${label}: ${keys.slice(0, 12).join(", ")}`];
  return [
    ...say(
      "in common",
      a.meanings.filter((key) => b.plain.has(key)),
    ),
    ...say(
      "only in a",
      a.meanings.filter((key) => !b.plain.has(key)),
    ),
    ...say(
      "only in b",
      b.meanings.filter((key) => !a.plain.has(key)),
    ),
    ...(conflict === null ? [] : [`numbers differ: ${conflict.a} and ${conflict.b}`]),
  ];
}

/** Do two sentences state the same, and do their numbers conflict? Pure; knows nothing of any story. */
export function relate(a: string, b: string): Relation {
  const [left, right] = [read(a), read(b)];
  const similarity = Math.round(similarityOf(left, right) * 1e4) / 1e4;
  const conflict = findConflict(a, b, similarity);
  return { similarity, same: similarity >= SAME, conflict, why: reasons(left, right, conflict) };
}
