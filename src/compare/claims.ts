import type { Origin } from "../model.js";
import { type Context, type Found, inFreeWording, toFound } from "./found.js";
import { findGroups, likelihoods, prune } from "./groups.js";
import type { Matched } from "./match.js";
import { bestFirst, earliness, newsFirst } from "./order.js";
import { setAside, withTellers } from "./printed.js";
import { createTaken, NOTHING_TAKEN } from "./taken.js";
import { createWordings } from "./wording.js";

/** A wording of which no other source's passage tells this share isn't shared. */
const LEAST_COVERED = 0.12;
/** What stands aside isn't told at all where the sources tell it later than this (`earliness`): on average after some thirty sentences. */
const LATE = 0.14;
/** Nor is what stands alone worse than what merely leans on a sentence before it, */
const BARELY_CLEAR = 0.57;
/** and is no likelier than this. */
const HARDLY_LIKELY = 0.52;

/**
 * No two bullets may say the same: a group takes its next best wording where a better group has the best one already,
 * and joins that group where it has no other.
 */
function makeDistinct(found: readonly Found[], context: Context): Found[] {
  const kept: Found[] = [];
  const taken = createTaken(context.matched);
  const put = (place: number, each: Found): void => {
    kept[place] = each;
    taken.put(place, each);
  };
  for (const each of found) {
    const own = inFreeWording(each, taken, context);
    const twin = own === null ? taken.twinOf(each.wording) : -1;
    if (own !== null) put(kept.length, own);
    if (twin < 0) continue;
    const union = [...new Set([...kept[twin]!.passages, ...each.passages])].sort((a, b) => a - b);
    taken.drop(twin);
    put(twin, toFound(prune(union, context.matched, context.likely), taken, context) ?? kept[twin]!);
  }
  return kept;
}

/** Is it told at all? What is printed and what merely repeats is; what else stands aside has to be early and likely enough. */
function isTold({ claim, passages, sure, wording }: Found, matched: Matched): boolean {
  if (claim.aside === undefined || claim.aside === "alike") return true;
  if (claim.aside === "unclear" && wording.standing < BARELY_CLEAR && sure < HARDLY_LIKELY) return false;
  return earliness(passages, matched) > LATE;
}

/** Groups that are surer and larger choose their wording first; what origins they have doesn't matter there. */
function byWeight(a: Found, b: Found): number {
  const weight = (each: Found): number => each.sure * Math.sqrt(each.passages.length);
  return weight(b) - weight(a) || (a.claim.id < b.claim.id ? -1 : 1);
}

/** The claims that two or more sources state, best first, each pair of passages in one claim only. */
export function findClaims(matched: Matched, origins: readonly Origin[]): Found[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.articles.map((article) => [article, origin.id] as const)),
  );
  const articles = new Map(matched.articles.map((article) => [article.id, article]));
  const context = { matched, articles, originOf, likely: likelihoods(matched), wordingsOf: createWordings(matched) };
  const found = findGroups(matched, context.likely).map((group) => toFound(group, NOTHING_TAKEN, context));
  const first = found.filter((each): each is Found => each !== null).sort(byWeight);
  const distinct = makeDistinct(first, context).sort(byWeight);
  const told = onceEach(distinct, context).filter(({ covered }) => covered >= LEAST_COVERED);
  const { own, rest } = withTellers(told, context);
  const all = setAside([...bestFirst(own, matched), ...bestFirst(rest, matched)], context);
  return newsFirst(
    all.filter((each) => isTold(each, matched)),
    matched,
  );
}

/** Takes passages out of later claims until no pair of passages of different articles stands in two. */
function onceEach(found: readonly Found[], context: Context): Found[] {
  const { passages } = context.matched;
  const used = new Set<string>();
  const isUsed = (a: number, b: number): boolean =>
    passages[a]!.article !== passages[b]!.article && used.has(`${a} ${b}`);
  const kept: Found[] = [];
  const taken = createTaken(context.matched);
  for (const [place, each] of found.entries()) taken.put(place, each);
  found.forEach((each, place) => {
    const group = each.passages.filter((b, i) => !each.passages.slice(0, i).some((a) => isUsed(a, b)));
    taken.drop(place);
    const left = group.length === each.passages.length ? each : toFound(group, taken, context);
    if (left === null) return;
    kept.push(left);
    taken.put(place, left);
    left.passages.forEach((a, i) => {
      for (const b of left.passages.slice(i + 1)) used.add(`${a} ${b}`);
    });
  });
  return kept;
}
