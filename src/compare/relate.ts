import { type Conflict, findConflict } from "./conflict.js";
import { INTERCEPT, WEIGHTS } from "./relating/learned.js";
import { MEASURES, measuresOf } from "./relating/measures.js";
import { pairUp } from "./relating/pairing.js";
import { type Reading, readSentence } from "./relating/tokens.js";

/** How two sentences stand to each other. */
export interface Relation {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly same: boolean;
  readonly conflict: Conflict | null;
  /** What they have in common and what not, one reason each, readable by a person. */
  readonly why: readonly string[];
}

/** Two sentences this similar state the same. */
const SAME = 0.5;
const weights = MEASURES.map((name) => WEIGHTS[name] ?? 0);

/** Both sentences read and paired; the same whichever comes first. */
function readPair(a: string, b: string): [Reading, Reading] {
  if (a <= b) return pairUp(readSentence(a), readSentence(b));
  const [second, first] = pairUp(readSentence(b), readSentence(a));
  return [first, second];
}

function similarityOf(a: Reading, b: Reading): number {
  const measured = measuresOf(a, b);
  if (measured === null) return 0;
  const sum = measured.reduce((total, value, i) => total + weights[i]! * value, INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}

function reasons(a: Reading, b: Reading, conflict: Conflict | null): string[] {
  const [left, right] = [a, b].map(
    ({ tokens }) => new Set(tokens.filter((each) => !each.stop).map((each) => each.meaning.replace("#", ""))),
  ) as [Set<string>, Set<string>];
  const say = (label: string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [`${label}: ${keys.slice(0, 12).join(", ")}`];
  const only = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
    [...all].filter((key) => !others.has(key));
  return [
    ...say(
      "in common",
      [...left].filter((key) => right.has(key)),
    ),
    ...say("only in a", only(left, right)),
    ...say("only in b", only(right, left)),
    ...(conflict === null ? [] : [`numbers differ: ${conflict.a} and ${conflict.b}`]),
  ];
}

/** The measures of two sentences that bench/quality/learn-relate.mjs weighs, in the order of MEASURES; null where one says nothing. */
export function measurePair(a: string, b: string): readonly number[] | null {
  return measuresOf(...readPair(a, b));
}

/** Do two sentences state the same, and do their numbers conflict? Pure; knows nothing of any story. */
export function relate(a: string, b: string): Relation {
  const [left, right] = readPair(a, b);
  const similarity = Math.round(similarityOf(left, right) * 1e4) / 1e4;
  const conflict = findConflict(a, b, similarity);
  return { similarity, same: similarity >= SAME, conflict, why: reasons(left, right, conflict) };
}
