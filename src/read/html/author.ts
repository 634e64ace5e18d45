/** Who wrote a page's article. */
import { plainOf } from "./entities.js";
import { metaOf, type PageFacts } from "./facts.js";
import type { Marked } from "./survey.js";

const METAS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "dc.creator.name",
  "citation_author",
  "og:article:author",
  "twitter:data1",
];
const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|article) )?(?:by|von|par|por|door|di|af|av)\b:? ?/i;
/** What follows a name in a byline. */
const AFTER =
  /\s?(?:[|•·–—,;(]|\b(?:updated|published|posted|follow|says|shares|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,? (?:\d|[A-Z][a-z]{2,8}\.? \d)))\b|\b(?:on|at|in) (?=\d|[A-Z][a-z]{2,8}\.? \d)|\d{1,2}[./:]|\d{4}|@).*$/i;
/** Class names of bylines, and of people who did not write the article. */
const MARKED = /\b(?:by-?line|author|writer)(?:s|[-_]?name|__name|[-_]link)?\b/;
const OTHERS = /comment|reply|respon|form|bio\b|related/;
/** "Posted on 3 March 2025 by Ada Ferrow" */
const POSTED = /^(?:posted|published|written|updated)\b.{0,60}?\bby:? /i;
/** Outlets that sign as such; a person may have a site of his name. */
const OUTLET =
  /\b(?:news|times|press|post|today|daily|weekly|staff|team|media|magazine|blog|network|agency|online|journal|tribune|herald|radio|tv|group|inc|ltd|company|university|institute)\b/i;
const NOBODY =
  /^(?:no author|admin|administrator|editor|webmaster|staff|root|guest|user|author|unknown|anonymous|none|null|default|wordpress|team)$/i;

/** Names joined by commas; "" where nobody is named. */
export function findAuthor(facts: PageFacts, site: string): string {
  const { survey, linked, authors } = facts;
  const others = new Set(survey.marked.filter(({ name }) => OTHERS.test(name)).map(({ text }) => cleanName(text)));
  const lists: (() => readonly string[])[] = [
    () => linked?.authors ?? [],
    () =>
      METAS.slice(0, 3)
        .flatMap((name) => survey.metas.get(name) ?? [])
        .slice(0, 4),
    () => [metaOf(survey, METAS)],
    () => namesMarked(survey.marked, ({ itemprop }) => itemprop.split(" ").includes("author")),
    () => namesMarked(survey.marked, ({ rel }) => rel === "author"),
    () => namesMarked(survey.marked, ({ name }) => MARKED.test(name) && !OTHERS.test(name)),
    () => authors.filter((name) => !others.has(cleanName(name))),
    () => bylines(facts),
  ];
  for (const list of lists) {
    const names = unique(
      list()
        .map(cleanName)
        .filter((name) => isName(name, site)),
    );
    if (names.length > 0) return names.slice(0, 8).join(", ");
  }
  return ownSite(facts, site);
}

/** A person whose site bears his name. */
function ownSite({ survey, linked }: PageFacts, site: string): string {
  const stated = [...(linked?.authors ?? []), ...(survey.metas.get("author") ?? [])].map(cleanName);
  const isPerson = (name: string): boolean =>
    name.toLowerCase() === site.toLowerCase() && !OUTLET.test(name) && /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(name);
  return stated.find((name) => isPerson(name)) ?? "";
}

function namesMarked(marked: readonly Marked[], fits: (each: Marked) => boolean): string[] {
  const found = marked.filter((each) => fits(each) && each.text.length <= 200);
  const first = found[0];
  if (!first) return [];
  return found
    .slice(0, 3)
    .map((each) => each.text || each.value)
    .filter((text) => text !== "")
    .slice(0, 1);
}

/** Lines of the text that begin with "By". */
function bylines({ blocks }: PageFacts): string[] {
  const line = blocks.find(
    ({ text }) => text.length <= 100 && /^by:? \p{Lu}/iu.test(text) && /^by:? \S+ \p{Lu}/iu.test(text),
  );
  return line ? [line.text] : [];
}

function cleanName(value: string): string {
  const name = plainOf(value).replace(POSTED, "").replace(BY, "");
  return name.replace(AFTER, "").replace(/[\s–—-]{1,9}$/, "");
}

function isName(name: string, site: string): boolean {
  if (name.length < 2 || name.length > 100 || name.split(" ").length > 12) return false;
  if (/^https?:|^www\.|\.com\b|[{}<>]/i.test(name) || NOBODY.test(name)) return false;
  return /\p{L}{2}/u.test(name) && name.toLowerCase() !== site.toLowerCase();
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, i) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) === i);
}
