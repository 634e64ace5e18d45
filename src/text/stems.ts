import { stemmer } from "stemmer";
import { ownText } from "./own-text.js";

/** Words that say nothing about what a sentence states. */
const STOP_WORDS = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before being below between both but by
  can can't cannot could couldn't did didn't do does doesn't doing don don't down during each few for from further had hadn't has hasn't
  have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it
  its itself it's just let's me more most my myself no nor not now of off on once only or other our ours ourselves out over own s same she
  she'd she'll she's should shouldn't so some such t than that that's the their theirs them themselves then there there's these they
  they'd they'll they're they've this those through to too under until up upon us very was wasn't we we'd we'll we're we've were weren't
  what what's when where which while who who's whom why will with within without won't would wouldn't yet you you'd you'll you're you've
  your yours yourself may might must shall although though since whether among amid despite toward towards per via`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;

/** The Porter stem (Porter, 1980) of a folded word; words with digits are their own stem. */
export function stem(lower: string): string {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const found = /^[a-z']+$/.test(lower) ? stemmer(lower.replaceAll("'", "")) : lower;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(ownText(lower), ownText(found));
  return found;
}

/** True for a folded word that says nothing about what a sentence states ("the", "after", "would"). */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}
