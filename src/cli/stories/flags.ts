/** Says which decisions have lost their ground: at every build, until an editor looks again. */
import { articleFlags } from "../../editorial/amend.js";
import { decisionsOf, idsOf } from "../../editorial/concerns.js";
import type { Decision, Flag } from "../../editorial/decision.js";
import { ground } from "../../errors/editorial.js";
import { odd } from "../../errors.js";
import type { Indexed } from "../../files/file-index.js";
import { readArticle, readStoryFile, type Store, type StoryRow } from "../../files/store.js";
import type { Context } from "../context.js";
import type { Entry } from "./job.js";

/** Reports every decision whose ground is gone or has changed, by the file and line where it stands now. */
export function tellFlags(
  { editorial }: Pick<Store, "editorial">,
  flags: readonly Flag[],
  { report }: Pick<Context, "report">,
): void {
  const byKey = new Map(editorial.decisions.map((each) => [each.key, each]));
  for (const { key, text } of flags) {
    const decision = byKey.get(key);
    if (decision) report(odd(decision.path, "decision", text, decision.line));
  }
}

/** All flags, one a decision, in the order of files and lines. `ofGroups` are those of the decisions on which articles make a story. */
export function flagsOf(
  store: Store,
  articles: readonly Entry[],
  stories: ReadonlyMap<string, Indexed<StoryRow>>,
  ofGroups: readonly Flag[],
): Flag[] {
  const { editorial, gone, root, names } = store;
  if (editorial.decisions.length === 0) return [];
  const byKey = new Map(editorial.decisions.map((each) => [each.key, each]));
  const find = (id: string) => (names.has(id) ? readArticle(store, id) : null);
  const sources = articles.map(({ source }) => source);
  const decided = [...stories].filter(
    ([, { row }]) => decisionsOf(editorial, idsOf(row.id, gone), row.articles).hash !== "",
  );
  const all = [
    ...articleFlags(editorial, find, sources),
    ...ofGroups,
    ...lostFlags(editorial.decisions, new Set([...stories.values()].map(({ row }) => row.id)), store),
    ...originFlags(
      editorial.decisions,
      [...stories.values()].map(({ row }) => row),
    ),
    ...decided.flatMap(([name]) => storyFlags(root, name, byKey)),
  ];
  const distinct = [...new Map(all.map((flag) => [flag.key, flag])).values()];
  return distinct.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}

function storyFlags(root: string, name: string, byKey: ReadonlyMap<string, Decision>): Flag[] {
  return (readStoryFile(root, name).decisions ?? []).flatMap(({ key, state, note }) => {
    const decision = byKey.get(key);
    return decision && state !== "holds" && note
      ? [{ key, path: decision.path, line: decision.line, state, text: note }]
      : [];
  });
}

/** Decisions about the origins of articles that no story holds together. */
function originFlags(decisions: readonly Decision[], stories: readonly StoryRow[]): Flag[] {
  return decisions.flatMap((each): Flag[] => {
    if (each.decide !== "origin independent" && each.decide !== "origin same") return [];
    const holds = stories.some(({ articles }) => each.articles.filter((id) => articles.includes(id)).length > 1);
    const { key, path, line } = each;
    return holds ? [] : [{ key, path, line, state: "gone", text: ground.originGone }];
  });
}

/** Decisions about stories that were withdrawn. */
function lostFlags(decisions: readonly Decision[], alive: ReadonlySet<string>, { gone }: Store): Flag[] {
  const into = new Map(gone.map((each) => [each.id, each.into]));
  const lives = (story: string): boolean => {
    let id: string | null = story;
    for (let i = 0; i < 50 && id !== null && !alive.has(id); i += 1) id = into.get(id) ?? null;
    return id !== null && alive.has(id);
  };
  return decisions.flatMap((each): Flag[] => {
    const { key, path, line } = each;
    const named = each.decide === "story order" ? each.stories : "story" in each ? [each.story] : [];
    const lost = named.find((story) => story !== null && !lives(story));
    if (lost === undefined || lost === null) return [];
    const state = named.length > 1 && named.some((story) => story !== null && lives(story)) ? "changed" : "gone";
    const text = each.decide === "story order" ? ground.orderGone(lost) : ground.storyGone(lost);
    return [{ key, path, line, state, text }];
  });
}
