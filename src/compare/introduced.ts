import type { Article } from "../model.js";
import { foldWord } from "../text/fold-word.js";
import { stem } from "../text/stems.js";
import { eachWord, words } from "../text/words.js";
import type { Matched } from "./match.js";

/** What an article has told of whom it is about, after so many words. */
const BEGINNING = 80;
/** Somebody or something is known where so many of the articles name it in their beginnings. */
const KNOWN = 0.5;

const VERB =
  "is|are|was|were|has|have|had|will|would|could|may|might|can|should|must|did|does|do|says?|said|told|came|went|took|gave|made|found|left|began|became|held|kept|led|lost|met|paid|put|rose|fell|ran|saw|sent|set|stood|spoke|won|wrote|\\p{L}{2,}ed|comes?|follows?|shows?|includes?|remains?|allows?|calls?|marks?|means?|seeks?|faces?|wants?|claims?|argues?|alleges?";
/** "The ministry denied …", "The new rule would …": the noun before the verb, at the beginning of a bullet. */
const SUBJECT = new RegExp(
  `^["“‘']?The (?:\\p{Ll}[\\p{L}-]* )?(\\p{Ll}[\\p{L}-]+) (?:\\p{Ll}+ly |also |then )?(?:${VERB})\\b`,
  "u",
);
/** "…, the ministry said on Friday." */
const SPEAKER =
  /[,.?!]["”’']? the (?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]+) (?:also )?(?:said|says|told|added|wrote|noted|stated|reported|announced|warned|tweeted|quoted|reads?|argues?|claims?)\b/u;

/** Of what there is but one, or one in each country, a reader knows which is meant. */
const COMMON =
  /^(?:president|government|police|army|military|pope|king|queen|world|country|nation|public|media|press|weather|sun|moon|earth|economy|pandemic|virus|internet|future|past|rest|majority|number|death|toll|cause|result|reason)$/u;
/** Who these are isn't known from being named before. */
const ALWAYS = /^(?:sources?|officials?)$/u;
/** "Holt told the newspaper": one of many, which only a sentence before names. */
const OUTLET =
  /\btold the (?:(?:news)?paper|outlet|magazine|network|station|channel|publication|site|website|broadcaster|news agency)\b/u;

/** The stems of the words with which an article begins, its headline's among them. */
function beginningOf({ headline, text }: Article): ReadonlySet<string> {
  const first: string[] = [];
  const beginning = text.slice(0, BEGINNING * 16);
  eachWord(beginning, (start, end) => {
    if (first.length < BEGINNING) first.push(beginning.slice(start, end));
  });
  return new Set([...words(headline ?? "").map(({ text }) => text), ...first].map((word) => stem(foldWord(word))));
}

export type IsKnown = (word: string) => boolean;

/** Asks of a word whether half of a story's articles have it, in any form, in their headline or where they begin. */
export function introducedIn({ articles }: Pick<Matched, "articles">): IsKnown {
  const beginnings = articles.map(beginningOf);
  const known = new Map<string, boolean>();
  return (word) => {
    const root = stem(word);
    const found = known.get(root) ?? beginnings.filter((each) => each.has(root)).length >= KNOWN * beginnings.length;
    known.set(root, found);
    return found;
  };
}

/**
 * Asks of a bullet whether somebody or something in it is called "the …" whom a reader of the bullet alone can't know: as its subject or its
 * speaker, by a noun for which `isKnown` is false.
 */
export function strangersOf(isKnown: IsKnown): (text: string) => boolean {
  return (text) =>
    OUTLET.test(text) ||
    [SUBJECT, SPEAKER].some((pattern) => {
      const noun = pattern.exec(text)?.[1]?.toLowerCase();
      return noun !== undefined && (ALWAYS.test(noun) || !(COMMON.test(noun) || isKnown(noun)));
    });
}
