import type { Article, Claim } from "../model.js";
import type { Matched } from "./match.js";
import type { Taken } from "./taken.js";
import { claimId, countVoices, supportOf } from "./voices.js";
import type { Wording } from "./wording.js";

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
  /** The evidence of the weakest of the other sources that are counted; see `told.ts`. */
  readonly weakest?: number;
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

/** What better bullets have already. */
type Free = Pick<Taken, "holds" | "twinOf">;

/** Does a wording say something else than what is taken? */
const isFree = (wording: Wording, taken: Free): boolean => !taken.holds(wording.passage) && taken.twinOf(wording) < 0;

/** The first so many wordings that a group offers and that say something else than those taken, best first. */
export function freeWordings(group: readonly number[], taken: Free, most: number, { wordingsOf }: Context): Wording[] {
  const found: Wording[] = [];
  for (const wording of wordingsOf(group)) {
    if (found.length === most) break;
    if (isFree(wording, taken)) found.push(wording);
  }
  return found;
}

/** The best wording that a group offers and that says something else than those taken; null if none stands alone. */
function chooseWording(group: readonly number[], taken: Free, { wordingsOf }: Context): Wording | null {
  return wordingsOf(group).find((each) => each.standing >= LEAST_STANDING && isFree(each, taken)) ?? null;
}

/** A claim in the best wording that those taken leave free; null where there is none. */
export function inFreeWording(found: Found, taken: Free, context: Context): Found | null {
  const wording = chooseWording(found.passages, taken, context);
  if (wording === found.wording) return found;
  return wording === null ? null : withWording(found.passages, wording, context);
}

/** The claim of a group in the best wording that is free; null where only one source has it. */
export function toFound(group: readonly number[], taken: Free, context: Context): Found | null {
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
      for (const key of wording.meanings) told += meaningOf.get(key) ?? 0;
      return told;
    });
  return Math.max(0, ...shares) / Math.max(1e-9, wording.mass);
}
