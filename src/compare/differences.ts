import type { Difference, DifferenceSide } from "../model.js";
import { claimId, type Found } from "./claims.js";
import { agree, findClash, type Measured } from "./conflict.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";

/** Passages less likely to state the same aren't held against each other. */
const LIKELY = 0.5;
/** Numbers further apart than this are taken for different things inside a story: few and right beats many. */
const RATIO = 4;

interface Placed {
  readonly passage: Passage;
  readonly quantity: Measured;
}

const labelOf = ({ passage, quantity }: Placed): string => passage.quote.slice(quantity.start, quantity.end);

/** Two passages of different sources whose numbers for the same thing differ. */
function clashOf(p: Passage, q: Passage, matched: Matched): [Placed, Placed] | null {
  if (matched.articles[p.article]!.source.id === matched.articles[q.article]!.source.id) return null;
  const clash = findClash(p.quote, q.quote);
  if (clash === null) return null;
  const [small, large] = [Math.min(clash.a.value, clash.b.value), Math.max(clash.a.value, clash.b.value)];
  return large > RATIO * small
    ? null
    : [
        { passage: p, quantity: clash.a },
        { passage: q, quantity: clash.b },
      ];
}

function clashes(found: Found, matched: Matched): [Placed, Placed][] {
  const likely = new Set(matched.pairs.filter((pair) => pair.score >= LIKELY).map((pair) => `${pair.a} ${pair.b}`));
  return found.passages.flatMap((a, i) =>
    found.passages.slice(i + 1).flatMap((b) => {
      const clash = likely.has(`${a} ${b}`) ? clashOf(matched.passages[a]!, matched.passages[b]!, matched) : null;
      return clash === null ? [] : [clash];
    }),
  );
}

/** Places of one side: those that give the same number, each passage once. */
function gather(all: readonly Placed[]): Placed[][] {
  const sides: Placed[][] = [];
  for (const each of all) {
    const side = sides.find((members) => members.every((member) => agree(member.quantity, each.quantity)));
    if (side === undefined) sides.push([each]);
    else if (!side.some((member) => member.passage.index === each.passage.index)) side.push(each);
  }
  return sides;
}

function toSide(side: readonly Placed[], matched: Matched): DifferenceSide {
  return {
    label: labelOf(side[0]!),
    support: side.map(({ passage }) => ({
      article: matched.articles[passage.article]!.id,
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
    })),
  };
}

/** No source stands on two sides: then it isn't one number that differs. */
function areApart(sides: readonly (readonly Placed[])[], matched: Matched): boolean {
  const sources = sides.map((side) => new Set(side.map(({ passage }) => matched.articles[passage.article]!.source.id)));
  return sources.reduce((sum, each) => sum + each.size, 0) === new Set(sources.flatMap((each) => [...each])).size;
}

function inClaim(found: Found, matched: Matched): Difference[] {
  const pairs = clashes(found, matched);
  if (pairs.length === 0) return [];
  const unit = pairs[0]![0].quantity.unit;
  const sides = gather(pairs.filter(([a]) => a.quantity.unit === unit).flat());
  if (sides.length < 2 || sides.length > 3 || !areApart(sides, matched)) return [];
  const first = sides[0]![0]!;
  const article = matched.articles[first.passage.article]!.id;
  const told = found.claim.text;
  return [
    {
      id: claimId("d", article, first.passage.start + first.quantity.start, first.passage.start + first.quantity.end),
      kind: "number",
      about: sides.some((side) => told.includes(labelOf(side[0]!))) ? told : first.passage.quote,
      claim: found.claim.id,
      sides: sides.map((side) => toSide(side, matched)),
    },
  ];
}

/** Where sources give different numbers for the same thing, each side with its receipts; the same numbers once. */
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
