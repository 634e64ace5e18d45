import type { Difference, DifferenceSide } from "../model.js";

import { claimId, type Found } from "./claims.js";
import { agree, comparable, type Measured, measure } from "./conflict.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";

interface Placed {
  readonly passage: Passage;
  readonly quantity: Measured;
}

/** Numbers of one kind that each passage states once: several of a kind can't be told apart. */
function lone(passage: Passage): Placed[] {
  const all = measure(passage.quote);
  return all
    .filter((quantity) => all.filter((other) => comparable(quantity, other) || other === quantity).length === 1)
    .map((quantity) => ({ passage, quantity }));
}

function toSide(list: readonly Placed[], matched: Matched): DifferenceSide {
  const { passage, quantity } = list[0]!;
  return {
    label: passage.quote.slice(quantity.start, quantity.end),
    support: list.map(({ passage: each }) => ({
      article: matched.articles[each.article]!.id,
      quote: each.quote,
      start: each.start,
      end: each.end,
    })),
  };
}

/** Falls the placed numbers of one kind into sides that agree; in the order of the passages. */
function sidesOf(placed: readonly Placed[]): Placed[][] {
  const sides: Placed[][] = [];
  for (const each of placed) {
    const side = sides.find((members) => members.every((member) => agree(member.quantity, each.quantity)));
    if (side) side.push(each);
    else sides.push([each]);
  }
  return sides;
}

function inClaim(found: Found, matched: Matched): Difference[] {
  const placed = found.passages.flatMap((index) => lone(matched.passages[index]!));
  const kinds: Placed[][] = [];
  for (const each of placed) {
    const kind = kinds.find((members) => comparable(members[0]!.quantity, each.quantity));
    if (kind) kind.push(each);
    else kinds.push([each]);
  }
  return kinds.flatMap((kind) => {
    const sides = sidesOf(kind);
    const sources = (side: readonly Placed[]): Set<string> =>
      new Set(side.map(({ passage }) => matched.articles[passage.article]!.source.id));
    const apart = sides.length === 2 && [...sources(sides[0]!)].every((source) => !sources(sides[1]!).has(source));
    if (!apart) return [];
    const first = sides[0]![0]!;
    const article = matched.articles[first.passage.article]!.id;
    return [
      {
        id: claimId("d", article, first.passage.start + first.quantity.start, first.passage.start + first.quantity.end),
        kind: "number" as const,
        about: found.claim.text,
        claim: found.claim.id,
        sides: sides.map((side) => toSide(side, matched)),
      },
    ];
  });
}

/** Where sources give different numbers for the same thing, each side with its receipts; the same two numbers once. */
export function findDifferences(matched: Matched, claims: readonly Found[]): Difference[] {
  const byLabels = new Map<string, Difference>();
  for (const difference of claims.flatMap((found) => inClaim(found, matched))) {
    const labels = difference.sides
      .map((side) => side.label)
      .sort()
      .join("|");
    if (!byLabels.has(labels)) byLabels.set(labels, difference);
  }
  return [...byLabels.values()];
}
