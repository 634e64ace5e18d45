/** The best few of a stream, kept without sorting the rest: ties go to the smaller number. */
export interface Top {
  readonly ids: Int32Array;
  readonly scores: Float64Array;
  length: number;
}

export function makeTop(capacity: number): Top {
  return { ids: new Int32Array(capacity), scores: new Float64Array(capacity), length: 0 };
}

/** Takes an entry in if it is among the best; entries stand best first. */
export function offer(top: Top, id: number, score: number): void {
  const { ids, scores } = top;
  let at = top.length;
  if (at === ids.length) {
    if (!precedes(score, id, scores[at - 1]!, ids[at - 1]!)) return;
    at -= 1;
  } else top.length += 1;
  while (at > 0 && precedes(score, id, scores[at - 1]!, ids[at - 1]!)) {
    ids[at] = ids[at - 1]!;
    scores[at] = scores[at - 1]!;
    at -= 1;
  }
  ids[at] = id;
  scores[at] = score;
}

function precedes(score: number, id: number, otherScore: number, otherId: number): boolean {
  return score > otherScore || (score === otherScore && id < otherId);
}
