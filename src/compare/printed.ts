import type { Claim } from "../model.js";
import { stanceOf } from "../text/stance.js";
import { type Context, type Found, freeWordings, withWording } from "./found.js";
import { isOwnVoice } from "./standing.js";
import { createTaken, type Taken } from "./taken.js";
import { tellers } from "./told.js";
import type { Wording } from "./wording.js";

/** Claims less sure than this stand aside: of those above, 89 of 100 had the right passages, of those below half (weights from other stories). */
const SURE = 0.65;
/** Those stand aside, too, of which no other source's passage tells this share: what they have in common is little of what the bullet says. */
const COVERED = 0.27;
/** So do those whose wording stands alone worse than this, */
const CLEAR = 0.6;
/** and those of which a better one holds more than this. */
const CLOSE = 0.5;

/** With less evidence than this, from 0 to 1.2, a source's passages are about another fact than the bullet (told.ts), */
const TOLD = 0.7;
/** and with less than this where the bullet isn't the wording that the group offered first. */
const TOLD_ANEW = 0.8;

/** So many further wordings are tried where no other source tells the best one. */
const RETOLD = 6;

/** A claim in a wording, with the passages of the sources that tell it; null where an editor wouldn't print it. */
function tell(found: Found, wording: Wording, least: number, context: Context): Found | null {
  if (wording.standing < CLEAR || isOwnVoice(wording.text)) return null;
  const telling = tellers(found.passages, wording, context.matched, context.likely, least);
  if (telling.length === found.passages.length && wording === found.wording)
    return found.covered < COVERED ? null : found;
  const told = withWording(telling, wording, context);
  return told === null || told.covered < COVERED ? null : told;
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

/** A claim with only the sources that tell its wording, or else the next best wording that another source tells; null where there is none. */
function retell(found: Found, taken: Taken, context: Context): Found | null {
  const own = tell(found, found.wording, TOLD, context);
  if (own !== null) return own;
  for (const wording of freeWordings(found.passages, taken, RETOLD, context)) {
    const told = tell(found, wording, TOLD_ANEW, context);
    if (told !== null) return told;
  }
  return null;
}

/** Claims with only the sources that tell their wording, doubtful where there are none; and what is left over, as doubtful claims. */
export function withTellers(found: readonly Found[], context: Context): { own: Found[]; rest: Found[] } {
  const taken = createTaken(context.matched);
  for (const [place, each] of found.entries()) taken.put(place, each);
  const own = found.map((each, place) => {
    taken.drop(place);
    const told = retell(each, taken, context) ?? { ...each, doubtful: true };
    taken.put(place, told);
    return told;
  });
  const rest: Found[] = [];
  found.forEach((each, place) => {
    const left = own[place]!.doubtful ? null : remainder(each, own[place]!, taken, context);
    if (left !== null) taken.put(own.length + rest.push(left), left);
  });
  return { own, rest };
}

/** Marks those that an editor wouldn't print as they stand; what they support stays. */
export function setAside(found: readonly Found[], context: Context): Found[] {
  const printed = createTaken(context.matched);
  return found.map((each, place) => {
    const aside = isBorrowed(each, context) ? "unclear" : reasonAside(each, printed);
    if (aside === null) printed.put(place, each);
    return aside === null ? each : { ...each, claim: { ...each.claim, aside } };
  });
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
function reasonAside({ sure, covered, doubtful, wording }: Found, printed: Taken): Claim["aside"] | null {
  if (wording.standing < CLEAR || isOwnVoice(wording.text)) return "unclear";
  if (doubtful || sure < SURE || covered < COVERED) return "unsure";
  return printed.isAlike(wording, CLOSE) ? "alike" : null;
}
