import type { DifferenceSide } from "../model.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";

/** What some passages say where others say otherwise. */
export interface Side {
  readonly label: string;
  readonly passages: readonly Passage[];
}

/** The side as it is told, with the whole sentence of each passage for receipt. */
export function toSide({ label, passages }: Side, matched: Matched): DifferenceSide {
  return {
    label,
    support: passages.map(({ article, quote, start, end }) => ({
      article: matched.articles[article]!.id,
      quote,
      start,
      end,
    })),
  };
}

/** No source stands on two sides: then it isn't one thing that differs. */
export function areApart(sides: readonly Side[], matched: Matched): boolean {
  const sources = sides.map(
    ({ passages }) => new Set(passages.map((each) => matched.articles[each.article]!.source.id)),
  );
  return sources.reduce((sum, each) => sum + each.size, 0) === new Set(sources.flatMap((each) => [...each])).size;
}
