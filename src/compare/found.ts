import type { Article, Claim } from "../model.js";
import type { Matched } from "./match.js";
import { claimId, countVoices, supportOf } from "./voices.js";
import type { Wording } from "./wording.js";

/** Two wordings of which one holds more than this of the other, by weighted meanings, say the same. */
const INSIDE = 0.65;

/** A bullet that stands alone worse than this isn't printed: “They got less.” says nothing on a page. */
const LEAST_STANDING = 0.45;

/** A claim with what the later steps need. */
export interface Found {
  readonly claim: Claim;
  readonly wording: Wording;
  readonly passages: readonly number[];
  /** Mean likelihood of its pairs. */
  readonly sure: number;
  /** The share of its wording, by weight, that a passage of another source has: the best one's. */
  readonly covered: number;
  /** True where no passage of another source tells enough of its wording. */
  readonly doubtful?: true;
}

/** What is needed to make claims of groups. */
export interface Context {
  readonly matched: Matched;
  readonly articles: ReadonlyMap<string, Article>;
  readonly originOf: ReadonlyMap<string, string>;
  readonly likely: (a: number, b: number) => number;
  /** Every wording that a group offers, best first; found once for each group. */
  readonly wordingsOf: (group: readonly number[]) => readonly Wording[];
}

/** What a better bullet has already: its wording, and the passages that are its receipts. */
export type Taken = Pick<Found, "wording" | "passages">;

/** Says of wordings whether they say something else than those taken. */
function isFreeOf(taken: readonly Taken[]): (wording: Wording) => boolean {
  return (wording) =>
    !taken.some((other) => other.passages.includes(wording.passage) || isTwin(wording, other.wording));
}

/** The first so many wordings that a group offers and that say something else than those taken, best first. */
export function freeWordings(
  group: readonly number[],
  taken: readonly Taken[],
  most: number,
  { wordingsOf }: Context,
): Wording[] {
  const isFree = isFreeOf(taken);
  const found: Wording[] = [];
  for (const wording of wordingsOf(group)) {
    if (found.length === most) break;
    if (isFree(wording)) found.push(wording);
  }
  return found;
}

/** The best wording that a group offers and that says something else than those taken; null if none stands alone. */
function chooseWording(group: readonly number[], taken: readonly Taken[], { wordingsOf }: Context): Wording | null {
  const isFree = isFreeOf(taken);
  return wordingsOf(group).find((each) => each.standing >= LEAST_STANDING && isFree(each)) ?? null;
}

/** A claim in the best wording that those taken leave free; null where there is none. */
export function inFreeWording(found: Found, taken: readonly Taken[], context: Context): Found | null {
  const wording = chooseWording(found.passages, taken, context);
  if (wording === found.wording) return found;
  return wording === null ? null : withWording(found.passages, wording, context);
}

/** The claim of a group in the best wording that is free; null where only one source has it. */
export function toFound(group: readonly number[], taken: readonly Taken[], context: Context): Found | null {
  const wording = chooseWording(group, taken, context);
  return wording === null ? null : withWording(group, wording, context);
}

/** The claim of a group in the given wording; null where only one source has it. */
export function withWording(group: readonly number[], wording: Wording, context: Context): Found | null {
  const { matched, articles, originOf, likely } = context;
  const support = supportOf(group, wording, matched, likely);
  const voices = countVoices(support, articles, originOf);
  if (voices.sources < 2) return null;
  const articleOf = (passage: number): number => matched.passages[passage]!.article;
  const scores = group.flatMap((a, i) =>
    group
      .slice(i + 1)
      .filter((b) => articleOf(b) !== articleOf(a))
      .map((b) => likely(a, b)),
  );
  const sure = scores.reduce((sum, x) => sum + x, 0) / Math.max(1, scores.length);
  const id = claimId("c", matched.articles[articleOf(wording.passage)]!.id, wording.start, wording.end);
  return {
    claim: { id, text: wording.text, ...voices, support, sure: Math.round(100 * sure) / 100 },
    wording,
    passages: group,
    sure,
    covered: coverage(wording, group, matched),
  };
}

/** The share of a wording, by weight, that the best passage of another source in its group has. */
function coverage(wording: Wording, group: readonly number[], matched: Matched): number {
  const sourceOf = (p: number): string => matched.articles[matched.passages[p]!.article]!.source.id;
  const shares = group
    .filter((p) => sourceOf(p) !== sourceOf(wording.passage))
    .map((p) => {
      const { meaningOf } = matched.profileOf(p);
      let told = 0;
      for (const key of wording.meanings.keys()) told += meaningOf.get(key) ?? 0;
      return told;
    });
  return Math.max(0, ...shares) / Math.max(1e-9, wording.mass);
}

/** What the meanings that two wordings share weigh together. */
function sharedMass(a: Wording, b: Wording): number {
  if (a.meanings.size > b.meanings.size) return sharedMass(b, a);
  let shared = 0;
  for (const key of a.meanings.keys()) shared += b.meanings.get(key) ?? 0;
  return shared;
}

/** How much of the lighter one of two wordings the other holds, from 0 to 1. */
export const containment = (a: Wording, b: Wording): number =>
  sharedMass(a, b) / Math.max(1e-9, Math.min(a.mass, b.mass));

const overlaps = (a: Wording, b: Wording): boolean => a.passage === b.passage && a.start < b.end && b.start < a.end;

/** Do two wordings share their place, or say the same? */
export function isTwin(a: Wording, b: Wording): boolean {
  return overlaps(a, b) || containment(a, b) > INSIDE;
}
