import type { Difference } from "../model.js";
import { hedgeIn, stanceOf } from "../text/stance.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";
import { shareFrom } from "./share-from.js";
import { areApart, toSide } from "./sides.js";
import { claimId } from "./voices.js";

/** Passages less likely to state the same may state another part of it, and that part for certain. */
const LIKELY = 0.75;
/** At least this share of what stands after the word of caution, by weight, has to be told flatly. */
const SHARED = 0.5;

const sourceOf = (passage: Passage, matched: Matched): string => matched.articles[passage.article]!.source.id;

/** Is what the word of caution at `at` is about told by the other passage, its next word above all? */
function isHedged(careful: Passage, at: number, flat: Passage, matched: Matched): boolean {
  const next = matched.profileOf(careful.index).terms.find((term) => term.at >= at);
  return (
    next !== undefined &&
    matched.profileOf(flat.index).meaningOf.has(next.meaning) &&
    shareFrom(at, careful, flat, matched) >= SHARED
  );
}

/** Pairs of passages that state the same, one with a word of caution ("allegedly"), the other flatly. */
function clashes(matched: Matched): [Passage, Passage][] {
  const found: [Passage, Passage][] = [];
  for (const { a, b, score } of matched.pairs) {
    const [p, q] = [matched.passages[a]!, matched.passages[b]!];
    if (score < LIKELY || sourceOf(p, matched) === sourceOf(q, matched)) continue;
    const [x, y] = [hedgeIn(p.quote), hedgeIn(q.quote)];
    if ((x === null) === (y === null)) continue;
    const [careful, flat, hedge] = x !== null ? [p, q, x] : [q, p, y!];
    if (
      stanceOf(flat.quote) === "stated" &&
      !/[“"]/u.test(flat.quote) &&
      isHedged(careful, careful.start + hedge.end, flat, matched)
    )
      found.push([careful, flat]);
  }
  return found;
}

/** Where one source states as a fact what another tells with caution: "the man robbed", "the man allegedly robbed". */
export function findHedges(matched: Matched, claims: readonly Found[]): Difference[] {
  const used = new Set<Passage>();
  const found: Difference[] = [];
  for (const [careful, flat] of clashes(matched)) {
    if (used.has(careful) || used.has(flat)) continue;
    used.add(careful).add(flat);
    const hedge = hedgeIn(careful.quote)!;
    const sides = [
      { label: careful.quote.slice(hedge.start, hedge.end), passages: [careful] },
      { label: "stated as fact", passages: [flat] },
    ];
    if (!areApart(sides, matched)) continue;
    const claim = claims.find((each) => [careful, flat].every(({ index }) => each.passages.includes(index)))?.claim;
    found.push({
      id: claimId("d", matched.articles[careful.article]!.id, careful.start, careful.end),
      kind: "attribution",
      about: claim?.text ?? flat.quote,
      claim: claim?.id ?? null,
      sides: sides.map((side) => toSide(side, matched)),
    });
  }
  return found;
}
