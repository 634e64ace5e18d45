/** A story as the editor's decisions make it: each bound to passages, so that it holds whatever comes and goes around it. */
import { ground as messages } from "../errors/editorial.js";
import type { DecisionRecord, Difference, EditorNote, Story } from "../model.js";
import { ANCHORS, remembered } from "./bind.js";
import type { Outcome, StoryContext, Work } from "./board.js";
import { decideClaims } from "./claims.js";
import type { StoryDecisions } from "./concerns.js";
import type { Decision } from "./decision.js";
import { findGround, passagesOf } from "./grounds.js";

/** The story with its decisions carried out, each recorded with what became of its ground. */
export function decideStory(story: Story, { decisions, ids: names }: StoryDecisions, context: StoryContext): Story {
  if (decisions.length === 0) return story;
  const work: Work = {
    ...context,
    claims: [...story.claims],
    singles: [...story.singles],
    own: new Set(),
    outcomes: new Map(),
  };
  decideClaims(decisions, work);
  const settled = settle(story.differences, decisions, work);
  const ids = new Set([...work.claims, ...work.singles].map(({ id }) => id));
  const differences = settled.map((each) =>
    each.claim === null || ids.has(each.claim) ? each : { ...each, claim: null },
  );
  return {
    ...story,
    ...words(story, decisions, names),
    claims: work.claims,
    singles: work.singles,
    differences,
    decisions: decisions.map((each) => recordOf(each, work)),
  };
}

function recordOf(decision: Decision, { outcomes }: Work): DecisionRecord {
  const { key, decide, who, when, why } = decision;
  const usual = { about: "text" in decision ? decision.text : null, state: "holds" as const };
  const { about, state, note, quotes }: Outcome = outcomes.get(key) ?? usual;
  return {
    key,
    decide,
    who,
    when,
    why,
    about,
    state,
    ...(note === undefined ? {} : { note }),
    ...(quotes === undefined ? {} : { quotes }),
  };
}

function settle(differences: readonly Difference[], decisions: readonly Decision[], work: Work): readonly Difference[] {
  let all = differences;
  for (const each of decisions) {
    if (each.decide !== "difference settle") continue;
    const ground = { ...each.difference, quotes: remembered({ key: each.key, claim: each.difference }, work) };
    const met = findGround(ground, all.map(passagesOf));
    if (met === null) {
      work.outcomes.set(each.key, {
        about: each.difference.said,
        state: "gone",
        note: messages.differenceGone,
        quotes: ground.quotes,
      });
      continue;
    }
    const target = all.find(({ id }) => id === met.target.id)!;
    const quotes =
      ground.quotes.length > 0 ? ground.quotes : met.target.support.map(({ quote }) => quote).slice(0, ANCHORS);
    const outcome: Outcome =
      met.kept < met.all
        ? { about: target.about, state: "changed", note: messages.differenceChanged(met.kept, met.all) }
        : { about: target.about, state: "holds" };
    work.outcomes.set(each.key, { ...outcome, quotes });
    all = all.map((one) => (one === target ? { ...one, settled: noteOf(each) } : one));
  }
  return all;
}

function noteOf({
  text,
  who,
  when,
}: {
  readonly text: string;
  readonly who: string;
  readonly when: string;
}): EditorNote {
  return { text, who, when };
}

/** Headline, dek, topics, place and notes. */
function words(story: Story, decisions: readonly Decision[], ids: readonly string[]): Partial<Story> {
  const one = <V extends Decision["decide"]>(verb: V) =>
    decisions.find((each): each is Extract<Decision, { decide: V }> => each.decide === verb);
  const textOf = (verb: "story rename" | "story dek"): string | null =>
    (decisions.find((each) => each.decide === verb) as { text: string } | undefined)?.text ?? null;
  const headline = textOf("story rename");
  const dek = textOf("story dek");
  const pinned = one("story pin")?.place ?? placeIn(one("story order")?.stories, ids);
  const notes = decisions.flatMap((each) => (each.decide === "story note" ? [noteOf(each)] : []));
  return {
    ...(headline === null
      ? {}
      : { headline: { text: headline, article: story.headline.article, editor: true as const } }),
    ...(dek === null ? {} : { dek, dekEditor: true as const }),
    topics: one("story topics")?.topics ?? [],
    ...(pinned === null ? {} : { pinned }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function placeIn(stories: readonly string[] | undefined, ids: readonly string[]): number | null {
  const at = stories?.findIndex((id) => ids.includes(id)) ?? -1;
  return at === -1 ? null : at + 1;
}
