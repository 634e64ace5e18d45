import { createHash } from "node:crypto";
import type { Article, Claim, Origin, Relay, Support } from "../model.js";
import { findGroups, likelihoods, prune } from "./groups.js";
import type { Matched } from "./match.js";
import { findRelayed } from "./relays.js";
import { type ClausesOf, findClauses, findWordings, isOwnVoice, type Wording } from "./wording.js";

/** Two wordings of which one holds more than this of the other, by weighted meanings, say the same. */
const INSIDE = 0.65;

/** A bullet that stands alone worse than this isn't printed: “They got less.” says nothing on a page. */
const LEAST_STANDING = 0.5;

/** Claims less sure than this stand aside: of those above, 89 of 100 had the right passages, of those below half (weights from other stories). */
const SURE = 0.65;
/** A wording of which no other source's passage tells this share isn't shared. */
const LEAST_COVERED = 0.12;
/** Those stand aside, too, of which no other source's passage tells this share: what they have in common is little of what the bullet says. */
const COVERED = 0.27;
/** So do those whose wording stands alone worse than this, */
const CLEAR = 0.6;
/** and those of which a better one holds more than this. */
const CLOSE = 0.5;

/** A claim with what the later steps need. */
export interface Found {
  readonly claim: Claim;
  readonly wording: Wording;
  readonly passages: readonly number[];
  /** Mean likelihood of its pairs. */
  readonly sure: number;
  /** The share of its wording, by weight, that a passage of another source has: the best one's. */
  readonly covered: number;
}

/** Id of a claim: a hash of its wording's article and place, so that it lasts while that passage is its wording. */
export function claimId(prefix: string, article: string, start: number, end: number): string {
  return prefix + createHash("sha256").update(`${article} ${start} ${end}`).digest("hex").slice(0, 8);
}

/** How likely a passage states what the wording's passage states; its own passage 1. */
function supportOf(
  group: readonly number[],
  wording: Wording,
  matched: Matched,
  likely: (a: number, b: number) => number,
): Support[] {
  return group.map((index) => {
    const passage = matched.passages[index]!;
    const near = group
      .filter((other) => other !== index && matched.passages[other]!.article !== passage.article)
      .map((other) => likely(index, other));
    const score =
      index === wording.passage
        ? 1
        : Math.max(likely(index, wording.passage), near.reduce((sum, x) => sum + x, 0) / Math.max(1, near.length));
    return {
      article: matched.articles[passage.article]!.id,
      quote: passage.quote,
      start: passage.start,
      end: passage.end,
      score: Math.round(score * 100) / 100,
    };
  });
}

/** Articles among the supporting ones that only relay what another source of the story was told. */
function findRelays(support: readonly Support[], articles: ReadonlyMap<string, Article>): Relay[] {
  const found = new Map<string, Relay>();
  for (const { article, quote } of support) {
    const relayed = findRelayed(quote, articles.get(article)!, [...articles.values()]);
    if (relayed !== null) found.set(article, { article, of: relayed.id });
  }
  return [...found.values()];
}

/** The distinct sources and origins of supporting passages; one who relays another's report is no witness of its own. */
export function countVoices(
  support: readonly Support[],
  articles: ReadonlyMap<string, Article>,
  originOf: ReadonlyMap<string, string>,
): Pick<Claim, "sources" | "origins" | "relays"> {
  const relays = findRelays(support, articles);
  const witness = new Map(relays.map(({ article, of }) => [article, of]));
  const originFor = (article: string): string => originOf.get(witness.get(article) ?? article) ?? article;
  return {
    sources: new Set(support.map((each) => articles.get(each.article)!.source.id)).size,
    origins: new Set(support.map((each) => originFor(each.article))).size,
    ...(relays.length > 0 ? { relays } : {}),
  };
}

/** What is needed to make claims of groups. */
interface Context {
  readonly matched: Matched;
  readonly articles: ReadonlyMap<string, Article>;
  readonly originOf: ReadonlyMap<string, string>;
  readonly likely: (a: number, b: number) => number;
  readonly clausesOf: ClausesOf;
}

/** What a better bullet has already: its wording, and the passages that are its receipts. */
type Taken = Pick<Found, "wording" | "passages">;

/** The best wording that a group offers and that says something else than those taken; null if none stands alone. */
function chooseWording(
  group: readonly number[],
  taken: readonly Taken[],
  { matched, clausesOf }: Context,
): Wording | null {
  const isFree = (wording: Wording): boolean =>
    !taken.some((other) => other.passages.includes(wording.passage) || isTwin(wording, other.wording));
  return (
    findWordings(group, matched, clausesOf).find((each) => each.standing >= LEAST_STANDING && isFree(each)) ?? null
  );
}

function toFound(group: readonly number[], taken: readonly Taken[], context: Context): Found | null {
  const { matched, articles, originOf, likely } = context;
  const wording = chooseWording(group, taken, context);
  if (wording === null) return null;
  const support = supportOf(group, wording, matched, likely);
  const voices = countVoices(support, articles, originOf);
  if (voices.sources < 2) return null;
  const articleOf = (passage: number): number => matched.passages[passage]!.article;
  const scores = group.flatMap((a, i) =>
    group
      .slice(i + 1)
      .filter((b) => articleOf(b) !== articleOf(a))
      .map((b) => likely(a, b)),
  );
  const sure = scores.reduce((sum, x) => sum + x, 0) / Math.max(1, scores.length);
  const id = claimId("c", matched.articles[articleOf(wording.passage)]!.id, wording.start, wording.end);
  return {
    claim: { id, text: wording.text, ...voices, support, sure: Math.round(100 * sure) / 100 },
    wording,
    passages: group,
    sure,
    covered: coverage(wording, group, matched),
  };
}

/** The share of a wording, by weight, that the best passage of another source in its group has. */
function coverage(wording: Wording, group: readonly number[], matched: Matched): number {
  const sourceOf = (p: number): string => matched.articles[matched.passages[p]!.article]!.source.id;
  const shares = group
    .filter((p) => sourceOf(p) !== sourceOf(wording.passage))
    .map((p) => {
      const { meaningOf } = matched.profileOf(p);
      let told = 0;
      for (const key of wording.meanings.keys()) told += meaningOf.get(key) ?? 0;
      return told;
    });
  return Math.max(0, ...shares) / Math.max(1e-9, wording.mass);
}

/** What the meanings that two wordings share weigh together. */
function sharedMass(a: Wording, b: Wording): number {
  if (a.meanings.size > b.meanings.size) return sharedMass(b, a);
  let shared = 0;
  for (const key of a.meanings.keys()) shared += b.meanings.get(key) ?? 0;
  return shared;
}

/** How much of the lighter one of two wordings the other holds, from 0 to 1. */
const containment = (a: Wording, b: Wording): number => sharedMass(a, b) / Math.max(1e-9, Math.min(a.mass, b.mass));

const overlaps = (a: Wording, b: Wording): boolean => a.passage === b.passage && a.start < b.end && b.start < a.end;

function isTwin(a: Wording, b: Wording): boolean {
  return overlaps(a, b) || containment(a, b) > INSIDE;
}

/**
 * No two bullets may say the same: a group takes its next best wording where a better group has the best one already,
 * and joins that group where it has no other.
 */
function makeDistinct(found: readonly Found[], context: Context): Found[] {
  const kept: Found[] = [];
  for (const each of found) {
    const own = toFound(each.passages, kept, context);
    if (own !== null) {
      kept.push(own);
      continue;
    }
    const twin = kept.findIndex((other) => isTwin(other.wording, each.wording));
    if (twin < 0) continue;
    const union = [...new Set([...kept[twin]!.passages, ...each.passages])].sort((a, b) => a - b);
    const others = kept.filter((_, i) => i !== twin);
    kept[twin] = toFound(prune(union, context.matched, context.likely), others, context) ?? kept[twin]!;
  }
  return kept;
}

/** How early the sources tell it, from 0 to 1: the mean over articles of its first passage's place. */
function earliness(passages: readonly number[], matched: Matched): number {
  const first = new Map<number, number>();
  for (const index of passages) {
    const { article, order } = matched.passages[index]!;
    first.set(article, Math.min(first.get(article) ?? order, order));
  }
  return [...first.values()].reduce((sum, order) => sum + 1 / (1 + order * 0.2), 0) / first.size;
}

/** Best first: breadth over independent origins, then sources, then how sure and how early it is; what is told before what is quoted. */
function rank({ claim, passages, sure }: Found, matched: Matched): number {
  const quoted = /^["“‘']/u.test(claim.text) ? 0.6 : 0;
  return (
    1.2 * Math.log(claim.origins) + 0.6 * Math.log(claim.sources) + 6 * sure + 2 * earliness(passages, matched) - quoted
  );
}

/** Groups that are surer and larger choose their wording first; what origins they have doesn't matter there. */
function byWeight(a: Found, b: Found): number {
  const weight = (each: Found): number => each.sure * Math.sqrt(each.passages.length);
  return weight(b) - weight(a) || (a.claim.id < b.claim.id ? -1 : 1);
}

function byRank(found: readonly Found[], matched: Matched): Found[] {
  const ranked = found.map((each) => [rank(each, matched), each] as const);
  return ranked.sort((a, b) => b[0] - a[0] || (a[1].claim.id < b[1].claim.id ? -1 : 1)).map(([, each]) => each);
}

/** The claims that two or more sources state, best first, each pair of passages in one claim only. */
export function findClaims(matched: Matched, origins: readonly Origin[]): Found[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin.id] as const)),
  );
  const articles = new Map(matched.articles.map((article) => [article.id, article]));
  const context = { matched, articles, originOf, likely: likelihoods(matched), clausesOf: findClauses(matched) };
  const found = findGroups(matched, context.likely).map((group) => toFound(group, [], context));
  const first = found.filter((each): each is Found => each !== null).sort(byWeight);
  const distinct = makeDistinct(first, context).sort(byWeight);
  const told = onceEach(distinct, context).filter(({ covered }) => covered >= LEAST_COVERED);
  return setAside(byRank(told, matched));
}

/** Marks those that an editor wouldn't print as they stand; what they support stays. */
function setAside(found: readonly Found[]): Found[] {
  const printed: Found[] = [];
  return found.map((each) => {
    const aside = reasonAside(each, printed);
    if (aside === null) printed.push(each);
    return aside === null ? each : { ...each, claim: { ...each.claim, aside } };
  });
}

function reasonAside({ sure, covered, wording }: Found, printed: readonly Found[]): Claim["aside"] | null {
  if (sure < SURE || covered < COVERED) return "unsure";
  if (wording.standing < CLEAR || isOwnVoice(wording.text)) return "unclear";
  return printed.some((other) => containment(wording, other.wording) > CLOSE) ? "alike" : null;
}

/** Takes passages out of later claims until no pair of passages of different articles stands in two. */
function onceEach(found: readonly Found[], context: Context): Found[] {
  const { passages } = context.matched;
  const used = new Set<string>();
  const isUsed = (a: number, b: number): boolean =>
    passages[a]!.article !== passages[b]!.article && used.has(`${a} ${b}`);
  const kept: Found[] = [];
  found.forEach((each, place) => {
    const group = each.passages.filter((b, i) => !each.passages.slice(0, i).some((a) => isUsed(a, b)));
    const others = [...kept, ...found.slice(place + 1)];
    const left = group.length === each.passages.length ? each : toFound(group, others, context);
    if (left === null) return;
    kept.push(left);
    left.passages.forEach((a, i) => {
      for (const b of left.passages.slice(i + 1)) used.add(`${a} ${b}`);
    });
  });
  return kept;
}
