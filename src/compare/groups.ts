import { cluster, type Pair } from "./cluster.js";
import type { Matched } from "./match.js";

/** Passages join one claim while their mean likelihood is at least this. */
const CUT = 0.5;
/** Pairs left over after a round make further claims: a sentence that states two things stands in two. */
const CUT_AGAIN = 0.45;
const ROUNDS = 4;
/** A passage whose mean likelihood with those of other articles in its claim is less is left out again. */
const LEAST_MEAN = 0.55;
/** The likelihood that two passages state the same; 1 where one repeats the other. */
export function likelihoods({ pairs, first }: Matched): (a: number, b: number) => number {
  const table = new Map(pairs.map(({ a, b, score }) => [a * first.length + b, score]));
  return (x, y) => {
    const a = first[x]!;
    const b = first[y]!;
    return a === b ? 1 : (table.get(a < b ? a * first.length + b : b * first.length + a) ?? 0);
  };
}

/** Leaves out of a group, one by one, the passage that fits worst with those of other articles, until all fit. */
export function prune(group: readonly number[], matched: Matched, likely: (a: number, b: number) => number): number[] {
  const left = [...group];
  while (left.length > 2) {
    const means = left.map((x) =>
      mean(left.filter((y) => matched.passages[y]!.article !== matched.passages[x]!.article).map((y) => likely(x, y))),
    );
    const worst = means.indexOf(Math.min(...means));
    if (means[worst]! >= LEAST_MEAN) break;
    left.splice(worst, 1);
  }
  return left;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Groups of passages, each pair of passages in one group only. */
export function findGroups(matched: Matched, likely: (a: number, b: number) => number): number[][] {
  const article = (passage: number): number => matched.passages[passage]!.article;
  let left: readonly Pair[] = matched.pairs;
  const all: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = cluster(left, round === 0 ? CUT : CUT_AGAIN, article)
      .map((group) => prune(group, matched, likely))
      .filter((group) => new Set(group.map(article)).size > 1);
    if (found.length === 0) break;
    const groupOf = new Map<number, number>();
    found.forEach((passages, i) => {
      for (const passage of passages) groupOf.set(passage, i);
    });
    all.push(...found);
    left = left.filter(({ a, b }) => groupOf.get(a) === undefined || groupOf.get(a) !== groupOf.get(b));
  }
  return withRepeats(all, matched);
}

/** Adds to each group the passages that repeat one of its own; what is only repeated makes a group of itself. */
function withRepeats(all: readonly number[][], matched: Matched): number[][] {
  const repeats = new Map<number, number[]>();
  matched.first.forEach((first, index) => {
    if (first !== index) repeats.set(first, [...(repeats.get(first) ?? [first]), index]);
  });
  const grouped = new Set(all.flat());
  const only = [...repeats.values()].filter(([first]) => !grouped.has(first!));
  return [
    ...all.map((group) => group.flatMap((index) => repeats.get(index) ?? [index]).sort((a, b) => a - b)),
    ...only,
  ];
}
