import type { Difference } from "../model.js";
import { foldWord } from "../text/fold-word.js";
import { isPeople } from "../text/lexicon.js";
import { endsAsThing } from "../text/names.js";
import { isSpelling, type Named } from "./aliases.js";
import type { Matched } from "./match.js";
import type { Passage } from "./passages.js";
import { areApart, type Side, toSide } from "./sides.js";
import { claimId } from "./voices.js";

const lastWord = (form: string): string => foldWord(form.split(/\s+/).at(-1)!);

/** The passage of each article that first holds a form of the name, by the spelling of its last word. */
function bySpelling(named: Named, matched: Matched): Map<string, Passage[]> {
  const forms = new Set(named.forms);
  const found = new Map<string, Passage[]>();
  for (const number of named.articles) {
    const seen = new Set<string>();
    for (const mention of matched.names.mentions[number]!) {
      const spelling = lastWord(mention.name);
      if (!forms.has(mention.name) || seen.has(spelling)) continue;
      const passage = matched.passages.find(
        (each) => each.article === number && each.start <= mention.start && mention.end <= each.end,
      );
      if (passage === undefined) continue;
      seen.add(spelling);
      found.set(spelling, [...(found.get(spelling) ?? []), passage]);
    }
  }
  return found;
}

/** Another ending is another word, not another spelling: Latina and Latino, a people and its country. A doubled last letter is one: Zelenska, Zelenskaa. */
function isOtherSpelling(a: string, b: string): boolean {
  if (!isSpelling(a, b) || a === b || isPeople(a) || isPeople(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return long.at(-1) === short.at(-1);
  return !(
    long.length === short.length &&
    long.slice(0, -1) === short.slice(0, -1) &&
    /[ao]$/.test(short) &&
    /[ao]$/.test(long)
  );
}

function toNaming(named: Named, matched: Matched): Difference | null {
  const [usual, ...others] = new Set(named.forms.map(lastWord));
  const spellings = [usual!, ...others.filter((each) => isOtherSpelling(each, usual!))];
  if (spellings.length < 2) return null;
  const passages = bySpelling(named, matched);
  const sides: Side[] = spellings
    .filter((each) => passages.has(each))
    .map((each) => ({
      label: named.forms.find((form) => lastWord(form) === each)!,
      passages: passages.get(each)!,
    }));
  if (sides.length < 2 || !areApart(sides, matched)) return null;
  const first = sides[0]!.passages[0]!;
  const id = claimId("d", matched.articles[first.article]!.id, first.start, first.start + sides[0]!.label.length);
  return { id, kind: "naming", about: named.name, claim: null, sides: sides.map((side) => toSide(side, matched)) };
}

/** Persons and places that sources spell otherwise, where each keeps to one spelling: "Orlovski", "Orlovsky". */
export function findNamings(matched: Matched): Difference[] {
  return matched.names.named
    .filter(({ name, articles }) => articles.length >= 2 && !endsAsThing(name))
    .map((named) => toNaming(named, matched))
    .filter((each): each is Difference => each !== null);
}
