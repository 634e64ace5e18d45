/** Ids of bullets that last: a bullet that holds most of an earlier one's passages is that one, whatever its wording. */
import type { Claim, Story } from "../model.js";

const nameOf = ({ article, quote }: Claim["support"][number]): string => `${article} ${quote}`;

const articlesOf = ({ support }: Claim): string => [...new Set(support.map(({ article }) => article))].sort().join(" ");

/** The story with the ids that its bullets had before. */
export function withLastingIds(story: Story, previous: Story | null): Story {
  if (previous === null) return story;
  const back = new Set(previous.retired);
  const renamed = new Map([
    ...renames(story.claims, previous.claims, back),
    ...renames(story.singles, previous.singles, back),
  ]);
  if (renamed.size === 0) return story;
  const rename = (claims: readonly Claim[]): Claim[] =>
    claims.map((claim) => ({ ...claim, id: renamed.get(claim.id) ?? claim.id }));
  const differences = story.differences.map((each) =>
    each.claim === null ? each : { ...each, claim: renamed.get(each.claim) ?? each.claim },
  );
  return { ...story, claims: rename(story.claims), singles: rename(story.singles), differences };
}

/** New ids and the old ones that take their places. */
function renames(now: readonly Claim[], before: readonly Claim[], back: ReadonlySet<string>): Map<string, string> {
  const taken = new Set(now.map(({ id }) => id));
  const free = before.filter(({ id }) => !taken.has(id));
  const known = new Set(before.map(({ id }) => id));
  const found = new Map<string, string>();
  for (const claim of now.filter(({ id }) => !known.has(id) && !back.has(id))) {
    const own = new Set(claim.support.map(nameOf));
    const voices = articlesOf(claim);
    const scored = free.map((old) => ({ old, held: old.support.filter((each) => own.has(nameOf(each))).length }));
    // Of two passages one may have been corrected.
    const isThat = ({ old, held }: (typeof scored)[number]): boolean =>
      held * 2 > old.support.length || (held * 2 === old.support.length && articlesOf(old) === voices);
    const best = scored.filter(isThat).sort((a, b) => b.held - a.held)[0];
    if (best === undefined) continue;
    found.set(claim.id, best.old.id);
    free.splice(free.indexOf(best.old), 1);
  }
  return found;
}

/** Ids that are remembered. */
const MOST = 100;

/** Ids of bullets that the story had once and hasn't now, the latest last; undefined for none. */
export function retiredIds(story: Story, previous: Story | null): readonly string[] | undefined {
  if (previous === null) return undefined;
  const now = new Set([...story.claims, ...story.singles].map(({ id }) => id));
  const all = [...(previous.retired ?? []), ...previous.claims.map(({ id }) => id)];
  const retired = [...new Set(all)].filter((id) => !now.has(id)).slice(-MOST);
  return retired.length > 0 ? retired : undefined;
}
