import { createHash } from "node:crypto";
import type { Claim, Origin, Support } from "../model.js";
import { cluster, type Pair } from "./cluster.js";
import type { Matched } from "./match.js";
import { findWordings, standing, type Wording } from "./wording.js";

/** Passages join one claim while their mean likelihood is at least this. */
const CUT = 0.5;
/** Pairs left over after the first round make further claims: a sentence that states two things stands in two. */
const CUT_AGAIN = 0.6;
const ROUNDS = 3;
/** Two wordings that share more than this of their words say the same. */
const SAME_WORDING = 0.72;

/** A bullet that stands alone worse than this isn't printed: “They got less.” says nothing on a page. */
const LEAST_STANDING = 0.5;

/** A claim with what the later steps need. */
export interface Found {
  readonly claim: Claim;
  readonly wording: Wording;
  readonly passages: readonly number[];
  /** Mean likelihood of its pairs. */
  readonly sure: number;
}

/** Groups of passages, each pair of passages in one group only. */
function groups(matched: Matched): number[][] {
  const article = (passage: number): number => matched.passages[passage]!.article;
  let left: readonly Pair[] = matched.pairs;
  const all: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = cluster(left, round === 0 ? CUT : CUT_AGAIN, article);
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

/** Id of a claim: a hash of its wording's article and place, so that it lasts while that passage is its wording. */
export function claimId(prefix: string, article: string, start: number, end: number): string {
  return prefix + createHash("sha256").update(`${article} ${start} ${end}`).digest("hex").slice(0, 8);
}

function likelihoods({ pairs, first }: Matched): (a: number, b: number) => number {
  const table = new Map(pairs.map(({ a, b, score }) => [`${a} ${b}`, score]));
  return (x, y) => {
    const [a, b] = [first[x]!, first[y]!];
    return a === b ? 1 : (table.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0);
  };
}

/** How likely a passage states what the wording's passage states; its own passage 1. */
function supportOf(
  group: readonly number[],
  wording: Wording,
  matched: Matched,
  likely: (a: number, b: number) => number,
): Support[] {
  return group.map((index) => {
    const passage = matched.passages[index]!;
    const near = group
      .filter((other) => other !== index && matched.passages[other]!.article !== passage.article)
      .map((other) => likely(index, other));
    const score =
      index === wording.passage
        ? 1
        : Math.max(likely(index, wording.passage), near.reduce((sum, x) => sum + x, 0) / Math.max(1, near.length));
    return {
      article: matched.articles[passage.article]!.id,
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      score: Math.round(score * 100) / 100,
    };
  });
}

/** Counts the distinct sources and origins of supporting passages. */
export function countVoices(
  support: readonly { article: string }[],
  matched: Matched,
  originOf: ReadonlyMap<string, string>,
): { sources: number; origins: number } {
  const sourceOf = new Map(matched.articles.map((article) => [article.id, article.source.id]));
  return {
    sources: new Set(support.map((each) => sourceOf.get(each.article))).size,
    origins: new Set(support.map((each) => originOf.get(each.article) ?? each.article)).size,
  };
}

function toFound(
  group: readonly number[],
  matched: Matched,
  originOf: ReadonlyMap<string, string>,
  likely: (a: number, b: number) => number,
): Found | null {
  const wording = findWordings(group, matched)[0];
  if (wording === undefined || standing(wording.text) < LEAST_STANDING) return null;
  const support = supportOf(group, wording, matched, likely);
  const voices = countVoices(support, matched, originOf);
  if (voices.sources < 2) return null;
  const article = matched.articles[matched.passages[wording.passage]!.article]!.id;
  const pairScores = group.flatMap((a, i) =>
    group
      .slice(i + 1)
      .filter((b) => matched.passages[b]!.article !== matched.passages[a]!.article)
      .map((b) => likely(a, b)),
  );
  const claim: Claim = {
    id: claimId("c", article, wording.start, wording.end),
    text: wording.text,
    ...voices,
    support,
  };
  return {
    claim,
    wording,
    passages: group,
    sure: pairScores.reduce((sum, x) => sum + x, 0) / Math.max(1, pairScores.length),
  };
}

/** How much two wordings have in common, by weighted meanings: 1 where they are the same. */
function sameness(a: Wording, b: Wording, matched: Matched): number {
  const part = (w: Wording): Map<string, number> => {
    const profile = matched.profiles[w.passage]!;
    return new Map(
      profile.terms
        .filter((t) => t.at >= w.start && t.at < w.end)
        .map((t) => [t.meaning, profile.meaningOf.get(t.meaning) ?? 0]),
    );
  };
  const [left, right] = [part(a), part(b)];
  const mass = (terms: ReadonlyMap<string, number>): number => [...terms.values()].reduce((sum, x) => sum + x, 0);
  const shared = [...left].reduce((sum, [key, weight]) => sum + (right.has(key) ? weight : 0), 0);
  return (2 * shared) / Math.max(1e-9, mass(left) + mass(right));
}

/** Joins groups whose wordings say the same: no two bullets may. */
function mergeTwins(
  found: readonly Found[],
  matched: Matched,
  remake: (group: readonly number[]) => Found | null,
): Found[] {
  const kept: Found[] = [];
  for (const each of found) {
    const twin = kept.findIndex((other) =>
      other.wording.passage === each.wording.passage && overlaps(other.wording, each.wording)
        ? true
        : sameness(other.wording, each.wording, matched) > SAME_WORDING,
    );
    if (twin < 0) {
      kept.push(each);
      continue;
    }
    const merged = remake([...new Set([...kept[twin]!.passages, ...each.passages])].sort((a, b) => a - b));
    if (merged !== null) kept[twin] = merged;
  }
  return kept;
}

const overlaps = (a: Wording, b: Wording): boolean => a.start < b.end && b.start < a.end;

/** How early the sources tell it, from 0 to 1: the mean over articles of its first passage's place. */
function earliness(passages: readonly number[], matched: Matched): number {
  const first = new Map<number, number>();
  for (const index of passages) {
    const { article, order } = matched.passages[index]!;
    first.set(article, Math.min(first.get(article) ?? order, order));
  }
  return [...first.values()].reduce((sum, order) => sum + 1 / (1 + order * 0.2), 0) / first.size;
}

/** Best first: breadth over independent origins, then sources, then how sure and how early it is; what is told before what is quoted. */
function rank({ claim, passages, sure }: Found, matched: Matched): number {
  const quoted = /^["“‘']/u.test(claim.text) ? 0.6 : 0;
  return (
    0.8 * Math.log(claim.origins) +
    0.6 * Math.log(claim.sources) +
    4 * sure +
    1.2 * earliness(passages, matched) -
    quoted
  );
}

/** The claims that two or more sources state, best first, each pair of passages in one claim only. */
export function findClaims(matched: Matched, origins: readonly Origin[]): Found[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin.id] as const)),
  );
  const likely = likelihoods(matched);
  const remake = (group: readonly number[]): Found | null => toFound(group, matched, originOf, likely);
  const found = groups(matched)
    .map(remake)
    .filter((each): each is Found => each !== null);
  const ranked = (list: readonly Found[]): Found[] =>
    [...list]
      .map((each) => [rank(each, matched), each] as const)
      .sort((a, b) => b[0] - a[0] || (a[1].claim.id < b[1].claim.id ? -1 : 1))
      .map(([, each]) => each);
  return ranked(onceEach(ranked(mergeTwins(ranked(found), matched, remake)), matched, remake));
}

/** Takes passages out of later claims until no pair of passages of different articles stands in two. */
function onceEach(
  found: readonly Found[],
  matched: Matched,
  remake: (group: readonly number[]) => Found | null,
): Found[] {
  const used = new Set<string>();
  const isUsed = (a: number, b: number): boolean =>
    matched.passages[a]!.article !== matched.passages[b]!.article && used.has(`${a} ${b}`);
  const kept: Found[] = [];
  for (const each of found) {
    const group = each.passages.filter((b, i) => !each.passages.slice(0, i).some((a) => isUsed(a, b)));
    const left = group.length === each.passages.length ? each : remake(group);
    if (left === null) continue;
    kept.push(left);
    left.passages.forEach((a, i) => {
      for (const b of left.passages.slice(i + 1)) used.add(`${a} ${b}`);
    });
  }
  return kept;
}
