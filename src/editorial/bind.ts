/** Binds a decision to the bullet that it is about, whatever became of the bullet's id, words and place. */
import { ground as messages } from "../errors/editorial.js";
import type { Claim } from "../model.js";
import { insert, made, type Work } from "./board.js";
import type { Ground } from "./decision.js";
import { countHeld, findGround } from "./grounds.js";
import { findReceipts } from "./receipts.js";

/** Passages that are remembered of a bullet. */
export const ANCHORS = 6;

/** What the decision itself quotes, else what it was bound to when last seen. */
export function remembered(
  { key, claim }: { readonly key: string; readonly claim: Ground },
  { previous }: Work,
): readonly string[] {
  return claim.quotes.length > 0 ? claim.quotes : (previous?.decisions?.find((each) => each.key === key)?.quotes ?? []);
}

/** How it read when it was decided, as told or as remembered. */
export function saidOf(
  { key, claim }: { readonly key: string; readonly claim: Ground },
  { previous }: Work,
): string | null {
  return claim.said ?? previous?.decisions?.find((each) => each.key === key)?.about ?? null;
}

export function keptQuotes(
  decision: { readonly key: string; readonly claim: Ground },
  now: readonly string[],
  work: Work,
): readonly string[] {
  const before = remembered(decision, work);
  return before.length > 0 ? before : now;
}

/** The bullet that is meant. Where it is no longer found but its passages are in the articles, it is made again of them. */
export function meet(
  named: Ground,
  decision: { readonly key: string; readonly decide: string; readonly claim: Ground },
  work: Work,
): { claim: Claim; note: string | null } | null {
  const ground = { ...named, quotes: remembered(decision, work), said: saidOf(decision, work) };
  const met = findGround(ground, [...work.claims, ...work.singles]);
  if (met !== null) {
    if (met.kept < met.all) return { claim: met.target, note: messages.claimChanged(met.kept, met.all) };
    const more = met.target.support.length - met.all;
    const isLock = decision.decide === "claim lock" && named.quotes.length > 0 && named.quotes.length === met.all;
    return {
      claim: met.target,
      note:
        isLock && more > 0 && countNew(met.target, ground.quotes) > 0
          ? messages.lockGrown(countNew(met.target, ground.quotes))
          : null,
    };
  }
  if (decision.decide === "claim drop" || ground.quotes.length === 0) return null;
  const { support } = findReceipts(
    ground.quotes.map((quote) => ({ article: null, quote })),
    work.articles,
  );
  if (support.length === 0) return null;
  const claim = made(support, named.said, work);
  insert(claim, work);
  return { claim, note: messages.claimRebuilt };
}

function countNew({ support }: Claim, quotes: readonly string[]): number {
  return support.filter(
    (each) =>
      countHeld(
        [each.quote],
        quotes.map((quote) => ({ quote })),
      ) === 0,
  ).length;
}
