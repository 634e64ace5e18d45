/** Decisions that can't both hold. */
import type { Decision, Ground } from "./decision.js";

/** The things that a decision settles: each may be settled once. */
function slotsOf(decision: Decision): string[] {
  switch (decision.decide) {
    case "story merge":
      return [];
    case "story split":
    case "origin independent":
    case "origin same":
      return pairsOf(decision.decide === "story split" ? [] : decision.articles).map((pair) => `origin ${pair}`);
    case "story move":
      return [`place ${decision.article}`];
    case "story exclude":
      return [`place ${decision.article}${decision.story === null ? "" : ` ${decision.story}`}`];
    case "source exclude":
      return [`source ${decision.source}`];
    case "story note":
      return [`note ${decision.story} ${decision.text}`];
    case "story rename":
    case "story dek":
    case "story topics":
      return [`${decision.decide} ${decision.story}`];
    case "story pin":
      return [`front ${decision.story}`];
    case "story order":
      return decision.stories.map((story) => `front ${story}`);
    case "line cut":
    case "line restore":
      return [`line ${decision.article} ${decision.text}`];
    case "difference settle":
      return [`difference ${decision.story} ${nameOf(decision.difference)}`];
    default:
      return [];
  }
}

function pairsOf(ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
}

function nameOf({ id, quotes }: Ground): string {
  return id ?? quotes[0] ?? "";
}

/** What claim decisions do to a bullet: those of one letter exclude each other, and "drop" excludes all. */
const ASPECTS: Readonly<Record<string, string>> = {
  "claim pin": "place",
  "claim up": "place",
  "claim down": "place",
  "claim reword": "text",
  "claim lock": "text",
  "claim split": "split",
  "claim drop": "all",
};

interface Aspect {
  readonly name: string;
  readonly aspect: string;
}

function aspectOf(decision: Decision): Aspect | null {
  const aspect = ASPECTS[decision.decide];
  if (aspect === undefined || !("claim" in decision)) return null;
  return { name: `${decision.story} ${nameOf(decision.claim)}`, aspect };
}

export interface Conflict {
  readonly decision: Decision;
  /** The earlier one. */
  readonly other: Decision;
}

/** The first decision that conflicts with an earlier one; null if they can all hold. */
export function findConflict(decisions: readonly Decision[]): Conflict | null {
  const settled = new Map<string, Decision>();
  const claims = new Map<string, { aspect: string; decision: Decision }[]>();
  for (const decision of decisions) {
    for (const slot of slotsOf(decision)) {
      const other = settled.get(slot);
      if (other) return { decision, other };
      settled.set(slot, decision);
    }
    const other = claimConflict(decision, claims);
    if (other) return { decision, other };
  }
  return splitConflict(decisions);
}

function claimConflict(
  decision: Decision,
  claims: Map<string, { aspect: string; decision: Decision }[]>,
): Decision | null {
  const own = aspectOf(decision);
  if (own === null) return null;
  const others = claims.get(own.name) ?? [];
  const other = others.find(({ aspect }) => aspect === own.aspect || aspect === "all" || own.aspect === "all");
  claims.set(own.name, [...others, { aspect: own.aspect, decision }]);
  return other?.decision ?? null;
}

/** An article may leave by one split only, and not be moved or excluded besides; what is merged can't be split by the same stories. */
function splitConflict(decisions: readonly Decision[]): Conflict | null {
  const placed = new Map<string, Decision>();
  for (const decision of decisions) {
    const ids =
      decision.decide === "story split"
        ? decision.articles
        : decision.decide === "story move"
          ? [decision.article]
          : decision.decide === "story exclude" && decision.story === null
            ? [decision.article]
            : [];
    for (const id of ids) {
      const other = placed.get(id);
      if (other) return { decision, other };
      placed.set(id, decision);
    }
  }
  return null;
}
