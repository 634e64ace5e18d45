/** Tells passages of articles that are taken out from everything else. */
import type { Article } from "../model.js";
import { sentences } from "../text/sentences.js";

/** What stands in the place of a passage that was taken out. */
export const REMOVED = "(removed)";

/** Words shorter than this are nobody's; in UTF-16 units. */
const SHORTEST = 12;
const WHOLE_SENTENCE = 24;

type Texts = Pick<Article, "headline" | "dek" | "text">;

export interface Passages {
  /** Whole texts, white space squeezed. */
  readonly texts: readonly string[];
  /** Their sentences, but for those that another article has too. */
  readonly sentences: readonly string[];
  readonly others: readonly string[];
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
const whole = ({ headline, dek, text }: Texts): string => squeezed(`${headline ?? ""}\n${dek ?? ""}\n${text}`);

/** The passages of `removed`; what `remaining` say too is theirs. */
export function passagesOf(removed: readonly Texts[], remaining: readonly Texts[]): Passages {
  const others = remaining.map(whole);
  const own = removed.flatMap(({ headline, dek, text }) => [
    ...sentences(text).map(({ start, end }) => squeezed(text.slice(start, end))),
    ...[headline, dek].flatMap((each) => (each === null ? [] : squeezed(each))),
  ]);
  const single = own.filter((each) => each.length >= WHOLE_SENTENCE && !others.some((other) => other.includes(each)));
  return { texts: removed.map(whole), sentences: [...new Set(single)], others };
}

/** True for words that are a passage of a removed article and of no other, and for such that hold a whole sentence of it. */
export function holdsPassage(text: string, { texts, sentences: own, others }: Passages): boolean {
  const words = squeezed(text).replace(/\s*…$/, "");
  const isPart = (all: readonly string[]): boolean => all.some((each) => each.includes(words));
  if (words.length >= SHORTEST && isPart(texts) && !isPart(others)) return true;
  return own.some((sentence) => words.includes(sentence));
}

/** The text, or what stands in its place. */
export function withoutPassage(text: string, passages: Passages): string {
  return holdsPassage(text, passages) ? REMOVED : text;
}

/** A line of a history, which quotes in “ ”, with its quotations taken out where one is a passage. */
export function withoutQuotations(line: string, passages: Passages): string {
  const from = line.indexOf("“");
  const to = line.lastIndexOf("”");
  if (from === -1 || to < from) return withoutPassage(line, passages);
  const quoted = line.slice(from + 1, to).split("”, before: “");
  const kept = quoted.map((each) => withoutPassage(each, passages)).join("”, before: “");
  return `${line.slice(0, from + 1)}${kept}${line.slice(to)}`;
}
