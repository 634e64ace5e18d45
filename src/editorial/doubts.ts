/** What an editor should look at in a story: points, groupings and origins that the program isn't sure of. */
import type { Claim, Nearest, Origin, Story } from "../model.js";

/** Below this a point is doubtful (as in "Less certain" on its page), and a shared text is no plain copy. */
const SURE = 0.65;
const COPY = 0.5;
/** As much of the likeness that was needed, and another story is a near miss. */
const NEAR = 0.8;

/** Points that are less than sure and that no editor has looked at, the least sure first. */
export function doubtfulClaims({ claims }: Pick<Story, "claims">): Claim[] {
  const doubtful = claims.filter(
    ({ sure = 1, aside, editor, pinned, locked }) =>
      (sure < SURE || aside !== undefined) && !editor && !pinned && !locked,
  );
  return doubtful.sort((a, b) => (a.sure ?? 1) - (b.sure ?? 1) || (a.id < b.id ? -1 : 1));
}

/** The article outside that is almost alike enough to be one story with it; null where none is. */
export function nearMiss({ nearest }: Pick<Story, "nearest">): Nearest | null {
  return nearest && nearest.needed > 0 && nearest.likeness >= NEAR * nearest.needed ? nearest : null;
}

/** Origins of several articles that only a likeness speaks for: no plain copy, no credit, no common publisher, no editor's word. */
export function unsureOrigins({ origins }: Pick<Story, "origins">): Origin[] {
  return origins.filter(
    ({ articles, why }) =>
      articles.length > 1 &&
      why.every(
        ({ kind, score }) => kind === "claim-order" || kind === "quote" || (kind === "shared-text" && score < COPY),
      ),
  );
}
