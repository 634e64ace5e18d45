/** The row of marks beside a bullet: one per source, sources of one origin together, the same order down the page. */
import type { Claim, Difference, Origin, Span, Story } from "../model.js";
import { abbreviations } from "./abbreviations.js";
import { sourceKnown } from "./catalog.js";
import type { PublicArticle } from "./publication.js";
import { sourceName } from "./source-name.js";
import type { Texts } from "./texts.js";

/** More columns than this are no picture any more. */
const MOST_COLUMNS = 12;

export interface Column {
  readonly name: string;
  readonly abbreviation: string;
  /** Whether its outlet is known; else a letter stands for it. */
  readonly known: boolean;
  /** Index of its origin in the story. */
  readonly origin: number;
  /** The articles it stands for: one source's, or all of one origin where sources are too many. */
  readonly articles: ReadonlySet<string>;
  /** First of its origin's columns. */
  readonly opens: boolean;
}

export interface Columns {
  readonly columns: readonly Column[];
  /** How many origins, of how many sources, are not among the columns. */
  readonly more: number;
  readonly byOrigin: boolean;
}

/** "varies" states the point too, but with another number, date or name than its wording has. */
export type MarkState = "states" | "varies" | "silent" | "differs";

export interface Mark {
  readonly name: string;
  readonly abbreviation: string;
  readonly state: MarkState;
  readonly word: string;
  readonly opens: boolean;
}

/** The columns of a story's table: one per source, or, of more than twelve sources, one per origin and twelve at most. */
export function columnsOf(story: Story, articles: readonly PublicArticle[], texts: Texts): Columns {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = story.origins
    .map((origin) => groupOf(origin, byId, texts))
    .filter(({ members }) => members.length > 0);
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  if (count <= MOST_COLUMNS) {
    return {
      columns: named(groups.flatMap(({ members }, origin) => members.map((each) => ({ ...each, origin })))),
      more: 0,
      byOrigin: false,
    };
  }
  const merged = groups.map(({ members }, origin) => ({ ...together(members, texts), origin }));
  const chosen = loudest(merged, story.claims);
  return { columns: named(chosen), more: merged.length - chosen.length, byOrigin: true };
}

interface Member {
  readonly name: string;
  /** Whether its outlet is known. */
  readonly known: boolean;
  readonly articles: ReadonlySet<string>;
}

type Placed = Member & { readonly origin: number };

function groupOf(origin: Origin, byId: ReadonlyMap<string, PublicArticle>, texts: Texts): { members: Member[] } {
  const members = new Map<string, Member & { articles: Set<string> }>();
  for (const id of origin.articles) {
    const article = byId.get(id);
    if (!article) continue;
    const fresh = () => ({
      name: sourceName(texts, article),
      known: sourceKnown(article),
      articles: new Set<string>(),
    });
    const member = members.get(article.source.id) ?? fresh();
    member.articles.add(id);
    members.set(article.source.id, member);
  }
  return { members: [...members.values()] };
}

function together(members: readonly Member[], { say }: Texts): Member {
  const first = members[0]!;
  const name = members.length === 1 ? first.name : say("names.more", { names: first.name, n: members.length - 1 });
  return { name, known: first.known, articles: new Set(members.flatMap((member) => [...member.articles])) };
}

/** The origins that state most of the claims, in their own order. */
function loudest(placed: readonly Placed[], claims: readonly Claim[]): Placed[] {
  const said = claims.map(({ support }) => new Set(support.map(({ article }) => article)));
  const voice = (one: Placed) => said.filter((articles) => [...one.articles].some((id) => articles.has(id))).length;
  return placed
    .map((one) => ({ one, voice: voice(one) }))
    .sort((a, b) => b.voice - a.voice || a.one.origin - b.one.origin)
    .slice(0, MOST_COLUMNS)
    .map(({ one }) => one)
    .sort((a, b) => a.origin - b.origin);
}

function named(placed: readonly Placed[]): Column[] {
  const short = shortNames(placed);
  return placed.map((one, i) => ({ ...one, abbreviation: short[i]!, opens: one.origin !== placed[i - 1]?.origin }));
}

/** Three letters of an outlet's name; of those that have none A, B, C, as headlines have no part that tells them. */
function shortNames(members: readonly Member[]): string[] {
  const outlets = abbreviations(members.filter(({ known }) => known).map(({ name }) => name));
  const free = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter((letter) => !outlets.includes(letter));
  return members.map(({ known }) => (known ? outlets.shift()! : free.shift()!));
}

/** One claim's row of marks. A source that is counted among those who state it is never shown as one that doesn't. */
export function marksOf(
  claim: Claim,
  { columns }: Columns,
  differences: readonly Difference[],
  { say }: Texts,
): Mark[] {
  const stating = new Set(claim.support.map(({ article }) => article));
  const others = otherSides(claim, differences);
  return columns.map(({ name, abbreviation, articles, opens }) => {
    const of = [...articles];
    const kind = of.map((id) => others.get(id)).find((found) => found !== undefined);
    const states = of.some((id) => stating.has(id));
    const state: MarkState = states ? (kind ? "varies" : "states") : kind ? "differs" : "silent";
    return { name, abbreviation, state, word: say(state === "varies" ? `vary.${kind!}` : `mark.${state}`), opens };
  });
}

/**
 * Articles on another side of a difference than the claim's own wording, with the kind of difference: of those that
 * state the claim, only where the very passage that states it is on the other side.
 */
function otherSides(claim: Claim, differences: readonly Difference[]): Map<string, Difference["kind"]> {
  const found = new Map<string, Difference["kind"]>();
  for (const { sides, kind } of differences.filter((difference) => difference.claim === claim.id)) {
    const own = ownSide(claim, sides);
    const agreeing = new Set(own?.support.map(({ article }) => article));
    for (const passage of sides.filter((side) => own && side !== own).flatMap(({ support }) => support)) {
      if (!agreeing.has(passage.article) && speaksOf(claim, passage)) found.set(passage.article, kind);
    }
  }
  return found;
}

/** The side that the claim's wording is on, else the one with most of its passages; none where it is on no side. */
function ownSide({ text, support }: Claim, sides: Difference["sides"]): Difference["sides"][number] | undefined {
  const worded = sides.find((side) => side.support.some(({ quote }) => quote.includes(text)));
  const shared = (side: (typeof sides)[number]) =>
    support.filter((passage) => side.support.some((one) => overlap(one, passage))).length;
  return worded ?? sides.filter((side) => shared(side) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

/** Whether a passage is one of the claim's, or its article states the claim nowhere. */
function speaksOf({ support }: Claim, passage: Place): boolean {
  const own = support.filter(({ article }) => article === passage.article);
  return own.length === 0 || own.every((one) => overlap(one, passage));
}

type Place = Span & { readonly article: string };

function overlap(a: Place, b: Place): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

/** What a row of marks says, for those who don't see it. */
export function marksInWords(marks: readonly Mark[]): string {
  const words = [...new Set(["states", "varies", "differs", "silent"].flatMap((state) => wordsOf(marks, state)))];
  const sentence = words.map((word) => `${word}: ${namesOf(marks, word).join(", ")}`).join("; ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function wordsOf(marks: readonly Mark[], state: string): string[] {
  return marks.filter((mark) => mark.state === state).map(({ word }) => word);
}

function namesOf(marks: readonly Mark[], word: string): string[] {
  return marks.filter((mark) => mark.word === word).map(({ name }) => name);
}
