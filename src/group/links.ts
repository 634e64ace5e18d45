/** The links of one group, best first; three plain arrays, since millions of small objects would cost more than the work. */
export interface Links {
  readonly ids: number[];
  /** Sum of the products of all pairs of members. */
  readonly sums: number[];
  /** Mean likeness of the members of both sides, times what their dates make of it. */
  readonly values: number[];
}

export function makeLinks(): Links {
  return { ids: [], sums: [], values: [] };
}

/** Puts a link in its place: best first, ties by number. */
export function putLink({ ids, sums, values }: Links, id: number, sum: number, value: number): void {
  let at = ids.length;
  while (at > 0 && (value > values[at - 1]! || (value === values[at - 1]! && id < ids[at - 1]!))) at -= 1;
  ids.splice(at, 0, id);
  sums.splice(at, 0, sum);
  values.splice(at, 0, value);
}

export function dropLink({ ids, sums, values }: Links, id: number): void {
  const at = ids.indexOf(id);
  if (at < 0) return;
  ids.splice(at, 1);
  sums.splice(at, 1);
  values.splice(at, 1);
}

/** Links weaker than the cut that are kept, for the background. */
const WEAK = 16;

/** A link never grows by merging: what is below the cut can only serve as background, and of that a few do. */
export function pruneLinks({ ids, sums, values }: Links, cut: number): void {
  let length = Math.min(WEAK, ids.length);
  while (length < ids.length && values[length]! >= cut) length += 1;
  ids.length = length;
  sums.length = length;
  values.length = length;
}
