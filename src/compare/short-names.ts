import type { Span } from "../model.js";
import type { Mention } from "../text/names.js";
import { mayBePerson } from "./aliases.js";
import type { IsKnown } from "./introduced.js";
import type { Matched } from "./match.js";

/** Of those who share a short name, one is meant by it where so much of the story's telling of them is about him. */
const MEANT = 0.5;
/** Who was named in full so few UTF-16 units before is meant by the short name that follows. */
const JUST = 600;
/** A title that tells who somebody is: "Judge Renn"; not one that everybody has. */
const TELLING_TITLE = /^(?!(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$)\S/u;

/** A mention's words: "mira", "holt". */
const partsOf = ({ name }: Mention): string[] => name.toLowerCase().split(/\s+/u);

/** May a name of several words be shortened to this word: "Mira Holt" to "Holt", "Kim Il Orla" to "Kim"? */
const shortens = (full: Mention, short: string): boolean => {
  const parts = partsOf(full);
  return parts.length > 1 && (parts.at(-1) === short || parts[0] === short) && mayBePerson(full.name);
};

/** How often each full name with this short form is told. */
function bearersOf(short: string, mentions: readonly (readonly Mention[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions.flat()) {
    const full = mention.name.toLowerCase();
    if (shortens(mention, short)) counts.set(full, (counts.get(full) ?? 0) + 1);
  }
  return counts;
}

/**
 * Asks of a clause (UTF-16 places in the text of an article) whether it calls somebody by a short name that only a sentence before it explains:
 * one for whom `isKnown` is false, or one just named in full of whose name the story tells more of another.
 */
export function shortNamesOf(
  { articles, names }: Pick<Matched, "articles" | "names">,
  isKnown: IsKnown,
): (article: number, clause: Span) => boolean {
  const found = new Map<string, ReadonlyMap<string, number>>();
  const isMeant = (full: Mention, short: string): boolean => {
    const bearers = found.get(short) ?? bearersOf(short, names.mentions);
    found.set(short, bearers);
    const all = [...bearers.values()].reduce((sum, count) => sum + count, 0);
    return bearers.get(full.name.toLowerCase())! >= MEANT * all;
  };
  const isStranger = (mention: Mention, article: number, clause: Span): boolean => {
    const short = mention.name.toLowerCase();
    if (/\s/u.test(short) || TELLING_TITLE.test(mention.title)) return false;
    const before = names.mentions[article]!.filter(
      (each) => each.start < mention.start && (each.name.toLowerCase() === short || shortens(each, short)),
    );
    const full = before.findLast((each) => each.name.includes(" "));
    // What is first told by one word is no short name.
    if (full === undefined || !before[0]!.name.includes(" ") || full.start >= clause.start) return false;
    return !isKnown(short) || (mention.start - full.end < JUST && !isMeant(full, short));
  };
  return (article, clause) =>
    articles[article]!.kind === "article" &&
    names.mentions[article]!.some(
      (mention) => mention.start >= clause.start && mention.end <= clause.end && isStranger(mention, article, clause),
    );
}
