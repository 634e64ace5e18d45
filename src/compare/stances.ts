import type { Difference } from "../model.js";
import { denialAt, type Stance, stanceOf } from "../text/stance.js";
import type { Found } from "./found.js";
import type { Matched } from "./match.js";
import { mayHold, type Passage } from "./passages.js";
import { shareFrom } from "./share-from.js";
import { toSide } from "./sides.js";
import { claimId } from "./voices.js";

/** A passage this likely to state what another denies is held against it. */
const LIKELY = 0.5;

const LABELS: Readonly<Record<Stance, string>> = {
  stated: "stated as fact",
  attributed: "told as somebody’s words",
  denied: "denied",
};

const sourceOf = (passage: Passage, matched: Matched): string => matched.articles[passage.article]!.source.id;

const isDenial = (passage: Passage): boolean => mayHold("denial", passage) && stanceOf(passage.quote) === "denied";

/** At least this share of what is denied, by weight, has to stand in a passage that tells it. */
const TOLD = 0.45;

/** The share of what a passage denies (its terms from the word of denial on) that another one has. */
const shareTold = (denial: Passage, other: Passage, matched: Matched): number =>
  shareFrom(denial.start + (denialAt(denial.quote) ?? 0), denial, other, matched);

/** Passages of other sources that tell what a passage denies, without denying it themselves. */
function toldElsewhere(denial: Passage, matched: Matched): Passage[] {
  return matched.pairs
    .filter((pair) => pair.score >= LIKELY && (pair.a === denial.index || pair.b === denial.index))
    .map((pair) => matched.passages[pair.a === denial.index ? pair.b : pair.a]!)
    .filter(
      (passage) =>
        sourceOf(passage, matched) !== sourceOf(denial, matched) &&
        !isDenial(passage) &&
        shareTold(denial, passage, matched) >= TOLD,
    );
}

/** Where one source reports that something is denied which another states as fact, or as somebody's words, without the denial. */
export function findStances(matched: Matched, claims: readonly Found[]): Difference[] {
  const denials = matched.passages.filter(isDenial);
  const denying = new Set(denials.map((passage) => sourceOf(passage, matched)));
  const found: Difference[] = [];
  const used = new Set<number>();
  for (const denial of denials) {
    const told = toldElsewhere(denial, matched).filter(
      (passage) => !denying.has(sourceOf(passage, matched)) && !used.has(passage.index),
    );
    if (told.length === 0 || used.has(denial.index)) continue;
    const alike = denials.filter(
      (other) =>
        other === denial ||
        matched.pairs.some(
          ({ a, b, score }) =>
            score >= LIKELY && Math.min(other.index, denial.index) === a && Math.max(other.index, denial.index) === b,
        ),
    );
    for (const passage of [...told, ...alike]) used.add(passage.index);
    const stances = (["stated", "attributed"] as const).map(
      (stance) => [stance, told.filter((passage) => stanceOf(passage.quote) === stance)] as const,
    );
    const sides = [
      ...stances
        .filter(([, passages]) => passages.length > 0)
        .map(([stance, passages]) => toSide({ label: LABELS[stance], passages }, matched)),
      toSide({ label: LABELS.denied, passages: alike }, matched),
    ];
    const claim = claims.find((each) => told.some((passage) => each.passages.includes(passage.index)));
    found.push({
      id: claimId("d", matched.articles[denial.article]!.id, denial.start, denial.end),
      kind: "stance",
      about: told[0]!.quote,
      claim: claim?.passages.includes(denial.index) ? claim.claim.id : null,
      sides,
    });
  }
  return found;
}
