/** Which decisions concern which story. */
import type { GoneStory } from "../model.js";
import { shortHash } from "../text/hash.js";
import type { Decision, Editorial } from "./decision.js";

/** The decisions of one story: plain data, so that it can be handed to a worker; same hash, same result. "" for none. */
export interface StoryDecisions {
  readonly decisions: readonly Decision[];
  /** All ids that the story had. */
  readonly ids: readonly string[];
  readonly hash: string;
}

export const UNDECIDED: StoryDecisions = { decisions: [], ids: [], hash: "" };

/** Ids of the stories that went into this one, its own included. */
export function idsOf(id: string, gone: readonly GoneStory[]): string[] {
  const ids = [id];
  for (let i = 0; i < ids.length; i += 1)
    for (const each of gone) if (each.into === ids[i] && !ids.includes(each.id)) ids.push(each.id);
  return ids;
}

/** The decisions about a story (by all ids that it had) and about its articles. */
export function decisionsOf(
  { decisions }: Editorial,
  ids: readonly string[],
  articles: readonly string[],
): StoryDecisions {
  if (decisions.length === 0) return UNDECIDED;
  const own = decisions.filter((decision) => concerns(decision, ids, articles));
  if (own.length === 0) return UNDECIDED;
  const told = own.map(({ key, who, when, why }) => [key, who, when, why]);
  return { decisions: own, ids, hash: shortHash(JSON.stringify([ids, told])) };
}

function concerns(decision: Decision, ids: readonly string[], articles: readonly string[]): boolean {
  const has = (id: string): boolean => articles.includes(id);
  switch (decision.decide) {
    case "story merge":
    case "story order":
      return decision.stories.some((id) => ids.includes(id));
    case "story split":
      return ids.includes(decision.story) || decision.articles.some(has);
    case "story move":
      return ids.includes(decision.to) || has(decision.article);
    case "story exclude":
      return (decision.story !== null && ids.includes(decision.story)) || has(decision.article);
    case "line cut":
    case "line restore":
      return has(decision.article);
    case "origin independent":
    case "origin same":
      return decision.articles.some(has);
    case "source exclude":
      return false;
    default:
      return ids.includes(decision.story);
  }
}
