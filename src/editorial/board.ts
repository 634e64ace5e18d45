/** The bullets of a story while an editor's decisions are carried out. */
import type { Article, Claim, DecisionRecord, Story } from "../model.js";

/** Counts sources and origins of passages: as comparing does it. */
export type CountVoices = (support: Claim["support"]) => Pick<Claim, "sources" | "origins" | "relays">;

export interface StoryContext {
  readonly articles: readonly Article[];
  readonly count: CountVoices;
  /** Makes the id of a bullet from the place of its first passage. */
  readonly idOf: (article: string, start: number, end: number) => string;
  readonly previous: Story | null;
}

export type Outcome = Pick<DecisionRecord, "state" | "about"> & {
  readonly note?: string;
  readonly quotes?: readonly string[];
};

export interface Work extends StoryContext {
  claims: Claim[];
  singles: Claim[];
  /** Ids of bullets that an editor's decision made or kept: their passages are theirs. */
  readonly own: Set<string>;
  readonly outcomes: Map<string, Outcome>;
}

/** A bullet of these passages: in the words of the first, or in these, which are the editor's unless a passage has them. */
export function made(support: Claim["support"], text: string | null, work: Work): Claim {
  const first = support[0]!;
  const quoted =
    text !== null &&
    work.articles.some(
      (article) => support.some(({ article: id }) => id === article.id) && article.text.includes(text),
    );
  const id = work.idOf(first.article, first.start, first.end);
  return {
    id,
    text: text ?? first.quote,
    ...(text === null || quoted ? {} : { editor: true as const }),
    ...work.count(support),
    support,
  };
}

/** Without what says that the program isn't sure of it: an editor is. */
export function open(claim: Claim): Claim {
  const { sure, aside, ...rest } = claim as Claim & { sure?: unknown; aside?: unknown };
  return rest;
}

export function insert(claim: Claim, work: Work): void {
  work.own.add(claim.id);
  const others = (list: Claim[]): Claim[] => list.filter(({ id }) => id !== claim.id);
  work.claims = others(work.claims);
  work.singles = others(work.singles);
  if (claim.sources > 1) work.claims = [...work.claims, claim];
  else work.singles = [...work.singles, claim];
}

export function replace(claim: Claim, by: Claim, work: Work): void {
  const put = (list: Claim[]): Claim[] => list.map((each) => (each.id === claim.id ? by : each));
  work.claims = put(work.claims);
  work.singles = put(work.singles);
}

export function remove(claim: Claim, work: Work): void {
  work.claims = work.claims.filter(({ id }) => id !== claim.id);
  work.singles = work.singles.filter(({ id }) => id !== claim.id);
}

export function pin(claim: Claim, work: Work): void {
  const pinned = {
    ...open(work.claims.find(({ id }) => id === claim.id) ?? work.singles.find(({ id }) => id === claim.id) ?? claim),
    pinned: true as const,
  };
  const first = (list: Claim[]): Claim[] => {
    const rest = list.filter(({ id }) => id !== claim.id);
    if (rest.length === list.length) return list;
    const after = rest.findLastIndex((each) => each.pinned) + 1;
    return [...rest.slice(0, after), pinned, ...rest.slice(after)];
  };
  work.claims = first(work.claims);
  work.singles = first(work.singles);
}

export function shift(claim: Claim, by: number, work: Work): void {
  const moved = (list: Claim[]): Claim[] => {
    const at = list.findIndex(({ id }) => id === claim.id);
    if (at === -1) return list;
    const rest = list.filter((_, i) => i !== at);
    const to = Math.max(0, Math.min(rest.length, at + by));
    return [...rest.slice(0, to), list[at]!, ...rest.slice(to)];
  };
  work.claims = moved(work.claims);
  work.singles = moved(work.singles);
}
