/** Says which decisions have lost their ground: at every build, until an editor looks again. */
import { articleFlags } from "../../editorial/amend.js";
import type { Flag } from "../../editorial/decision.js";
import { ground } from "../../errors/editorial.js";
import { odd } from "../../errors.js";
import type { Indexed } from "../../files/file-index.js";
import { readArticleFile, readStoryFile, type Store, type StoryRow } from "../../files/store.js";
import type { Context } from "../context.js";
import type { Entry } from "./job.js";

/** Reports every decision whose ground is gone or has changed, by its file and line. */
export function tellFlags(
  store: Store,
  articles: readonly Entry[],
  stories: ReadonlyMap<string, Indexed<StoryRow>>,
  ofGroups: readonly Flag[] | null,
  { report }: Pick<Context, "report">,
): void {
  for (const { path, line, text } of flagsOf(store, articles, stories, ofGroups))
    report(odd(path, "decision", text, line));
}

/** All flags, in the order of files and lines. */
export function flagsOf(
  store: Store,
  articles: readonly Entry[],
  stories: ReadonlyMap<string, Indexed<StoryRow>>,
  ofGroups: readonly Flag[] | null,
): Flag[] {
  const { decisions } = store.editorial;
  if (decisions.length === 0) return [];
  const byKey = new Map(decisions.map((each) => [each.key, each]));
  const find = (id: string) => (store.names.has(id) ? readArticleFile(store, id).article : null);
  const own = articleFlags(
    store.editorial,
    find,
    articles.map(({ source }) => source),
  );
  const ofStories = [...stories.keys()].flatMap((name) => storyFlags(store.root, name, byKey));
  const alive = new Set([...stories.values()].map(({ row }) => row.id));
  const lost = decisions.flatMap((each) => lostFlag(each, alive, store));
  const all = [...own, ...(ofGroups ?? []), ...lost, ...ofStories];
  const distinct = [...new Map(all.map((flag) => [flag.key, flag])).values()];
  return distinct.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}

function storyFlags(root: string, name: string, byKey: ReadonlyMap<string, { path: string; line: number }>): Flag[] {
  return (readStoryFile(root, name).decisions ?? []).flatMap(({ key, state, note }) => {
    const decision = byKey.get(key);
    return decision && state !== "holds" && note
      ? [{ key, path: decision.path, line: decision.line, state, text: note }]
      : [];
  });
}

/** A decision about one story that was withdrawn. */
function lostFlag(
  decision: Store["editorial"]["decisions"][number],
  alive: ReadonlySet<string>,
  { gone }: Store,
): Flag[] {
  if (!("story" in decision) || decision.story === null || alive.has(decision.story)) return [];
  let id: string | null = decision.story;
  for (let i = 0; i < 50 && id !== null && !alive.has(id); i += 1)
    id = gone.find((each) => each.id === id)?.into ?? null;
  const { key, path, line } = decision;
  return id === null ? [{ key, path, line, state: "gone", text: ground.storyGone(decision.story) }] : [];
}
