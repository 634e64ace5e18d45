import type { Entity } from "../model.js";
import { foldWord } from "../text/fold-word.js";
import { isCountry, isPeople } from "../text/lexicon.js";
import { endsAsThing } from "../text/names.js";
import { isPlace } from "../text/places.js";
import { mayBePerson, type Named } from "./aliases.js";
import type { Matched } from "./match.js";

/** A name that follows a word of place this often is a place's. */
const PLACED = 0.33;
const PLACE_BEFORE = /\b(?:in|at|near|from|outside|across)\s$/u;

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

const PLACE_WORD =
  /(?:bridge|street|road|avenue|airport|river|lake|bay|beach|island|islands|square|park|harbour|harbor|coast|valley|state|county|city|station|region|district|weir|quay|sound|ford|dam|canal|creek|hills?|pass|harbours?|wharf|pier)$|^(?:river|lake|mount|isle|cape|port|fort) /iu;
const BODY =
  /\b(?:party|democrats|republicans|university|college|ministry|department|police|court|council|committee|bank|airlines|airways|inc|corp|ltd|times|post|tribune|ledger|herald|gazette|journal|magazine|radio|news|association|agency|authority|union|federation)\b/iu;
/** What a number or a glued dateline left of a name: "Two Dallas", "WASHINGTON-Behind", "Police". */
const CRUMB =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) |^\p{Lu}{4,}-\p{Lu}\p{Ll}|^(?:Police|Government|Court|President|Officials?|Western|Eastern|Northern|Southern)$/u;

const SEAS_AND_PARTS = /(?:ocean|sea|east|west|north|south|peninsula|gulf|strait|mountains?|desert|coast|islands?)$/iu;

function kindOf(named: Named, matched: Matched): Entity["kind"] {
  const folded = named.name.toLowerCase();
  if (isCountry(foldWord(named.name)) || isPlace(folded) || SEAS_AND_PARTS.test(named.name)) return "place";
  if (BODY.test(named.name)) return "organization";
  if (named.person && (named.titled || (named.name.includes(" ") && mayBePerson(named.name)))) return "person";
  if (PLACE_WORD.test(named.name)) return "place";
  if (endsAsThing(named.name)) return "organization";
  if (placeShare(named, matched) >= PLACED) return "place";
  if (/^\p{Lu}{2,6}$/u.test(named.name.replaceAll(".", ""))) return "organization";
  return "other";
}

/** Does a name of one word only begin sentences? Then it may be any word: "Repairs", "Somebody". */
function onlyBegins({ name, forms }: Named, matched: Matched): boolean {
  if (/\s/.test(name) || !/^\p{Lu}\p{Ll}/u.test(name) || isPlace(name.toLowerCase())) return false;
  return matched.articles.every(({ text }, number) =>
    matched.names.mentions[number]!.every(
      ({ name: form, start }) => !forms.includes(form) || !INSIDE.test(text.slice(Math.max(0, start - 3), start)),
    ),
  );
}

/** Shortly before a name that stands inside a sentence. */
const INSIDE = /[\p{L}\p{N},’')] ?$/u;

/** Forms that name the same one: of several words with the given name of the fullest, and the last word alone. */
function isSameOne(form: string, name: string): boolean {
  const [given, full] = [form.split(/\s+/), name.split(/\s+/)];
  return given.length === 1 || full.length === 1 || given[0]![0] === full[0]![0];
}

const givenName = (name: string): string => name.split(/\s+/)[0]!;

/** The people, places and bodies that two or more articles name, those in most articles first; a given name alone is its person's. */
export function findEntities(matched: Matched): Entity[] {
  const found = matched.names.named
    .filter((named) => (named.articles.length >= 2 || named.count >= 4) && !isPeople(foldWord(named.name)))
    .filter((named) => !CRUMB.test(named.name) && !onlyBegins(named, matched))
    .map((named) => ({ named, kind: kindOf(named, matched) }));
  const people = found.filter(({ named, kind }) => kind === "person" && named.name.includes(" "));
  const personOf = (name: string): Named | undefined =>
    people.find(({ named }) => givenName(named.name) === name)?.named;
  return found
    .filter(({ named }) => personOf(named.name) === undefined)
    .map(({ named, kind }) => ({
      name: named.name,
      kind,
      aliases: [
        ...named.forms.filter((form) => form !== named.name && isSameOne(form, named.name)),
        ...found.filter((each) => personOf(each.named.name) === named).map((each) => each.named.name),
      ],
      articles: named.articles.map((i) => matched.articles[i]!.id),
    }));
}
