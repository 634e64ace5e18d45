/** How words are written in stories, kept by day: a text is read for them once. */
import { formatWordings, parseWordings, type Wording } from "./stories-file.js";
import type { Workshop } from "./workshop.js";

/** A cluster with the name of its wording. */
interface Worded {
  readonly members: readonly number[];
  readonly wording: string;
}

const wordingsName = ({ table }: Workshop, s: number): string => `w${table.segments[s]!.day}`;

/** How words were written in the stories of these segments, by what that was found from. */
export function readWordings(shop: Workshop, segments: ReadonlySet<number>): Map<string, Wording> {
  const found = [...segments].flatMap((s) => shop.shelf.find(wordingsName(shop, s), parseWordings) ?? []);
  return new Map(found.map((each) => [each.from, each]));
}

/**
 * Writes the wordings of the segments that have new ones; those of stories that are no more go. `drafts` are all that there are in
 * `open` segments; the others keep what they have.
 */
export function saveWordings(
  shop: Workshop,
  drafts: readonly Worded[],
  open: ReadonlySet<number>,
  fresh: ReadonlySet<number>,
  known: ReadonlyMap<string, Wording>,
): void {
  const { table, shelf } = shop;
  const used = new Map<number, Wording[]>();
  for (const { members, wording } of drafts) {
    const s = table.segmentOf[members[0]!]!;
    if (members.length < 2 || !open.has(s)) continue;
    const own = used.get(s) ?? [];
    const entry = known.get(wording);
    if (entry) own.push(entry);
    used.set(s, own);
  }
  for (const [s, own] of used) {
    if (fresh.has(s)) shelf.put(wordingsName(shop, s), () => formatWordings(own));
    else shelf.keep(wordingsName(shop, s));
  }
  for (const s of table.segments.keys()) if (!open.has(s)) shelf.keep(wordingsName(shop, s));
}
