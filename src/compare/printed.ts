import type { Claim } from "../model.js";
import { stanceOf } from "../text/stance.js";
import { type Context, type Found, freeWordings, withWording } from "./found.js";
import { isOwnVoice } from "./standing.js";
import { createTaken, NOTHING_TAKEN, type Taken } from "./taken.js";
import { type Bar, tellersOf } from "./told.js";
import type { Wording } from "./wording.js";

/** Claims less sure than this stand aside: of those above, 89 of 100 had the right passages, of those below half (weights from other stories). */
const SURE = 0.65;
/** Those stand aside, too, of which no other source's passage tells this share: what they have in common is little of what the bullet says. */
const COVERED = 0.27;
/** So do those whose wording stands alone worse than this, */
const CLEAR = 0.6;
/** and those of which a better one holds more than this. */
const CLOSE = 0.5;

/** With less evidence, from 0 to 1.2, a source isn't counted for a bullet: it may be about another fact (told.ts); nor is one that gives another number. */
const IN_FULL: Bar = { least: 0.9, stray: 0.7, otherNumbers: false };
/** What no source tells that well stands aside, with those that tell it this well, */
const IN_PART: Bar = { least: 0.7, stray: 0, otherNumbers: true };
/** and this well where the bullet isn't the wording that the group offered first. */
const IN_PART_ANEW: Bar = { least: 0.8, stray: 0, otherNumbers: true };
/** The one bullet of a story that would print none needs no more evidence than this. */
const TOLD_ALONE = 0.8;

/** So many of the wordings that a group offers are tried. */
const RETOLD = 6;
/** Another wording than the first is taken where its evidence is greater by this. */
const BETTER = 0.1;

/** A claim in one of its wordings, with the evidence for it. */
interface Retold {
  readonly found: Found;
  readonly strength: number;
}

/** A claim in a wording, with the passages of the sources that tell it; null where an editor wouldn't print it. */
function tell(found: Found, wording: Wording, bar: Bar, context: Context): Retold | null {
  if (wording.standing < CLEAR || isOwnVoice(wording.text)) return null;
  const { passages, strength, weakest } = tellersOf(found.passages, wording, context.matched, context.likely, bar);
  const isSame = passages.length === found.passages.length && wording === found.wording;
  const told = isSame ? found : withWording(passages, wording, context);
  return told === null || told.covered < COVERED ? null : { found: { ...told, weakest }, strength };
}

/** The passages that a claim has lost to its wording, with the one of its own that they fit best, as a doubtful claim of their own. */
function remainder(found: Found, own: Found, taken: Taken, context: Context): Found | null {
  const others = found.passages.filter((passage) => !own.passages.includes(passage));
  if (others.length === 0) return null;
  const fit = (passage: number): number => others.reduce((sum, other) => sum + context.likely(passage, other), 0);
  const nearest = [...own.passages].sort((a, b) => fit(b) - fit(a) || a - b)[0]!;
  const group = [...others, nearest].sort((a, b) => a - b);
  const wording = context.wordingsOf(group).find((each) => taken.twinOf(each) < 0);
  const rest = wording === undefined ? null : withWording(group, wording, context);
  return rest === null ? null : { ...rest, doubtful: true };
}

/** A claim in that of its wordings which other sources tell best, with only those that do; null where there is none. */
function inFull(found: Found, wordings: readonly Wording[], context: Context): Found | null {
  let best = tell(found, found.wording, IN_FULL, context);
  for (const wording of wordings) {
    const told = wording === found.wording ? null : tell(found, wording, IN_FULL, context);
    if (told !== null && (best === null || told.strength > best.strength + BETTER)) best = told;
  }
  return best?.found ?? null;
}

/** A claim in the first of its wordings that other sources tell in part, with only those that do; as it is where there is none. */
function inPart(found: Found, wordings: readonly Wording[], context: Context): Found {
  let part = tell(found, found.wording, IN_PART, context);
  for (const wording of wordings) part ??= tell(found, wording, IN_PART_ANEW, context);
  return { ...(part?.found ?? found), doubtful: true };
}

/** Claims with only the sources that tell their wording, doubtful where none tells it in full; and what is left over, as doubtful claims. */
export function withTellers(found: readonly Found[], context: Context): { own: Found[]; rest: Found[] } {
  const taken = createTaken(context.matched);
  for (const [place, each] of found.entries()) taken.put(place, each);
  const own = found.map((each, place) => {
    taken.drop(place);
    const wordings = freeWordings(each.passages, taken, RETOLD, context);
    const told = inFull(each, wordings, context) ?? inPart(each, wordings, context);
    taken.put(place, told);
    return told;
  });
  const rest: Found[] = [];
  found.forEach((each, place) => {
    const left = remainder(each, own[place]!, taken, context);
    if (left !== null) taken.put(own.length + rest.push(left), left);
  });
  return { own, rest };
}

/** Marks those that an editor wouldn't print as they stand; what they support stays. */
export function setAside(found: readonly Found[], context: Context): Found[] {
  const printed = createTaken(context.matched);
  const marked = found.map((each, place) => {
    const aside = reasonAside(each, printed, context);
    if (aside === null) printed.put(place, each);
    return aside === null ? each : { ...each, claim: { ...each.claim, aside } };
  });
  return marked.some(({ claim }) => claim.aside === undefined) ? marked : tellOne(marked, found, context);
}

/** A story that would print nothing prints the claim that other sources tell best, where they tell it well enough. */
function tellOne(marked: readonly Found[], found: readonly Found[], context: Context): Found[] {
  const evidenceOf = ({ doubtful, weakest = 0, ...each }: Found): number =>
    doubtful && reasonAside(each, NOTHING_TAKEN, context) === null ? weakest : 0;
  const all = found.map(evidenceOf);
  const best = Math.max(0, ...all);
  const place = best < TOLD_ALONE ? -1 : all.indexOf(best);
  return marked.map((each, i) => (i === place ? found[i]! : each));
}

/** Two newsrooms that write the same sentence letter by letter quote somebody: true where such a sentence, or its beginning, doesn't say whom. */
function isBorrowed({ wording, passages }: Found, { matched, originOf }: Context): boolean {
  if (/[“”"]/u.test(wording.text) || stanceOf(wording.text) === "attributed") return false;
  const lowerOf = (passage: number): readonly number[] => matched.ground.traits.lowers[passage]!;
  const lower = lowerOf(wording.passage);
  const isSame = (passage: number): boolean => {
    const other = lowerOf(passage);
    const length = Math.min(lower.length, other.length);
    return length * 2 > lower.length && lower.slice(0, length).every((word, i) => word === other[i]);
  };
  const origins = passages
    .filter(isSame)
    .map((passage) => originOf.get(matched.articles[matched.passages[passage]!.article]!.id) ?? passage);
  return new Set(origins).size > 1;
}

/** Why an editor wouldn't print a claim as it stands; null if he would. */
function reasonAside(found: Found, printed: Pick<Taken, "isAlike">, context: Context): Claim["aside"] | null {
  const { sure, covered, doubtful, wording } = found;
  if (wording.standing < CLEAR || isOwnVoice(wording.text) || isBorrowed(found, context)) return "unclear";
  if (doubtful || sure < SURE || covered < COVERED) return "unsure";
  return printed.isAlike(wording, CLOSE) ? "alike" : null;
}
