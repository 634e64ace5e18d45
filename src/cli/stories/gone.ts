/** Stories that are no more: where they went, or why they were withdrawn. */
import { formatGone } from "../../content/gone-file.js";
import { ground } from "../../errors/editorial.js";
import type { Store, StoryRow } from "../../files/store.js";
import type { Correction, GoneStory, Redirect } from "../../model.js";

interface Past {
  readonly store: Store;
  /** The stories that there are now. */
  readonly rows: readonly StoryRow[];
  readonly moved: readonly Redirect[];
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The newest day of intake. */
  readonly received: string;
}

/** The list as it shall be, its text where that changed, and a line of the ledger for each that is new to it. */
export function goneStories(past: Past): {
  readonly gone: GoneStory[];
  readonly text: string | null;
  readonly fresh: Correction[];
} {
  const { store, rows, moved, parts } = past;
  const alive = new Set(rows.map(({ id }) => id));
  const idOf = new Map(rows.map(({ id, url }) => [url, id]));
  const before = store.gone.filter(({ id }) => !alive.has(id));
  const known = new Set(before.map(({ id }) => id));
  const dead = [...store.stories.values()].map(({ row }) => row).filter(({ id }) => !alive.has(id) && !known.has(id));
  const fresh = dead.map((row): GoneStory => {
    const to = moved.find(({ from }) => from === row.url)?.to;
    const into = to === undefined ? null : (idOf.get(to) ?? null);
    const { at, why } = reasonOf(row, past);
    return { id: row.id, url: row.url, at, into, why: into === null ? why : null, articles: row.articles };
  });
  const gone = [...before, ...fresh].map((each) => ({ ...each, articles: parts.get(each.id) ?? each.articles }));
  const text = formatGone(gone);
  const told = fresh.map(
    ({ id, url, at, into, why }): Correction => ({
      at,
      change: "gone",
      id: into ?? id,
      text: into === null ? (why ?? "") : ground.wentInto(into),
      story: id,
      url,
    }),
  );
  return { gone, text: text === formatGone(store.gone) ? null : text === "" ? "\n" : text, fresh: told };
}

function reasonOf({ articles }: StoryRow, { store, received }: Past): { at: string; why: string } {
  const removed = store.tombstones
    .filter(({ id }) => articles.includes(id))
    .sort((a, b) => (a.removed < b.removed ? 1 : -1))[0];
  if (removed) return { at: removed.removed, why: ground.articlesRemoved(removed.why) };
  const decision = store.editorial.decisions.find(
    (each) => (each.decide === "story exclude" || each.decide === "story move") && articles.includes(each.article),
  );
  const source = store.editorial.decisions.find((each) => each.decide === "source exclude");
  const cause = decision ?? source;
  return cause ? { at: cause.when, why: cause.why } : { at: received, why: ground.fellApart };
}
