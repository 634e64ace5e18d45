import type { Span } from "../model.js";
import { clauses, isBalanced } from "../text/clauses.js";
import { countWords } from "../text/words.js";
import type { Matched } from "./match.js";

/** A clause of a passage, with what it takes to choose between clauses. */
interface Clause extends Span {
  readonly text: string;
  /** How well it stands alone on a page, from 0 to 1. */
  readonly standing: number;
  /** Its distinct meanings with their weights. */
  readonly meanings: ReadonlyMap<string, number>;
  /** What its meanings weigh together. */
  readonly mass: number;
}

/** A wording of a claim: a clause or sentence of one of its passages. */
export interface Wording extends Clause {
  readonly passage: number;
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

/** A line of a box of dates: "8 March - flight disappears". */
const BOX_LINE = /^\p{N}{1,2} \p{Lu}\p{L}{2,9}(?: \p{N}{4})? [-–—] /u;

/** Nothing but somebody's words, and nothing of who said them; that somebody spoke, and nothing of what. */
const SPEECH = /^["“][^"“”]*["”]$|\bheld an? (?:press|news) conference\b/u;

/** What a sentence before it named. */
const BACKWARD =
  /\b(?:expanded|elaborated|commented|followed up|insisted|agreed) (?:on|about|with) (?:that|this|it)\b|^["“]?The (?:images?|pictures?|zone|delegation|findings?|woman|man|women|men|boy|girl|couple|group|band|request|remarks?|comments?|letter|work|dialogue|offshoot|suit|suspects?|victims?|others|unnamed \p{L}+)\b(?!(?:\s\S+){0,7}?\s\p{Lu})/u;

/** Does a text begin as one who speaks of himself or to the reader, outside quotation marks? */
export function isOwnVoice(text: string): boolean {
  return /^(?:We|My|Our|You|Your)\b/u.test(text);
}

/** How well a text stands alone on a page, from 0 to 1. */
export function standing(text: string): number {
  const count = countWords(text);
  let score = 1;
  if (DANGLING.test(text) || LATE_PRONOUN.test(text)) score *= 0.55;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)) score *= 0.9;
  if (/[?!]["”]?$/u.test(text) || FURNITURE.test(text)) score *= 0.4;
  if (/…$|\.\.\.$/u.test(text)) score *= 0.3;
  if (!isBalanced(text)) score *= 0.6;
  if (NAMELESS.test(text) || BACKWARD.test(text)) score *= 0.58;
  if (BOX_LINE.test(text) || SPEECH.test(text)) score *= 0.58;
  if (OPINION.test(text.replace(/[“"][^”"]*[”"]/gu, ""))) score *= 0.5;
  if (count < 7) score *= 0.6;
  if (count > 32) score *= Math.max(0.5, 1 - (count - 32) * 0.02);
  return score;
}

/** The clauses of a passage by its place in the story's list. */
export type ClausesOf = (passage: number) => readonly Clause[];

/** The clauses of the story's passages, found where they are asked for and kept. */
export function findClauses(matched: Matched): ClausesOf {
  const known = new Map<number, readonly Clause[]>();
  return (index) => {
    const found = known.get(index) ?? clausesOf(index, matched);
    known.set(index, found);
    return found;
  };
}

function clausesOf(index: number, matched: Matched): Clause[] {
  const passage = matched.passages[index]!;
  const { terms, meaningOf } = matched.profileOf(index);
  const { text } = matched.articles[passage.article]!;
  return clauses(text, passage).map(({ start, end }) => {
    const own = terms.filter((term) => term.at >= start && term.at < end);
    const clause = text.slice(start, end);
    const meanings = new Map(own.map(({ meaning }) => [meaning, meaningOf.get(meaning) ?? 0]));
    return {
      start,
      end,
      text: clause,
      standing: standing(clause),
      meanings,
      mass: [...meanings.values()].reduce((sum, weight) => sum + weight, 0),
    };
  });
}

/** How much of a clause the other sources' passages have, by weight: on average and at best. */
function agreement({ meanings }: Clause, others: readonly number[], matched: Matched): number {
  let shared = 0;
  meanings.forEach((weight, key) => {
    let having = 0;
    for (const p of others) if (matched.profileOf(p).meaningOf.has(key)) having += 1;
    if (having > 0) shared += weight * (0.6 + (0.4 * having) / others.length);
  });
  return shared;
}

/** Every wording that the passages of a group offer, best first: it says what the others say, little else, and stands alone. */
export function findWordings(group: readonly number[], matched: Matched, clausesOf: ClausesOf): Wording[] {
  const sourceOf = (p: number): string => matched.articles[matched.passages[p]!.article]!.source.id;
  const found: Wording[] = [];
  for (const index of group) {
    const passage = matched.passages[index]!;
    const others = group.filter((p) => sourceOf(p) !== sourceOf(index));
    for (const clause of clausesOf(index)) {
      const shared = agreement(clause, others, matched);
      if (shared === 0) continue;
      const fit = Math.sqrt(shared / clause.mass) * Math.log1p(shared);
      const score = fit * clause.standing * (passage.kind === "item" ? 1.1 : 1);
      found.push({ ...clause, passage: index, score });
    }
  }
  return found.sort((a, b) => b.score - a.score || a.passage - b.passage || a.start - b.start || a.end - b.end);
}
