/** Finds what a decision is about: the bullet that holds its passages, whatever its id and place are now. */
import type { Claim } from "../model.js";
import type { Ground } from "./decision.js";

/** Something that rests on passages. */
interface Resting {
  readonly id: string;
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

/**
 * The one that holds most of the ground's passages, and at least half of them; of equals the one of its id. Without passages: that of its
 * id. Null where the ground is gone.
 */
export function findGround<T extends Resting>({ id, quotes }: Ground, all: readonly T[]): Met<T> | null {
  if (quotes.length === 0) {
    const target = all.find((each) => each.id === id);
    return target ? { target, kept: 0, all: 0, byId: true } : null;
  }
  let best: Met<T> | null = null;
  for (const target of all) {
    const kept = countHeld(quotes, target.support);
    const byId = target.id === id;
    if (kept * 2 < quotes.length || kept === 0) continue;
    if (best === null || kept > best.kept || (kept === best.kept && byId && !best.byId))
      best = { target, kept, all: quotes.length, byId };
  }
  return best;
}

/** Every passage of a difference, whatever its side. */
export function passagesOf(difference: {
  readonly id: string;
  readonly sides: readonly { readonly support: Resting["support"] }[];
}): Resting {
  return { id: difference.id, support: difference.sides.flatMap(({ support }) => support) };
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
