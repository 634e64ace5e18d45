import type { Difference } from "../model.js";
import { foldStem } from "../text/lexicon.js";
import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";
import type { Matched } from "./match.js";
import type { Placed, Saying } from "./quotes.js";
import { substitutions } from "./substitutions.js";
import { claimId } from "./voices.js";

const sourceOf = ({ article }: Placed, matched: Matched): string => matched.articles[article]!.source.id;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Letters of the stems: "harmonized" and "harmonised" are the same. */
const lettersOf = (text: string): string =>
  words(text)
    .filter((word) => !isStopWord(word.lower))
    .map((word) => foldStem(stem(word.lower)).replace(/[^\p{L}\p{N}]/gu, ""))
    .join("");

/** "Sen." and "Senator", "US" and "U.S.", "II" and "two" are written otherwise, not said otherwise. */
function isSaidOtherwise(left: string, right: string): boolean {
  const [a, b] = [lettersOf(left), lettersOf(right)];
  const isShort = a.length >= 2 && b.length >= 2 && (a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3)));
  return letters(left) !== letters(right) && a !== b && !isShort && !NUMERAL.test(left) && !NUMERAL.test(right);
}

/** Marks that say that somebody cut or put in words: "[the mayor]", "…". */
const EDITED = /[[\]…()]|\.\.\.|gonna|wanna/u;

const NUMERAL = /\p{N}|^[IVX]+$/u;

/** The first words that two quotations of one saying don't have in common, in the middle of what they have; null where one is only longer. */
function clashOf(a: Placed, b: Placed): [string, string] | null {
  if (EDITED.test(a.text) || EDITED.test(b.text)) return null;
  for (const each of substitutions(a.text, b.text)) {
    const [left, right] = [a.text.slice(each.a.start, each.a.end), b.text.slice(each.b.start, each.b.end)];
    if (isSaidOtherwise(left, right)) return [left, right];
  }
  return null;
}

/** Where sources quote one saying in other words, each side with its quotation. */
export function findQuoteVariants(sayings: readonly Saying[], matched: Matched): Difference[] {
  const found: Difference[] = [];
  for (const { members } of sayings) {
    const pairs = members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const));
    const apart = pairs.filter(([a, b]) => sourceOf(a, matched) !== sourceOf(b, matched));
    const clash = apart
      .map(([a, b]) => ({ sides: [a, b], labels: clashOf(a, b) }))
      .find(({ labels }) => labels !== null);
    if (clash === undefined) continue;
    const first = clash.sides[0]!;
    found.push({
      id: claimId("d", matched.articles[first.article]!.id, first.start, first.end),
      kind: "quote",
      about: first.text,
      claim: null,
      sides: clash.sides.map(({ article, text, start, end }, i) => ({
        label: clash.labels![i]!,
        support: [{ article: matched.articles[article]!.id, quote: text, start, end }],
      })),
    });
  }
  return found;
}
