import type { Difference, DifferenceSide } from "../model.js";
import { keyOf } from "./aliases.js";
import { agree, comparable, findClash, type Measured, measure } from "./conflict.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";
import { mayHold, type Passage } from "./passages.js";
import { claimId } from "./voices.js";

/** Passages less likely to state the same aren't held against each other. */
const LIKELY = 0.55;
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
  if (!mayHold("quantity", p) || !mayHold("quantity", q)) return null;
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

/** UTF-16 units before a number in which the one that it is told of is named. */
const NEAR = 40;

/** The last name shortly before a number, as a key of the story's names. */
function namedBefore({ passage, quantity }: Placed, matched: Matched): string | null {
  const at = passage.start + quantity.start;
  const mention = matched.names.mentions[passage.article]!.findLast(
    ({ start, end }) => end <= at && start >= Math.max(passage.start, at - NEAR),
  );
  return mention === undefined ? null : keyOf(mention, matched.names);
}

/** Are the numbers told of two: the shares of one company, the shares of another? */
function ofTwo(x: Placed, y: Placed, matched: Matched): boolean {
  const [a, b] = [namedBefore(x, matched), namedBefore(y, matched)];
  return a !== null && b !== null && a !== b;
}

/** Does the article of one tell the number of the other, too? Then it is told of something else, or of another day. */
function tellsBoth(x: Placed, y: Placed, matched: Matched): boolean {
  return matched.passages.some(
    (passage) =>
      passage.article === x.passage.article &&
      mayHold("quantity", passage) &&
      measure(passage.quote).some((each) => comparable(each, y.quantity) && agree(each, y.quantity)),
  );
}

/** Every pair of passages that is about the same thing and gives other numbers for it. */
function clashes(matched: Matched): [Placed, Placed][] {
  const at = (index: number): Passage => matched.passages[index]!;
  return matched.pairs
    .filter((pair) => pair.score >= LIKELY)
    .map(({ a, b }) => clashOf(at(a), at(b), matched))
    .filter((clash): clash is [Placed, Placed] => clash !== null)
    .filter(([x, y]) => !ofTwo(x, y, matched) && !tellsBoth(x, y, matched) && !tellsBoth(y, x, matched));
}

const placeOf = ({ passage, quantity }: Placed): string => `${passage.index} ${quantity.start}`;

/** Clashes that share a number of a passage are one difference; in the order in which they were found. */
function connect(all: readonly [Placed, Placed][]): [Placed, Placed][][] {
  const groups: { keys: Set<string>; members: [Placed, Placed][] }[] = [];
  for (const clash of all) {
    const keys = clash.map(placeOf);
    const touched = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const first = touched[0] ?? { keys: new Set<string>(), members: [] };
    if (touched.length === 0) groups.push(first);
    for (const other of touched.slice(1)) {
      for (const key of other.keys) first.keys.add(key);
      first.members.push(...other.members);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of keys) first.keys.add(key);
    first.members.push(clash);
  }
  return groups.map((group) => group.members);
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

/** The claim that the sides are about: one that has passages of two of them. */
function claimOf(sides: readonly (readonly Placed[])[], claims: readonly Found[]): Found | undefined {
  const has = (found: Found, side: readonly Placed[]): boolean =>
    side.some(({ passage }) => found.passages.includes(passage.index));
  return claims.find((found) => sides.filter((side) => has(found, side)).length >= 2);
}

function toDifference(
  group: readonly [Placed, Placed][],
  matched: Matched,
  claims: readonly Found[],
): Difference | null {
  const sides = gather(group.flat());
  if (sides.length < 2 || sides.length > 3 || !areApart(sides, matched)) return null;
  const first = sides[0]![0]!;
  const article = matched.articles[first.passage.article]!.id;
  const claim = claimOf(sides, claims)?.claim;
  return {
    id: claimId("d", article, first.passage.start + first.quantity.start, first.passage.start + first.quantity.end),
    kind: "number",
    about:
      claim !== undefined && sides.some((side) => claim.text.includes(labelOf(side[0]!)))
        ? claim.text
        : first.passage.quote,
    claim: claim?.id ?? null,
    sides: sides.map((side) => toSide(side, matched)),
  };
}

/** Where sources give different numbers for the same thing, each side with its receipts; what most passages show first. */
export function findDifferences(matched: Matched, claims: readonly Found[]): Difference[] {
  const found = connect(clashes(matched)).map((group) => toDifference(group, matched, claims));
  const byLabels = new Map<string, Difference>();
  for (const difference of found.filter((each): each is Difference => each !== null)) {
    const labels = difference.sides
      .map((side) => side.label)
      .sort()
      .join("|");
    if (!byLabels.has(labels)) byLabels.set(labels, difference);
  }
  const weight = (difference: Difference): number =>
    difference.sides.reduce((sum, side) => sum + side.support.length, 0);
  return [...byLabels.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
