/** A page's headline. */

import { plainOf } from "./entities.js";
import { metaOf, type PageFacts } from "./facts.js";
import { keyOf } from "./key.js";

/** Marks that part a title from the name of the site. */
const PARTS = / [|•·»«:–—-]{1,3} |(?<=\S)[|»] ?/;

/** JSON-LD's headline, else an h1 that stands in the title too, else Open Graph's or the title's own part. */
export function findTitle({ survey, linked }: PageFacts, site: string): string {
  const stated = [
    linked?.headline ?? "",
    metaOf(survey, ["og:title", "twitter:title", "dc.title", "title"]),
    survey.title,
  ]
    .map(plainOf)
    .filter((each) => each !== "" && !isSame(each, site));
  const whole = plainOf(survey.title);
  const heading = survey.headings.map(plainOf).find((each) => stands(each, stated) && !isSame(each, site));
  if (linked && stated[0] && isSame(stated[0], linked.headline)) return withoutSite(stated[0], site, heading);
  if (heading) return heading;
  const best = stated[0] ?? "";
  return best === "" ? "" : withoutSite(best === whole ? longestPart(best) : best, site, undefined);
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
