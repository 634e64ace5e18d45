/** Finds what a decision is about: the bullet that holds its passages, whatever its id and place are now. */
import type { Claim } from "../model.js";
import { words } from "../text/words.js";
import type { Ground } from "./decision.js";

/** Something that rests on passages. */
interface Resting {
  readonly id: string;
  /** How it reads. */
  readonly text?: string;
  readonly support: readonly { readonly quote: string }[];
}

export interface Met<T> {
  readonly target: T;
  /** Passages of the ground that it holds, of all that were given. */
  readonly kept: number;
  readonly all: number;
  /** True where it has the id that was named. */
  readonly byId: boolean;
}

/** One passage is another, or a clause of it. */
function isSame(a: string, b: string): boolean {
  return a === b || (a.length > 20 && b.includes(a)) || (b.length > 20 && a.includes(b));
}

/** How many of the quotes stand among the passages. */
export function countHeld(quotes: readonly string[], support: Resting["support"]): number {
  return quotes.filter((quote) => support.some((each) => isSame(quote, each.quote))).length;
}

/** Share of their words (Dice, 0 to 1) from which a passage counts as another one that its source corrected. */
const CORRECTED = 0.75;

function isCorrected(quote: string, { quote: now }: Resting["support"][number]): boolean {
  const [a, b] = [quote, now].map((text) => new Set(words(text).map(({ lower }) => lower))) as [
    Set<string>,
    Set<string>,
  ];
  return [...a].filter((word) => b.has(word)).length * 2 >= CORRECTED * (a.size + b.size);
}

/** True for what is left of a point, or a part of it: every passage is one of the quotes. */
export function isPartOf(quotes: readonly string[], { support }: Resting): boolean {
  return support.every(({ quote }) => countHeld(quotes, [{ quote }]) > 0);
}

/** Of a point that holds just half of the passages: whether it has the id, the words, or what became of a passage that is missing. */
function isStillThat<T extends Resting>({ id, quotes, said }: Ground, target: T): boolean {
  if (target.id === id || (said !== null && target.text === said)) return true;
  const others = target.support.filter(({ quote }) => countHeld(quotes, [{ quote }]) === 0);
  const missing = quotes.filter((quote) => countHeld([quote], target.support) === 0);
  return missing.some((quote) => others.some((other) => isCorrected(quote, other)));
}

/** Greater for what is more likely meant: passages held, the id, the words, and few passages beside them. */
function rankOf<T extends Resting>({ id, quotes, said }: Ground, target: T): readonly number[] {
  const own = target.support.filter(({ quote }) => countHeld(quotes, [{ quote }]) > 0).length;
  return [
    countHeld(quotes, target.support),
    Number(target.id === id),
    Number(said !== null && target.text === said),
    own / target.support.length,
  ];
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at !== -1 && a[at]! > b[at]!;
}

/**
 * The one that holds most of the ground's passages, and more than half of them (two points never share two passages) or nothing else. One that
 * holds just half is taken where its id, its words or a passage that was corrected speak for it, else it may be another point, and the
 * ground is gone. Without passages: that of its id. Null where the ground is gone.
 */
export function findGround<T extends Resting>(ground: Ground, all: readonly T[]): Met<T> | null {
  const { id, quotes } = ground;
  if (quotes.length === 0) {
    const target = all.find((each) => each.id === id);
    return target ? { target, kept: 0, all: 0, byId: true } : null;
  }
  const fit = all.filter((target) => {
    const kept = countHeld(quotes, target.support) * 2;
    if (kept === quotes.length && isStillThat(ground, target)) return true;
    return kept > quotes.length || isPartOf(quotes, target);
  });
  const ranked = fit.map((target) => ({ target, rank: rankOf(ground, target) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (most, each) => (most === null || isAbove(each.rank, most.rank) ? each : most),
    null,
  );
  return best && { target: best.target, kept: best.rank[0]!, all: quotes.length, byId: best.target.id === id };
}

/** Of the quotes, how many stand in any of these points. */
export function countScattered(quotes: readonly string[], all: readonly Resting[]): number {
  return countHeld(
    quotes,
    all.flatMap(({ support }) => support),
  );
}

/** Every passage of a difference, whatever its side. */
export function passagesOf(difference: {
  readonly id: string;
  readonly about: string;
  readonly sides: readonly { readonly support: Resting["support"] }[];
}): Resting {
  return { id: difference.id, text: difference.about, support: difference.sides.flatMap(({ support }) => support) };
}

/** Passages that a decision is bound to from now on: one of each article, the surest first. */
export function anchorsOf(claim: Pick<Claim, "support">, most: number): string[] {
  const seen = new Set<string>();
  const first = [...claim.support].sort(
    (a, b) => b.score - a.score || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
  );
  const chosen = first.filter(({ article }) => !seen.has(article) && seen.add(article) !== undefined);
  return [...new Set(chosen.map(({ quote }) => quote))].slice(0, most);
}
