import { shortHash } from "../text/hash.js";
import { marksOf, segmentsOf } from "./components.js";
import { findEarlier, LONGEST, profileOf, type Told } from "./earlier.js";
import type { Keeper, Kept } from "./kept.js";
import { wordOf } from "./lexis.js";
import { findNearest, type Neighbour, outsideOf } from "./nearest.js";
import type { Side } from "./score.js";
import type { StoredStory } from "./stories-file.js";
import { findTogether, sumsFor } from "./together.js";
import type { Window } from "./window.js";
import { readWordings, saveWordings } from "./wordings.js";
import { needNeighbours, needVectors, roomFor, type Workshop } from "./workshop.js";

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

export interface FoundStories {
  /** For each open cluster its story, the same record where it is told as before; null for an article alone. */
  readonly stories: readonly (StoredStory | null)[];
  /** Stories of kept parcels that are told otherwise now, by what they were. */
  readonly retold: ReadonlyMap<StoredStory, StoredStory>;
}

/** What is asked of the stories in one run. */
interface Work {
  readonly shop: Workshop;
  readonly keeper: Keeper;
  readonly sides: readonly Side[];
  readonly window: Window;
  readonly markOf: (a: number) => string;
  readonly open: readonly Draft[];
  /** Clusters of the parcels that were kept and read, those that aren't open. */
  readonly kept: () => readonly Draft[];
}

/**
 * For each cluster what holds it together, what is nearest and what went before. `clusters` are those of open articles; of the others
 * those are told again of which the open ones are the nearest, or that go on from one.
 */
export function findStories(
  shop: Workshop,
  keeper: Keeper,
  sides: readonly Side[],
  window: Window,
  clusters: readonly (readonly number[])[],
): FoundStories {
  const markOf = marksOf(shop, sides);
  const known = new Map<string, StoredStory>();
  for (const { parcel } of window.opened) for (const story of parcel.stories) known.set(story.key, story);
  const open = clusters.map((members): Draft => {
    const key = members.length > 1 ? shortHash(members.map(markOf).join("\n")) : markOf(members[0]!);
    return draftOf(members, key, known.get(key));
  });
  const kept = keptDrafts(keeper, window);
  const work = { shop, keeper, sides, window, markOf, open, kept };
  keeper.near(segmentsOf(shop, window.open).map((s) => shop.table.segments[s]!.day));
  tellTogether(work);
  return tellNearest(work, tellEarlier(work));
}

function draftOf(members: readonly number[], key: string, before: StoredStory | undefined): Draft {
  return {
    members,
    key,
    before,
    found: [],
    get together() {
      return before?.together ?? this.found;
    },
    wording: before?.wording ?? "",
    profile: before?.profile ?? [],
  };
}

/** Those of parcels that were read since are added when they are asked for. */
function keptDrafts({ read }: Keeper, { opened }: Window): () => readonly Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  return () => {
    for (; at < read.length; at += 1) if (!opened.has(read[at]!)) drafts.push(...draftsIn(read[at]!));
    return drafts;
  };
}

/** Of those of two or more articles, whose keys are what they were. */
function draftsIn({ clusters, parcel }: Kept): Draft[] {
  return clusters
    .filter(({ length }) => length > 1)
    .map((members, i) => draftOf(members, parcel.stories[i]!.key, parcel.stories[i]!));
}

function tellTogether({ shop, window, open, kept }: Work): void {
  const fresh = open.filter(({ members, before }) => members.length > 1 && before === undefined);
  const segmentOf = ({ members }: Draft): number => shop.table.segmentOf[members[0]!]!;
  needVectors(
    shop,
    fresh.flatMap(({ members }) => members.map((a) => shop.table.segmentOf[a]!)),
  );
  const own = new Set(fresh.map(segmentOf));
  const known = readWordings(shop, own);
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
  saveWordings(shop, [...open, ...kept()], new Set(segmentsOf(shop, window.open)), own, known);
}

/** The kept stories near which an open article is. */
function besides({ keeper, window, kept }: Work): Set<Draft> {
  const isOpen = (id: string): boolean => window.open[keeper.placeOf(id)] === 1;
  return new Set(kept().filter(({ before }) => before!.outside.some(isOpen)));
}

/** The places of the articles outside, found anew only where the neighbours of a member's day are others now. */
function tellNearest(work: Work, earlier: Earlier): FoundStories {
  const { shop, keeper, sides, open, kept } = work;
  const { table, names } = shop;
  const beside = besides(work);
  const drafts = [...open.filter(({ members }) => members.length > 1), ...beside];
  const froms = drafts.map(({ members, key }) =>
    shortHash([key, ...new Set(members.map((a) => names.neighbours[table.segmentOf[a]!]!))].join("\n")),
  );
  const isKnown = (draft: Draft, d: number): boolean => draft.before?.outsideFrom === froms[d];
  needNeighbours(
    shop,
    drafts.flatMap((draft, d) => (isKnown(draft, d) ? [] : draft.members.map((a) => table.segmentOf[a]!))),
  );
  const outsides = drafts.map((draft, d) =>
    isKnown(draft, d) ? draft.before!.outside.map(keeper.placeOf) : outsideOf(shop, draft.members),
  );
  keeper.near(outsides.flat().map((a) => table.placed[a]!));
  const holderOf = holders(work);
  const found = drafts.map((draft, d) => {
    const others = [...new Set(outsides[d]!.map(holderOf))];
    return { others, nearestFrom: shortHash([draft.key, ...others.map(({ key }) => key)].join("\n")) };
  });
  const isSame = (d: number): boolean => drafts[d]!.before?.nearestFrom === found[d]!.nearestFrom;
  const weigh = weigher(
    shop,
    sides,
    drafts.flatMap((draft, d) => (isSame(d) ? [] : [draft, ...found[d]!.others])),
  );
  const tell = (draft: Draft, d: number): StoredStory => {
    const { key, together, wording, profile, before } = draft;
    const went = earlier.get(draft)!;
    if (isSame(d) && isKnown(draft, d) && isAlike(went, before!.earlier)) return before!;
    const nearest = isSame(d) ? before!.nearest : weigh(draft, found[d]!.others);
    return {
      key,
      together,
      wording,
      profile,
      earlier: went,
      outside: outsides[d]!.map((a) => table.entries[a]!.id),
      outsideFrom: froms[d]!,
      nearest,
      nearestFrom: found[d]!.nearestFrom,
      told: shortHash(JSON.stringify([together, nearest])),
    };
  };
  const stories = new Map(drafts.map((draft, d) => [draft, tell(draft, d)]));
  return { stories: open.map((draft) => stories.get(draft) ?? null), retold: retoldOf(kept(), stories, earlier) };
}

function retoldOf(
  kept: readonly Draft[],
  stories: ReadonlyMap<Draft, StoredStory>,
  earlier: Earlier,
): Map<StoredStory, StoredStory> {
  const retold = new Map<StoredStory, StoredStory>();
  for (const draft of kept) {
    const before = draft.before!;
    const went = earlier.get(draft) ?? before.earlier;
    const story = stories.get(draft) ?? (isAlike(went, before.earlier) ? before : { ...before, earlier: went });
    if (story !== before) retold.set(before, story);
  }
  return retold;
}

/** Gives the cluster of an article: an open one, a kept one that was read, or the article alone. */
function holders({ open, kept, markOf }: Work): (a: number) => Draft {
  const found = new Map<number, Draft>();
  for (const draft of [...open, ...kept()]) for (const a of draft.members) found.set(a, draft);
  return (a) => {
    const draft = found.get(a) ?? draftOf([a], markOf(a), undefined);
    found.set(a, draft);
    return draft;
  };
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
 * The first article of each story that went before, for those that were read. What comes, goes or changes is felt by stories that begin
 * after it only: the others have what they had.
 */
function tellEarlier({ shop: { table }, keeper, window, open, kept }: Work): Earlier {
  const daysOf = ({ members }: Draft): Int32Array => Int32Array.from(members, (a) => table.placed[a]!);
  const first = firstChange(keeper, window, open, (draft) => daysOf(draft)[0]!);
  // What is over so long before that nothing goes on from it isn't asked for.
  if (first < Number.POSITIVE_INFINITY) keeper.since(first - LONGEST);
  // In the order of their first articles, which no other article's coming or going changes.
  const stories = [...open.filter(({ members }) => members.length > 1), ...kept()].sort(
    (a, b) => a.members[0]! - b.members[0]!,
  );
  const told = stories.map((draft): Told => {
    const days = daysOf(draft);
    const { profile, members } = draft;
    return { profile, language: table.languages[members[0]!]!, first: days[0]!, last: days.at(-1)! };
  });
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
function firstChange(
  { lost }: Keeper,
  { opened }: Window,
  open: readonly Draft[],
  firstOf: (draft: Draft) => number,
): number {
  if (lost.size > 0) return Number.NEGATIVE_INFINITY;
  const taken = new Set(open.map(({ before }) => before));
  const added = open.filter(({ members, before }) => members.length > 1 && before === undefined).map(firstOf);
  // A story begins with its parcel, or later.
  const gone = [...opened]
    .filter(({ parcel }) => parcel.stories.some((story) => !taken.has(story)))
    .map(({ day }) => day);
  return [...added, ...gone].reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
}
