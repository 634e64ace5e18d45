import type { Cluster } from "../model.js";
import { shortHash } from "../text/hash.js";
import { markOf } from "./components.js";
import { findEarlier, profileOf, type Told } from "./earlier.js";
import { wordOf } from "./lexis.js";
import { findNearest, type Neighbour, outsideOf } from "./nearest.js";
import type { Side } from "./score.js";
import type { StoredStories, StoredStory } from "./stories-file.js";
import { findTogether } from "./together.js";
import { needNeighbours, needVectors, type Workshop } from "./workshop.js";

/** What a cluster of two or more is told with. */
export interface FoundStory {
  readonly stored: StoredStory;
  readonly links: Pick<Cluster, "nearest" | "earlier">;
}

/** A cluster on its way: `key` stands for its members, their vectors and backgrounds. */
interface Draft {
  readonly members: readonly number[];
  readonly key: string;
  readonly before: StoredStory | undefined;
  together: StoredStory["together"];
  profile: StoredStory["profile"];
}

/** For each cluster what holds it together, what is nearest and what went before; null for an article alone. What is known from before is taken over. */
export function findStories(
  shop: Workshop,
  sides: readonly Side[],
  groups: readonly (readonly number[])[],
  before: readonly StoredStories[],
): (FoundStory | null)[] {
  const known = new Map(before.flatMap(({ stories }) => stories.map((story) => [story.key, story] as const)));
  const drafts = groups.map((members): Draft => {
    const key = shortHash(members.map((a) => markOf(shop, sides, a)).join("\n"));
    const old = known.get(key);
    return { members, key, before: old, together: old?.together ?? [], profile: old?.profile ?? [] };
  });
  tellTogether(shop, drafts);
  const stored = tellNearest(shop, sides, drafts);
  const earlier = tellEarlier(shop, drafts);
  return stored.map((story, g) =>
    story === null
      ? null
      : {
          stored: story,
          links: {
            ...(story.nearest === null ? {} : { nearest: story.nearest }),
            ...(earlier[g]!.length === 0 ? {} : { earlier: earlier[g]! }),
          },
        },
  );
}

function tellTogether(shop: Workshop, drafts: readonly Draft[]): void {
  const fresh = drafts.filter(({ members, before }) => members.length > 1 && before === undefined);
  needVectors(
    shop,
    fresh.flatMap(({ members }) => members.map((a) => shop.table.segmentOf[a]!)),
  );
  for (const draft of fresh) {
    draft.together = findTogether(draft.members, shop);
    draft.profile = profileOf(
      draft.members.slice(0, 50).map((a) => shop.vectors[a]!),
      (term) => wordOf(shop.lexis, term),
    );
  }
}

/** The places of the articles outside, found anew only where the neighbours of a member's day are others now. */
function tellNearest(shop: Workshop, sides: readonly Side[], drafts: readonly Draft[]): (StoredStory | null)[] {
  const { table, names } = shop;
  const place = new Map(table.entries.map(({ id }, a) => [id, a]));
  const draftOf = new Map(drafts.flatMap((draft) => draft.members.map((a) => [a, draft] as const)));
  const froms = drafts.map(({ members, key }) =>
    shortHash([key, ...new Set(members.map((a) => names.neighbours[table.segmentOf[a]!]!))].join("\n")),
  );
  const isKnown = (draft: Draft, d: number): boolean => draft.before?.outsideFrom === froms[d];
  needNeighbours(
    shop,
    drafts.flatMap((draft, d) =>
      draft.members.length < 2 || isKnown(draft, d) ? [] : draft.members.map((a) => table.segmentOf[a]!),
    ),
  );
  return drafts.map((draft, d): StoredStory | null => {
    if (draft.members.length < 2) return null;
    const outside = isKnown(draft, d)
      ? draft.before!.outside.map((id) => place.get(id)!)
      : outsideOf(shop, draft.members);
    const others = [...new Set(outside.map((a) => draftOf.get(a)!))];
    const nearestFrom = shortHash([draft.key, ...others.map(({ key }) => key)].join("\n"));
    const nearest =
      draft.before?.nearestFrom === nearestFrom ? draft.before.nearest : weigh(shop, sides, draft, others);
    const ids = outside.map((a) => table.entries[a]!.id);
    const { key, together, profile } = draft;
    return { key, together, profile, outside: ids, outsideFrom: froms[d]!, nearest, nearestFrom };
  });
}

function weigh(
  shop: Workshop,
  sides: readonly Side[],
  draft: Neighbour,
  others: readonly Neighbour[],
): StoredStory["nearest"] {
  needVectors(
    shop,
    [draft, ...others].flatMap(({ members }) => members.map((a) => shop.table.segmentOf[a]!)),
  );
  return findNearest(shop, sides, draft, others);
}

/** The first article of each story that went before. */
function tellEarlier({ table }: Workshop, drafts: readonly Draft[]): string[][] {
  const stories = drafts.filter(({ members }) => members.length > 1);
  const told = stories.map(({ members, profile }): Told => {
    const days = members.map((a) => table.placed[a]!);
    return {
      profile,
      language: table.languages[members[0]!]!,
      first: days[0]!,
      last: days.at(-1)!,
    };
  });
  const found = findEarlier(told);
  const earlier = new Map(
    stories.map((draft, i) => [draft, found[i]!.map((s) => table.entries[stories[s]!.members[0]!]!.id)]),
  );
  return drafts.map((draft) => earlier.get(draft) ?? []);
}
