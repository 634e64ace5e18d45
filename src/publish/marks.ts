/** The row of marks beside a bullet: one per source, sources of one origin together, the same order down the page. */
import type { Claim, Difference, Origin, Story } from "../model.js";
import { abbreviations } from "./abbreviations.js";
import type { PublicArticle } from "./publication.js";

/** More columns than this are no picture any more. */
const MOST_COLUMNS = 12;

export interface Column {
  readonly name: string;
  readonly abbreviation: string;
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

export type MarkState = "states" | "silent" | "differs";

export interface Mark {
  readonly name: string;
  readonly abbreviation: string;
  readonly state: MarkState;
  readonly word: string;
  readonly opens: boolean;
}

const WORDS: Record<MarkState, string> = { states: "says so", silent: "doesn’t say", differs: "says otherwise" };

/** The columns of a story's table: one per source, or, of more than twelve sources, one per origin and twelve at most. */
export function columnsOf(story: Story, articles: readonly PublicArticle[]): Columns {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = story.origins.map((origin) => groupOf(origin, byId)).filter(({ members }) => members.length > 0);
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  if (count <= MOST_COLUMNS) {
    return {
      columns: named(groups.flatMap(({ members }, origin) => members.map((each) => ({ ...each, origin })))),
      more: 0,
      byOrigin: false,
    };
  }
  const merged = groups.map(({ members }, origin) => ({ ...together(members), origin }));
  const chosen = loudest(merged, story.claims);
  return { columns: named(chosen), more: merged.length - chosen.length, byOrigin: true };
}

interface Member {
  readonly name: string;
  readonly articles: ReadonlySet<string>;
}

type Placed = Member & { readonly origin: number };

function groupOf(origin: Origin, byId: ReadonlyMap<string, PublicArticle>): { members: Member[] } {
  const members = new Map<string, { name: string; articles: Set<string> }>();
  for (const id of origin.articles) {
    const source = byId.get(id)?.source;
    if (!source) continue;
    const member = members.get(source.id) ?? { name: source.name, articles: new Set<string>() };
    member.articles.add(id);
    members.set(source.id, member);
  }
  return { members: [...members.values()] };
}

function together(members: readonly Member[]): Member {
  const first = members[0]!;
  const name = members.length === 1 ? first.name : `${first.name} and ${members.length - 1} more`;
  return { name, articles: new Set(members.flatMap((member) => [...member.articles])) };
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
  const short = abbreviations(placed.map(({ name }) => name));
  return placed.map((one, i) => ({ ...one, abbreviation: short[i]!, opens: one.origin !== placed[i - 1]?.origin }));
}

/** One claim's row of marks. */
export function marksOf(claim: Claim, { columns }: Columns, differences: readonly Difference[]): Mark[] {
  const stating = new Set(claim.support.map(({ article }) => article));
  const differing = dissenters(claim, differences);
  return columns.map(({ name, abbreviation, articles, opens }) => {
    const has = (ids: ReadonlySet<string>) => [...articles].some((id) => ids.has(id));
    const state: MarkState = has(differing) ? "differs" : has(stating) ? "states" : "silent";
    return { name, abbreviation, state, word: WORDS[state], opens };
  });
}

/** Articles on another side of a difference than the one that the claim's own wording is on. */
function dissenters(claim: Claim, differences: readonly Difference[]): Set<string> {
  const found = new Set<string>();
  for (const { sides } of differences.filter((difference) => difference.claim === claim.id)) {
    const own = sides.find(({ support }) => support.some(({ quote }) => quote.includes(claim.text))) ?? sides[0];
    const agreeing = new Set(own?.support.map(({ article }) => article));
    for (const { article } of sides.filter((side) => side !== own).flatMap(({ support }) => support)) {
      if (!agreeing.has(article)) found.add(article);
    }
  }
  return found;
}

/** What a row of marks says, for those who don't see it. */
export function marksInWords(marks: readonly Mark[]): string {
  const names = (state: MarkState) => marks.filter((mark) => mark.state === state).map(({ name }) => name);
  const part = (state: MarkState) => (names(state).length > 0 ? [`${WORDS[state]}: ${names(state).join(", ")}`] : []);
  const sentence = [...part("states"), ...part("differs"), ...part("silent")].join("; ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
