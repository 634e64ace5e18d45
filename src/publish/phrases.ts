/** The interface's words for counts and kinds, in one place. */
import type { Difference, Entity, OriginReason } from "../model.js";

/** "1 source", "5 sources", "2 stories". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

export function countStories(n: number): string {
  return count(n, "story", "stories");
}

/** A clause as a bullet: with a capital and a full stop. The exact words stay in the receipt. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.replace(
    /^([“‘"'(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
  return capital === "" || /[.!?…:][”’"')]*$/u.test(capital)
    ? capital
    : `${capital.replace(/[,;–—-]+$/u, "").trimEnd()}.`;
}

/** A line that is cut at a blank where it is too long. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, Math.max(1, longest - 1));
  const blank = cut.lastIndexOf(" ");
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

export const DIFFERENCE_KINDS: Record<Difference["kind"], string> = {
  number: "Numbers",
  date: "Dates",
  stance: "Said and denied",
  attribution: "Who says so",
  quote: "The same quote in other words",
  naming: "What it is called",
  framing: "How it is told",
};

/** How a source that states a point differs from its wording. */
export const VARIATIONS: Record<Difference["kind"], string> = {
  number: "with another number",
  date: "with another date",
  stance: "but denies a part of it",
  attribution: "on another’s word",
  quote: "quoted in other words",
  naming: "by another name",
  framing: "told in another way",
};

export const REASON_KINDS: Record<OriginReason["kind"], string> = {
  "shared-text": "the same text",
  "claim-order": "the same points in the same order",
  publisher: "one publisher",
  upstream: "named as the source",
  quote: "the same unusual quotes",
};

export const ENTITY_KINDS: Record<Entity["kind"], string> = {
  person: "People",
  place: "Places",
  organization: "Organisations",
  other: "Other names",
};
