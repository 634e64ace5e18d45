/** Decisions as the editing page lists them: what, by whom, why, what became of it, and the way back. */
import type { Decision } from "../editorial/decision.js";
import type { DecisionRecord } from "../model.js";
import type { Setting } from "./frame.js";

/** What the last build said of a decision: its place "content/editorial/quay.yml", line, and the words. */
export interface Doubt {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface DecisionView {
  readonly base: string;
  readonly at: string;
  readonly decide: string;
  readonly about: string | null;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  readonly state: string;
  readonly isDoubtful: boolean;
  readonly note: string | null;
  readonly place: string;
  readonly file: string;
  readonly line: number;
  readonly key: string;
  /** Page of the story, where it is about one. */
  readonly story: string | null;
}

export interface DecisionFacts {
  readonly records: readonly DecisionRecord[];
  readonly doubts: readonly Doubt[];
  /** Id of the page's story; "" where it has none. */
  readonly at: string;
}

export function decisionView(decision: Decision, facts: DecisionFacts, { base, texts }: Setting): DecisionView {
  const { decide, who, when, why, path, line, key } = decision;
  const record = facts.records.find((each) => each.key === key);
  const doubt = facts.doubts.find((each) => each.path === path && each.line === line);
  const state = doubt && (record === undefined || record.state === "holds") ? "gone" : record?.state;
  const story = "story" in decision ? decision.story : "stories" in decision ? decision.stories[0]! : null;
  return {
    base,
    at: facts.at,
    decide,
    about: record?.about ?? aboutOf(decision),
    who,
    when: texts.date(when),
    why,
    state: texts.say(state === undefined ? (facts.at === "" ? "edit.holds" : "edit.waiting") : `edit.${state}`),
    isDoubtful: state === "changed" || state === "gone",
    note: doubt?.text ?? record?.note ?? null,
    place: texts.say("edit.stands-in", { file: path, line: String(line) }),
    file: fileOf(path),
    line,
    key,
    story: facts.at === "" ? story : null,
  };
}

export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What a decision is about, in its own words. */
export function aboutOf(decision: Decision): string | null {
  if ("claim" in decision) return decision.claim.said ?? decision.claim.id;
  if ("claims" in decision) return decision.claims.map(({ said, id }) => said ?? id).join(" + ");
  if ("difference" in decision) return decision.difference.said ?? decision.difference.id;
  if ("receipts" in decision) return decision.text ?? decision.receipts[0]!.quote;
  if ("topics" in decision) return decision.topics.join(", ");
  if ("text" in decision) return decision.text;
  if ("articles" in decision) return decision.articles.join(", ");
  if ("stories" in decision) return decision.stories.join(", ");
  if ("article" in decision) return decision.article;
  return "source" in decision ? decision.source : null;
}
