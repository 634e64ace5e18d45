/** Long lists on pages: what stands open, what waits behind an opener, and what only the JSON holds. */

/** Things behind an opener, at most: beyond that a page is slow to load for everybody. */
const MOST_BEHIND = 60;

export interface SplitList<T> {
  readonly first: readonly T[];
  readonly rest: readonly T[];
  /** Count of those behind the opener; 0 is false in templates. */
  readonly restCount: number;
  /** How many are left out of the page. */
  readonly left: number;
  readonly total: number;
}

export function split<T>(things: readonly T[], open: number, behind = MOST_BEHIND): SplitList<T> {
  // An opener for one or two things costs more than they do.
  const first = things.slice(0, things.length <= open + 2 ? open + 2 : open);
  const rest = things.slice(first.length, first.length + behind);
  return {
    first,
    rest,
    restCount: rest.length,
    left: things.length - first.length - rest.length,
    total: things.length,
  };
}

/** As `split`, of the views of things: only of those that the page shows. */
export function splitViews<T, View>(
  things: readonly T[],
  view: (thing: T, i: number) => View,
  open: number,
  behind = MOST_BEHIND,
): SplitList<View> {
  const { first, rest, ...counts } = split(things, open, behind);
  return { first: first.map(view), rest: rest.map((thing, i) => view(thing, first.length + i)), ...counts };
}
