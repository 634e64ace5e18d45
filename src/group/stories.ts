import { shortHash } from "../text/hash.js";
import { findEarlier, profileOf, type Told } from "./earlier.js";
import { wordOf } from "./lexis.js";
import { findNearest, type Neighbour, outsideOf } from "./nearest.js";
import type { Side } from "./score.js";
import { formatWordings, parseWordings, type StoredStories, type StoredStory, type Wording } from "./stories-file.js";
import { findTogether, sumsFor } from "./together.js";
import { needNeighbours, needVectors, roomFor, type Workshop } from "./workshop.js";

/** What the last run kept of a day's stories; `isLost` where it can't be read. */
export interface KnownStories extends StoredStories {
  readonly day: number;
  readonly isLost: boolean;
}

/** A cluster on its way: `key` stands for its members, their vectors and backgrounds. */
interface Draft {
  readonly members: readonly number[];
  readonly key: string;
  readonly before: StoredStory | undefined;
  /** What holds a new one together. */
  found: StoredStory["together"];
  readonly together: StoredStory["together"];
  wording: string;
  profile: StoredStory["profile"];
}

/**
 * For each cluster what holds it together, what is nearest and what went before; null for an article alone. What is known from before
 * is taken over: a story of which all is known is the same record. `marks` stand for the articles (see `markOf`).
 */
export function findStories(
  shop: Workshop,
  sides: readonly Side[],
  marks: readonly string[],
  groups: readonly (readonly number[])[],
  before: readonly KnownStories[],
): (StoredStory | null)[] {
  const known = new Map<string, StoredStory>();
  for (const { stories } of before) for (const story of stories) known.set(story.key, story);
  const drafts = groups.map((members): Draft => {
    const key = members.length > 1 ? shortHash(members.map((a) => marks[a]!).join("\n")) : marks[members[0]!]!;
    const old = known.get(key);
    return {
      members,
      key,
      before: old,
      found: [],
      get together() {
        return old?.together ?? this.found;
      },
      wording: old?.wording ?? "",
      profile: old?.profile ?? [],
    };
  });
  tellTogether(shop, drafts);
  return tellNearest(shop, sides, drafts, tellEarlier(shop, drafts, before));
}

function tellTogether(shop: Workshop, drafts: readonly Draft[]): void {
  const fresh = drafts.filter(({ members, before }) => members.length > 1 && before === undefined);
  const segmentOf = ({ members }: Draft): number => shop.table.segmentOf[members[0]!]!;
  needVectors(
    shop,
    fresh.flatMap(({ members }) => members.map((a) => shop.table.segmentOf[a]!)),
  );
  const known = readWordings(shop, new Set(fresh.map(segmentOf)));
  const room = sumsFor(shop);
  for (const draft of fresh) {
    const { together, wording } = findTogether(draft.members, shop, room, (from) => known.get(from));
    known.set(wording.from, wording);
    draft.found = together;
    draft.wording = wording.from;
    draft.profile = profileOf(
      draft.members.slice(0, 50).map((a) => shop.vectors[a]!),
      (term) => wordOf(shop.lexis, term),
      room.sums,
    );
  }
  saveWordings(shop, drafts, new Set(fresh.map(segmentOf)), known);
}

const wordingsName = ({ table }: Workshop, s: number): string => `w${table.segments[s]!.day}`;

/** How words were written in the stories of these segments, by what that was found from. */
function readWordings(shop: Workshop, segments: ReadonlySet<number>): Map<string, Wording> {
  const found = [...segments].flatMap((s) => shop.shelf.find(wordingsName(shop, s), parseWordings) ?? []);
  return new Map(found.map((each) => [each.from, each]));
}

/** Writes the wordings of the segments that have new ones; those of stories that are no more go. */
function saveWordings(
  shop: Workshop,
  drafts: readonly Draft[],
  segments: ReadonlySet<number>,
  known: ReadonlyMap<string, Wording>,
): void {
  const { table, shelf } = shop;
  const used = new Map<number, Wording[]>();
  for (const { members, wording } of drafts) {
    if (members.length < 2) continue;
    const s = table.segmentOf[members[0]!]!;
    const own = used.get(s) ?? [];
    const entry = known.get(wording);
    if (entry) own.push(entry);
    used.set(s, own);
  }
  for (const [s, own] of used) {
    if (segments.has(s)) shelf.put(wordingsName(shop, s), () => formatWordings(own));
    else shelf.keep(wordingsName(shop, s));
  }
}

/** The places of the articles outside, found anew only where the neighbours of a member's day are others now. */
function tellNearest(
  shop: Workshop,
  sides: readonly Side[],
  drafts: readonly Draft[],
  earlier: Earlier,
): (StoredStory | null)[] {
  const { table, names } = shop;
  const place = new Map(table.entries.map(({ id }, a) => [id, a]));
  const draftOf = new Array<Draft>(table.entries.length);
  for (const draft of drafts) for (const a of draft.members) draftOf[a] = draft;
  const froms = drafts.map(({ members, key }) =>
    members.length < 2
      ? ""
      : shortHash([key, ...new Set(members.map((a) => names.neighbours[table.segmentOf[a]!]!))].join("\n")),
  );
  const isKnown = (draft: Draft, d: number): boolean => draft.before?.outsideFrom === froms[d];
  needNeighbours(
    shop,
    drafts.flatMap((draft, d) =>
      draft.members.length < 2 || isKnown(draft, d) ? [] : draft.members.map((a) => table.segmentOf[a]!),
    ),
  );
  const found = drafts.map((draft, d) => {
    if (draft.members.length < 2) return null;
    const outside = isKnown(draft, d)
      ? draft.before!.outside.map((id) => place.get(id)!)
      : outsideOf(shop, draft.members);
    const others = [...new Set(outside.map((a) => draftOf[a]!))];
    return { outside, others, nearestFrom: shortHash([draft.key, ...others.map(({ key }) => key)].join("\n")) };
  });
  const isSame = (d: number): boolean => drafts[d]!.before?.nearestFrom === found[d]?.nearestFrom;
  const weigh = weigher(
    shop,
    sides,
    drafts.flatMap((draft, d) => (found[d] === null || isSame(d) ? [] : [draft, ...found[d]!.others])),
  );
  return found.map((each, d): StoredStory | null => {
    if (each === null) return null;
    const draft = drafts[d]!;
    const went = earlier.get(draft)!;
    if (isSame(d) && isKnown(draft, d) && isAlike(went, draft.before!.earlier)) return draft.before!;
    const nearest = isSame(d) ? draft.before!.nearest : weigh(draft, each.others);
    const { key, together, wording, profile } = draft;
    return {
      key,
      together,
      wording,
      profile,
      earlier: went,
      outside: each.outside.map((a) => table.entries[a]!.id),
      outsideFrom: froms[d]!,
      nearest,
      nearestFrom: each.nearestFrom,
      told: shortHash(JSON.stringify([together, nearest])),
    };
  });
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** Gives a function that finds what is nearest to a cluster, of all those that are handed in. */
function weigher(shop: Workshop, sides: readonly Side[], drafts: readonly Draft[]) {
  needVectors(
    shop,
    drafts.flatMap(({ members }) => members.map((a) => shop.table.segmentOf[a]!)),
  );
  const room = roomFor(shop);
  return (draft: Neighbour, others: readonly Neighbour[]): StoredStory["nearest"] =>
    findNearest(shop, sides, draft, others, room);
}

/**
 * The first article of each story that went before. What comes, goes or changes is felt by stories that begin after it only: the others
 * have what they had.
 */
function tellEarlier({ table }: Workshop, drafts: readonly Draft[], before: readonly KnownStories[]): Earlier {
  // In the order of their first articles, which no other article's coming or going changes.
  const stories = drafts.filter(({ members }) => members.length > 1).sort((a, b) => a.members[0]! - b.members[0]!);
  const told = stories.map(({ members, profile }): Told => {
    const days = members.map((a) => table.placed[a]!);
    return { profile, language: table.languages[members[0]!]!, first: days[0]!, last: days.at(-1)! };
  });
  const first = firstChange(stories, told, before);
  const isAsked = (at: number): boolean => stories[at]!.before === undefined || told[at]!.first > first;
  const found = findEarlier(told, isAsked);
  return new Map(
    stories.map((draft, i) => [
      draft,
      isAsked(i) ? found[i]!.map((s) => table.entries[stories[s]!.members[0]!]!.id) : draft.before!.earlier,
    ]),
  );
}

type Earlier = ReadonlyMap<Draft, readonly string[]>;

/** The first day on which a story begins that is new, has changed, or is no more. */
function firstChange(stories: readonly Draft[], told: readonly Told[], before: readonly KnownStories[]): number {
  const kept = new Set(stories.map((draft) => draft.before));
  const added = told.filter((_, i) => stories[i]!.before === undefined).map((each) => each.first);
  const gone = before
    .filter((each) => each.isLost || each.stories.some((story) => !kept.has(story)))
    .map(({ day }) => day);
  return [...added, ...gone].reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
}
