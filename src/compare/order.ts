import { isStopWord, stem } from "../text/stems.js";
import { words } from "../text/words.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";

/** A bullet that begins with somebody's words comes after what is told: so much less is it worth. */
const QUOTED = 0.6;
/** So many bullets are what a reader sees first. */
const LEAD = 5;

/** How early the sources tell it, from 0 to 1: the mean over articles of its first passage's place. */
export function earliness(passages: readonly number[], matched: Matched): number {
  const first = new Map<number, number>();
  for (const index of passages) {
    const { article, order } = matched.passages[index]!;
    first.set(article, Math.min(first.get(article) ?? order, order));
  }
  return [...first.values()].reduce((sum, order) => sum + 1 / (1 + order * 0.2), 0) / first.size;
}

/** Breadth over independent origins, then over sources; what is told before what is quoted. */
function breadth({ claim }: Found): number {
  const quoted = /^["“‘']/u.test(claim.text) ? QUOTED : 0;
  return 1.2 * Math.log(claim.origins) + 0.6 * Math.log(claim.sources) - quoted;
}

/** The highest value first; of equal ones the lower id. */
function byValue(found: readonly Found[], value: (each: Found) => number): Found[] {
  const valued = found.map((each) => [value(each), each] as const);
  return valued.sort((a, b) => b[0] - a[0] || (a[1].claim.id < b[1].claim.id ? -1 : 1)).map(([, each]) => each);
}

/** Best first: by breadth, then by how sure and how early it is. */
export function bestFirst(found: readonly Found[], matched: Matched): Found[] {
  return byValue(found, (each) => breadth(each) + 6 * each.sure + 2 * earliness(each.passages, matched));
}

const stemsOf = (text: string): string[] =>
  words(text).flatMap(({ lower }) => (isStopWord(lower) ? [] : [stem(lower)]));

/** Asks which share of the words of the story's headlines a text has, from 0 to 1: the mean over headlines. */
function headlinesIn({ articles }: Matched): (text: string) => number {
  const headlines = articles
    .map(({ headline }) => [...new Set(stemsOf(headline ?? ""))])
    .filter(({ length }) => length > 2);
  return (text) => {
    const told = new Set(stemsOf(text));
    const shares = headlines.map((each) => each.filter((word) => told.has(word)).length / each.length);
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  };
}

/** The first bullets that are printed, best first, in the order of their news: what sources begin with and have in their headlines leads. */
export function newsFirst(found: readonly Found[], matched: Matched): Found[] {
  const inHeadlines = headlinesIn(matched);
  const news = (each: Found): number =>
    breadth(each) + 3 * earliness(each.passages, matched) + 3 * inHeadlines(each.claim.text);
  const places = found.flatMap(({ claim }, place) => (claim.aside === undefined ? [place] : [])).slice(0, LEAD);
  const sorted = byValue(
    places.map((place) => found[place]!),
    news,
  );
  const placeOf = new Map(places.map((place, i) => [place, sorted[i]!]));
  return found.map((each, place) => placeOf.get(place) ?? each);
}
