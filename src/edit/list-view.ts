/** The pages that list: all stories, newest first, with what of each wants a look; and all decisions. */
import { isSure } from "../compose/sure.js";
import type { Decision } from "../editorial/decision.js";
import { nearMiss, unsureOrigins } from "../editorial/doubts.js";
import type { Story } from "../model.js";
import { type DecisionView, type Doubt, decisionView } from "./decision-view.js";
import { type Form, type Frame, formOf, frameOf, type Setting } from "./frame.js";

export const STORIES_ON_A_PAGE = 30;

export interface ListFacts {
  /** Those of this page. */
  readonly stories: readonly Story[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly decisions: readonly Decision[];
  readonly doubts: readonly Doubt[];
}

export interface ListView {
  readonly frame: Frame;
  readonly stories: readonly object[];
  readonly newer: number | null;
  readonly older: number | null;
  readonly doubtful: readonly DecisionView[];
  readonly order: { readonly form: Form; readonly isOpen: boolean; readonly stories: string };
}

export function listView({ stories, page, pages, decisions, doubts }: ListFacts, setting: Setting): ListView {
  const { form, sent } = formOf("order", "", setting);
  const facts = { records: [], doubts, at: "" };
  const doubtful = decisions.filter(({ path, line }) =>
    doubts.some((each) => each.path === path && each.line === line),
  );
  return {
    frame: frameOf(setting, setting.texts.say("edit.stories")),
    stories: stories.map((story) => lineOf(story, setting)),
    newer: page > 1 ? page - 1 : null,
    older: page < pages ? page + 1 : null,
    doubtful: doubtful.map((each) => decisionView(each, facts, setting)),
    order: { form, isOpen: sent !== null, stories: sent?.one("stories") ?? "" },
  };
}

function lineOf(story: Story, { base, texts }: Setting): object {
  const aside = story.claims.filter((claim) => !isSure(claim)).length;
  const unsure = unsureOrigins(story).length;
  const decided = story.decisions?.length ?? 0;
  return {
    href: `${base}/story/${story.id}/`,
    headline: story.headline.text,
    facts: [
      ...(story.updated ? [texts.date(story.updated)] : []),
      texts.say("articles", { n: story.articles.length }),
      texts.say("edit.points", { n: story.claims.length - aside }),
      ...(aside > 0 ? [texts.say("edit.aside-count", { n: aside })] : []),
      ...(story.differences.length > 0 ? [texts.say("edit.differences-count", { n: story.differences.length })] : []),
      ...(unsure > 0 ? [texts.say("edit.origins-count", { n: unsure })] : []),
      ...(nearMiss(story) ? [texts.say("edit.near-count")] : []),
      ...(decided > 0 ? [texts.say("edit.decided-count", { n: decided })] : []),
    ],
  };
}

export interface DecisionsView {
  readonly frame: Frame;
  readonly decisions: readonly DecisionView[];
}

export function decisionsView(
  { decisions, doubts }: Pick<ListFacts, "decisions" | "doubts">,
  setting: Setting,
): DecisionsView {
  const facts = { records: [], doubts, at: "" };
  return {
    frame: frameOf(setting, setting.texts.say("edit.decisions")),
    decisions: decisions.map((each) => decisionView(each, facts, setting)),
  };
}
