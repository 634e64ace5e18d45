import type { Difference, IsoDate } from "../model.js";
import { type DateMention, dates } from "../text/dates.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";
import { mayHold, type Passage } from "./passages.js";
import { areApart, type Side, toSide } from "./sides.js";
import { substitutions } from "./substitutions.js";
import { claimId } from "./voices.js";

/** Passages less likely to state the same may tell of two days. */
const LIKELY = 0.6;

interface Dated {
  readonly passage: Passage;
  readonly date: IsoDate;
  readonly label: string;
  readonly at: number;
}

const sourceOf = (passage: Passage, matched: Matched): string => matched.articles[passage.article]!.source.id;

function toDated(passage: Passage, mention: DateMention): Dated {
  const start = mention.start + /^(?:on )?/iu.exec(passage.quote.slice(mention.start, mention.end))![0].length;
  return { passage, date: mention.date, label: passage.quote.slice(start, mention.end), at: passage.start + start };
}

/** Two days in one and the same place of sentences that are otherwise worded alike, where neither names the other's day. */
function clashOf(p: Passage, q: Passage, matched: Matched): [Dated, Dated] | null {
  if (!mayHold("date", p) || !mayHold("date", q)) return null;
  const daysOf = (each: Passage) => dates(each.quote, matched.articles[each.article]!.published);
  const [left, right] = [daysOf(p), daysOf(q)];
  if (left.length === 0 || right.length === 0) return null;
  for (const { a, b } of substitutions(p.quote, q.quote)) {
    const x = left.find((day) => day.start < a.end && a.start < day.end);
    const y = right.find((day) => day.start < b.end && b.start < day.end);
    if (x === undefined || y === undefined || x.precision !== y.precision) continue;
    if (left.some((day) => day.date === y.date) || right.some((day) => day.date === x.date)) continue;
    return [toDated(p, x), toDated(q, y)];
  }
  return null;
}

/** Where sources date the same event otherwise; days told as "on Friday" are resolved from each article's own day. */
export function findDayDifferences(matched: Matched, claims: readonly Found[]): Difference[] {
  const found = new Map<string, Difference>();
  for (const { a, b, score } of matched.pairs) {
    const [p, q] = [matched.passages[a]!, matched.passages[b]!];
    if (score < LIKELY || sourceOf(p, matched) === sourceOf(q, matched)) continue;
    const clash = clashOf(p, q, matched);
    if (clash === null) continue;
    const key = clash
      .map(({ date }) => date)
      .sort()
      .join(" ");
    const sides: Side[] = clash.map(({ label, passage }) => ({ label, passages: [passage] }));
    if (found.has(key) || !areApart(sides, matched)) continue;
    const claim = claims.find((each) => [a, b].every((index) => each.passages.includes(index)))?.claim;
    const [{ at, label }] = clash;
    found.set(key, {
      id: claimId("d", matched.articles[p.article]!.id, at, at + label.length),
      kind: "date",
      about: claim?.text ?? p.quote,
      claim: claim?.id ?? null,
      sides: sides.map((side) => toSide(side, matched)),
    });
  }
  return [...found.values()];
}
