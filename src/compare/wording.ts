import { clauses, isBalanced } from "../text/clauses.js";
import { words } from "../text/words.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";

/** A wording of a claim: a clause or sentence of one of its passages. */
export interface Wording {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
}

const DANGLING =
  /^["“]?(?:he|she|it|they|this|that|these|those|his|her|its|their|there|such|here|the (?:latter|former|two|pair|move|decision|incident|statement)|but|and|so|or|yet|also|however|still|meanwhile|instead|then|earlier|later|both|another|one|in addition|moreover|as a result|for example|that said)\b/iu;
const OPINION = /\b(?:I|I'm|I’m|I've|I’ve|we|my|our|you|your)\b/u;

/** A pronoun as the subject after a word of time or place: "On Friday, he shared…". */
const LATE_PRONOUN =
  /^(?:in|on|at|by|after|before|during|since|last|this|earlier|later|for|from)\s[^,]{2,40},\s(?:he|she|it|they|this|that)\b/iu;
/** What leads on, not what tells. */
const FURNITURE =
  /^(?:by the way|personally|read|click|watch|see also|related|also read|photos?|video|live|updated?|correction)\b/iu;

/** Said by somebody whom the bullet doesn't name. */
const NAMELESS =
  /[,.?!]["”’]\s(?:(?:he|she|they) (?:said|told|added|wrote|asked|says|tweeted)|(?:said|added|wrote|asked) (?:he|she|they))\b/iu;

/** How well a text stands alone on a page, from 0 to 1. */
export function standing(text: string): number {
  const count = words(text).length;
  let score = 1;
  if (DANGLING.test(text) || LATE_PRONOUN.test(text)) score *= 0.55;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)) score *= 0.9;
  if (/[?!]["”]?$/u.test(text) || FURNITURE.test(text)) score *= 0.4;
  if (/…$|\.\.\.$/u.test(text)) score *= 0.3;
  if (!isBalanced(text)) score *= 0.6;
  if (NAMELESS.test(text)) score *= 0.65;
  if (OPINION.test(text.replace(/[“"][^”"]*[”"]/gu, ""))) score *= 0.5;
  if (count < 7) score *= 0.6;
  if (count > 32) score *= Math.max(0.5, 1 - (count - 32) * 0.02);
  return score;
}

/** Weighted mass of the terms of a part of a passage, and how much of it other sources' passages of the group have, on average and at best. */
function agreement(
  part: { start: number; end: number },
  passage: Passage,
  group: readonly number[],
  matched: Matched,
): { mass: number; shared: number } {
  const profile = matched.profiles[passage.index]!;
  const source = matched.articles[passage.article]!.source.id;
  const others = group.filter((p) => matched.articles[matched.passages[p]!.article]!.source.id !== source);
  let mass = 0;
  let shared = 0;
  for (const key of new Set(
    profile.terms.filter((term) => term.at >= part.start && term.at < part.end).map((term) => term.meaning),
  )) {
    const weight = profile.meaningOf.get(key) ?? 0;
    mass += weight;
    const having = others.filter((p) => matched.profiles[p]!.meaningOf.has(key)).length;
    if (having > 0) shared += weight * (0.6 + (0.4 * having) / others.length);
  }
  return { mass, shared };
}

/** Every wording that the passages of a group offer, best first: it says what the others say, little else, and stands alone. */
export function findWordings(group: readonly number[], matched: Matched): Wording[] {
  const found: Wording[] = [];
  for (const index of group) {
    const passage = matched.passages[index]!;
    const article = matched.articles[passage.article]!;
    for (const span of clauses(article.text, passage)) {
      const { mass, shared } = agreement(span, passage, group, matched);
      if (mass === 0 || shared === 0) continue;
      const text = article.text.slice(span.start, span.end);
      const precision = shared / mass;
      const score = Math.sqrt(precision) * Math.log1p(shared) * standing(text) * (passage.kind === "item" ? 1.1 : 1);
      found.push({ passage: index, start: span.start, end: span.end, text, score });
    }
  }
  return found.sort((a, b) => b.score - a.score || a.passage - b.passage || a.start - b.start || a.end - b.end);
}
