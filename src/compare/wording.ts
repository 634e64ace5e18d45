import type { Span } from "../model.js";
import { clauses } from "../text/clauses.js";
import { isInQuotes } from "../text/quotes.js";
import { introducedIn, strangersOf } from "./introduced.js";
import type { Matched } from "./match.js";
import { shortNamesOf } from "./short-names.js";
import { standing, UNCLEAR } from "./standing.js";

/** A clause of a passage, with what it takes to choose between clauses. */
interface Clause extends Span {
  readonly text: string;
  /** How well it stands alone on a page, from 0 to 1. */
  readonly standing: number;
  /** Numbers of its distinct meanings. */
  readonly meanings: readonly number[];
  /** What its meanings weigh together. */
  readonly mass: number;
}

/** A wording of a claim: a clause or sentence of one of its passages. */
export interface Wording extends Clause {
  readonly passage: number;
  readonly score: number;
}

/** The clauses of a passage by its place in the story's list. */
type ClausesOf = (passage: number) => readonly Clause[];

/** The clauses of the story's passages, found where they are asked for and kept. */
export function findClauses(matched: Matched): ClausesOf {
  const known = new Map<number, readonly Clause[]>();
  const isKnown = introducedIn(matched);
  const hasStranger = strangersOf(isKnown);
  const hasShortName = shortNamesOf(matched, isKnown);
  const leans: Leans = (article, clause, text) =>
    hasStranger(text) || hasShortName(article, clause) || isInQuotes(matched.articles[article]!.text, clause);
  return (index) => {
    const found = known.get(index) ?? clausesOf(index, matched, leans);
    known.set(index, found);
    return found;
  };
}

/** Does a clause of an article leave open whom or what it speaks of, or who speaks, since only the text before it tells that? */
type Leans = (article: number, clause: Span, text: string) => boolean;

function clausesOf(index: number, matched: Matched, leans: Leans): Clause[] {
  const passage = matched.passages[index]!;
  const { terms } = matched.profileOf(index);
  const { weights } = matched.ground.meanings;
  const { text } = matched.articles[passage.article]!;
  return clauses(text, passage).map(({ start, end }) => {
    const own = terms.filter((term) => term.at >= start && term.at < end);
    const clause = text.slice(start, end);
    const alone = standing(clause);
    const meanings = [...new Set(own.map(({ meaning }) => meaning))];
    return {
      start,
      end,
      text: clause,
      standing: alone > UNCLEAR && leans(passage.article, { start, end }, clause) ? UNCLEAR : alone,
      meanings,
      mass: meanings.reduce((sum, meaning) => sum + weights[meaning]!, 0),
    };
  });
}

/** How much of a clause the other sources' passages have, by weight: on average and at best. */
function agreement({ meanings }: Clause, others: readonly number[], matched: Matched): number {
  const { weights } = matched.ground.meanings;
  let shared = 0;
  for (const meaning of meanings) {
    let having = 0;
    for (const p of others) if (matched.profileOf(p).meaningOf.has(meaning)) having += 1;
    if (having > 0) shared += weights[meaning]! * (0.6 + (0.4 * having) / others.length);
  }
  return shared;
}

/** Every wording that the passages of a group offer, best first: it says what the others say, little else, and stands alone. */
function findWordings(group: readonly number[], matched: Matched, clausesOf: ClausesOf): Wording[] {
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

/** The wordings of groups of passages, found where they are asked for and kept. */
export function createWordings(matched: Matched): (group: readonly number[]) => readonly Wording[] {
  const clausesOf = findClauses(matched);
  const known = new Map<readonly number[], readonly Wording[]>();
  return (group) => {
    const wordings = known.get(group) ?? findWordings(group, matched, clausesOf);
    known.set(group, wordings);
    return wordings;
  };
}
