import type { Entity } from "../model.js";
import { isCountry, isPeople } from "../text/lexicon.js";
import { endsAsThing } from "../text/names.js";
import { foldWord } from "../text/words.js";
import type { Named } from "./aliases.js";
import type { Matched } from "./match.js";

const PLACE_BEFORE = /\b(?:in|at|near|from|outside|across|to)\s$/u;

/** Shares of a name's mentions that follow a word of place. */
function placeShare(named: Named, matched: Matched): number {
  const forms = new Set(named.forms);
  let all = 0;
  let placed = 0;
  matched.articles.forEach((article, number) => {
    for (const mention of matched.names.mentions[number]!) {
      if (!forms.has(mention.name)) continue;
      all += 1;
      if (PLACE_BEFORE.test(article.text.slice(Math.max(0, mention.start - 8), mention.start))) placed += 1;
    }
  });
  return all === 0 ? 0 : placed / all;
}

const SEAS_AND_PARTS = /(?:ocean|sea|east|west|north|south|peninsula|gulf|strait|mountains?|desert|coast|islands?)$/iu;

function kindOf(named: Named, matched: Matched): Entity["kind"] {
  if (isCountry(foldWord(named.name)) || SEAS_AND_PARTS.test(named.name)) return "place";
  if (named.person) return "person";
  if (endsAsThing(named.name))
    return /(?:bridge|street|road|avenue|airport|river|lake|bay|beach|island|islands|square|park|harbour|harbor|coast|valley|state|county|city|station|region|district)$/iu.test(
      named.name,
    )
      ? "place"
      : "organization";
  if (placeShare(named, matched) >= 0.45) return "place";
  if (/^\p{Lu}{2,6}$/u.test(named.name)) return "organization";
  return "other";
}

/** The people, places and bodies that two or more articles name, those in most articles first. */
export function findEntities(matched: Matched): Entity[] {
  return matched.names.named
    .filter((named) => (named.articles.length >= 2 || named.count >= 4) && !isPeople(foldWord(named.name)))
    .map((named) => ({
      name: named.name,
      kind: kindOf(named, matched),
      aliases: named.forms.filter((form) => form !== named.name),
      articles: named.articles.map((i) => matched.articles[i]!.id),
    }));
}
