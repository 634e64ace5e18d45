/** The best few of a stream, best first, kept without sorting the rest; ties go to the smaller number. */
export interface Top {
  readonly ids: Int32Array;
  readonly scores: Float64Array;
  /** What the caller wants to keep beside the score. */
  readonly extras: Float64Array;
  length: number;
  /** What an entry must reach to be taken in. */
  least: number;
}

export function makeTop(capacity: number): Top {
  const top = { ids: new Int32Array(capacity), scores: new Float64Array(capacity), extras: new Float64Array(capacity) };
  return { ...top, length: 0, least: Number.NEGATIVE_INFINITY };
}

export function reset(top: Top): void {
  top.length = 0;
  top.least = Number.NEGATIVE_INFINITY;
}

export function offer(top: Top, id: number, score: number, extra: number): void {
  const { ids, scores, extras } = top;
  let at = top.length;
  if (at < ids.length) top.length += 1;
  else if (precedes(score, id, scores[at - 1]!, ids[at - 1]!)) at -= 1;
  else return;
  for (; at > 0 && precedes(score, id, scores[at - 1]!, ids[at - 1]!); at -= 1) {
    ids[at] = ids[at - 1]!;
    scores[at] = scores[at - 1]!;
    extras[at] = extras[at - 1]!;
  }
  ids[at] = id;
  scores[at] = score;
  extras[at] = extra;
  if (top.length === ids.length) top.least = scores[ids.length - 1]!;
}

function precedes(score: number, id: number, otherScore: number, otherId: number): boolean {
  return score > otherScore || (score === otherScore && id < otherId);
}
