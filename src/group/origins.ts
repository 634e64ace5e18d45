import type { Article, Origin, OriginReason, SourceConfig } from "../model.js";
import { type ClaimOrder, createTeller, type Teller, type Telling } from "./claim-order.js";
import { type Joined, rootOf, separate, unite } from "./joined.js";
import { findReason, isCopy } from "./kinship.js";
import { amongThem, overlapOf, type Shingles, shinglesOf } from "./shingles.js";
import { forEachCandidate } from "./sketches.js";

export interface OriginOptions {
  readonly sources: readonly SourceConfig[];
}

/** Articles of one story that are all compared with one another; of more, copies are put together first. */
const ALL_PAIRS = 60;
/** Earlier texts of one band that a text is compared with. */
const PER_BAND = 3;
/** Texts, one for each set of copies, that are compared in every way. */
const MOST = 100;

interface Work {
  readonly articles: readonly Article[];
  readonly sources: readonly SourceConfig[];
  readonly shingles: readonly Shingles[];
  readonly teller: Teller;
  readonly tellings: (Telling | undefined)[];
  readonly joined: Joined;
  readonly why: Map<string, OriginReason>;
}

/**
 * Which articles of one story go back to one text: copies, derived texts, rewrites, outlets of one publisher, and texts that name
 * another of the story as their source. In the order of their first articles; an article that stands alone is an origin of one.
 */
export function findOrigins(articles: readonly Article[], { sources }: OriginOptions): Origin[] {
  const work: Work = {
    articles,
    sources,
    shingles: amongThem(articles.map(({ text }) => shinglesOf(text))),
    teller: createTeller(),
    tellings: [],
    joined: separate(articles.length),
    why: new Map(),
  };
  if (articles.length > ALL_PAIRS) joinCopies(work);
  const texts = articles.map((_, i) => i).filter((i) => rootOf(work.joined, i) === i);
  joinRelatives(work, texts.slice(0, MOST));
  return toOrigins(work);
}

/** Copies by MinHash, so that thousands of the same text are compared with one, not with each other. */
function joinCopies(work: Work): void {
  forEachCandidate(work.shingles, PER_BAND, (a, b) => {
    if (rootOf(work.joined, a) !== rootOf(work.joined, b) && isCopy(overlapOf(work.shingles[a]!, work.shingles[b]!)))
      compare(work, a, b);
  });
}

function joinRelatives(work: Work, texts: readonly number[]): void {
  texts.forEach((b, at) => {
    for (const a of texts.slice(0, at)) if (rootOf(work.joined, a) !== rootOf(work.joined, b)) compare(work, a, b);
  });
}

function compare(work: Work, a: number, b: number): void {
  const { articles, shingles, sources } = work;
  const found = findReason({
    a: articles[a]!,
    b: articles[b]!,
    overlap: overlapOf(shingles[a]!, shingles[b]!),
    order: () => orderOf(work, a, b),
    sources,
  });
  if (found === null) return;
  unite(work.joined, a, b);
  work.why.set(`${a} ${b}`, found);
}

function orderOf(work: Work, a: number, b: number): ClaimOrder {
  return work.teller.compare(telling(work, a), telling(work, b));
}

function telling({ articles, teller, tellings }: Work, i: number): Telling {
  tellings[i] ??= teller.read(articles[i]!);
  return tellings[i];
}

function toOrigins({ articles, joined, why }: Work): Origin[] {
  const members = new Map<number, string[]>();
  articles.forEach(({ id }, i) => {
    const root = rootOf(joined, i);
    members.set(root, [...(members.get(root) ?? []), id]);
  });
  const reasons = new Map<number, OriginReason[]>();
  for (const [pair, found] of why) {
    const root = rootOf(joined, Number(pair.split(" ")[0]));
    reasons.set(root, [...(reasons.get(root) ?? []), found]);
  }
  return [...members].map(([root, ids], i) => ({ id: `o${i + 1}`, articles: ids, why: reasons.get(root) ?? [] }));
}
