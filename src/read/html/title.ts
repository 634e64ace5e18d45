/** A page's headline. */

import { plainOf } from "./entities.js";
import { metaOf, type PageFacts } from "./facts.js";
import { keyOf } from "./key.js";
import type { Survey } from "./survey.js";

/** Marks that part a title from the name of the site. */
const PARTS = / [|•·»«:–—-]{1,3} |(?<=\S)[|»] ?/;

/** Share of the shorter title's words that two wordings of one headline have in common. */
const COMMON = 0.6;
/** Shorter headings name sections as well. */
const FEWEST_WORDS = 4;

/**
 * The heading that readers see, where it is a wording of what the page states; else JSON-LD's headline, else an h1 that stands in the title
 * too, else Open Graph's or the title's own part. What is stated for machines is often a shorter wording, or cut off.
 */
export function findTitle({ survey, linked }: PageFacts, site: string): string {
  const stated = [
    linked?.headline ?? "",
    metaOf(survey, ["og:title", "twitter:title", "dc.title", "title"]),
    markedHeadline(survey),
    survey.title,
  ]
    .map(plainOf)
    .filter((each) => each !== "" && !isSame(each, site));
  const whole = plainOf(survey.title);
  const headings = survey.headings.map(plainOf);
  const seen = headings.find((each) => isWordingOf(each, stated) && !isSame(each, site));
  if (seen) return seen;
  const heading = headings.find((each) => stands(each, stated) && !isSame(each, site));
  if (linked && stated[0] && isSame(stated[0], linked.headline)) return withoutSite(stated[0], site, heading);
  if (heading) return heading;
  const best = stated[0] ?? "";
  return best === "" ? "" : withoutSite(best === whole ? longestPart(best) : best, site, undefined);
}

/** Microdata: the first element that is marked as the headline. */
function markedHeadline({ marked }: Survey): string {
  const found = marked.find(({ itemprop, text, value }) => /\bheadline\b/.test(itemprop) && (text || value) !== "");
  return found ? found.value || found.text : "";
}

/**
 * True for a heading that words a stated headline in another way: most words of the shorter one stand in the other. One that holds a
 * headline whole and more may hold a label or the dek as well.
 */
function isWordingOf(heading: string, stated: readonly string[]): boolean {
  const key = keyOf(heading);
  const isCut = (title: string): boolean => /(?:\.\.\.|…)$/.test(title);
  if (stated.some((title) => !isCut(title) && key !== keyOf(title) && key.includes(keyOf(title)))) return false;
  const words = wordsOf(heading);
  return stated.some((title) => {
    const others = wordsOf(title);
    const fewer = Math.min(words.size, others.size);
    return fewer >= FEWEST_WORDS && [...words].filter((word) => others.has(word)).length >= COMMON * fewer;
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** True for a heading of some length that begins, ends or makes up a stated title. */
function stands(heading: string, stated: readonly string[]): boolean {
  const key = keyOf(heading);
  if (key.length < 8) return key !== "" && stated.some((each) => each.startsWith(`${heading} `));
  return stated.some((each) => keyOf(each).includes(key));
}

function withoutSite(title: string, site: string, heading: string | undefined): string {
  const parts = title.split(PARTS);
  if (heading && parts.length > 1 && keyOf(title).startsWith(keyOf(heading))) return heading;
  const last = parts.at(-1)!;
  if (parts.length < 2 || site === "" || !(isSame(last, site) || keyOf(last).includes(keyOf(site)))) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»«:–—-]{1,6}$/, "");
}

function longestPart(title: string): string {
  const parts = title.split(PARTS);
  const [first = title] = parts;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), first);
  return first.split(" ").length >= 4 ? first : longest;
}

function isSame(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}
