import { decisionsOf, idsOf } from "../editorial/concerns.js";
import { doubtfulClaims, nearMiss, unsureOrigins } from "../editorial/doubts.js";
import { isDay } from "../editorial/is-day.js";
import { editing as messages } from "../errors/editing.js";
import { usageError } from "../errors.js";
import { withLock } from "../files/lock.js";
import { mend } from "../files/mend.js";
import { articleRows, openStore, readStoryFile, type Store } from "../files/store.js";
import type { Story } from "../model.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";
import { digestRoot } from "./digest-root.js";
import { isSound } from "./is-sound.js";

/** Entries of a kind that are shown as text. */
const SHOWN = 20;

interface Scope {
  readonly since: string;
  readonly most: number;
}

/** `commonplace review`: what is new, what is doubtful, which decisions need a second look. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  if (operands.length > 0) throw usageError(messages.reviewUsage);
  const { since, most } = options;
  if (typeof since === "string" && !isDay(since)) throw usageError(messages.badSince(since.slice(0, 60)));
  if (typeof most === "string" && !/^[1-9]\d{0,3}$/.test(most)) throw usageError(messages.badMost(most.slice(0, 60)));
  const root = digestRoot(context, []);
  return withLock(root, "review", async () => {
    mend(root);
    const store = openStore(root, { full: false, now: Date.now });
    if (!isSound(store, context)) return 1;
    const scope = {
      since: typeof since === "string" ? since : newestDay(store),
      most: typeof most === "string" ? Number(most) : context.json ? Number.POSITIVE_INFINITY : SHOWN,
    };
    const list = listOf(store, scope);
    if (context.json) await context.print(JSON.stringify(list));
    else for (const line of describe(list, scope)) await context.print(line);
    return 0;
  });
}

/** The day of the newest intake. */
function newestDay(store: Store): string {
  const days = articleRows(store).flatMap(({ row }) => row.received ?? []);
  return (days.sort().at(-1) ?? "1970-01-01").slice(0, 10);
}

type List = ReturnType<typeof listOf>;

/** The answer of `review --json`. */
function listOf(store: Store, { since, most }: Scope) {
  const received = new Map(articleRows(store).map(({ row }) => [row.id, row.received ?? ""]));
  const stories = [...store.stories.keys()].map((name) => readStoryFile(store.root, name)).sort(newestFirst);
  const few = <T>(all: readonly T[]): T[] => all.slice(0, most);
  const fresh = stories.flatMap((story) => {
    const articles = story.articles.filter((id) => (received.get(id) ?? "") >= since);
    const changes = story.history.filter(({ at }) => at >= since).map(({ what }) => what);
    return articles.length > 0 || changes.length > 0 ? [{ ...nameOf(story), articles, changes }] : [];
  });
  const claims = stories.flatMap((story) =>
    doubtfulClaims(story).map(({ id, text, sure, aside, sources }) => ({
      ...nameOf(story),
      claim: id,
      text,
      sure: sure ?? null,
      why: aside ?? "unsure",
      sources,
    })),
  );
  const groupings = stories.flatMap((story) => {
    const miss = nearMiss(story);
    return miss ? [{ ...nameOf(story), ...miss }] : [];
  });
  const origins = stories.flatMap((story) =>
    unsureOrigins(story).map(({ articles, why }) => ({ ...nameOf(story), articles, why })),
  );
  return {
    version: 1 as const,
    since,
    new: few(fresh),
    claims: few(claims.sort((a, b) => (a.sure ?? 1) - (b.sure ?? 1))),
    groupings: few(groupings.sort((a, b) => b.likeness / b.needed - a.likeness / a.needed)),
    origins: few(origins),
    decisions: flagged(store),
    all: allDecisions(store),
  };
}

/** Decisions that had lost their ground at the last build. */
function flagged({ editorial, flags }: Store) {
  return flags.flatMap(({ key, state, text }) => {
    const decision = editorial.decisions.find((each) => each.key === key);
    return decision ? [{ ...placeOf(decision), state, text }] : [];
  });
}

function allDecisions({ editorial, stories, gone }: Store) {
  const rows = [...stories.values()].map(({ row }) => row);
  return editorial.decisions.map((decision) => {
    const concerned = rows.filter(
      ({ id, articles }) => decisionsOf({ decisions: [decision] }, idsOf(id, gone), articles).hash !== "",
    );
    return { ...placeOf(decision), stories: concerned.map(({ id }) => id) };
  });
}

function placeOf({ path, line, decide, who, when, why }: Store["editorial"]["decisions"][number]) {
  return { file: path, line, decide, who, when, why };
}

function newestFirst(a: Story, b: Story): number {
  const [x, y] = [a.updated ?? "", b.updated ?? ""];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
}

const nameOf = ({ id, url, headline }: Story) => ({ story: id, url, headline: headline.text });

function describe(list: List, { since, most }: Scope): string[] {
  const section = <T>(title: string, entries: readonly T[], lines: (entry: T) => readonly string[]): string[] => {
    const more = entries.length === most ? ["  (--most N shows more)"] : [];
    return [`${title}: ${entries.length === 0 ? "none" : ""}`.trimEnd(), ...entries.flatMap(lines), ...more, ""];
  };
  return [
    ...section(`New since ${since}`, list.new, ({ story, headline, articles, changes }) => [
      `  ${story} ${headline} (${articles.length} new of its articles)`,
      ...changes.slice(-3).map((change) => `    ${change}`),
    ]),
    ...section("Doubtful points", list.claims, ({ claim, story, text, sure, why }) => [
      `  ${claim} in ${story}, ${why}${sure === null ? "" : ` (${sure.toFixed(2)})`}: ${text}`,
    ]),
    ...section("Near misses between stories", list.groupings, ({ story, headline, article, likeness, needed, why }) => [
      `  ${story} ${headline}`,
      `    ${article}: ${likeness.toFixed(2)} of the ${needed.toFixed(2)} needed. ${why}`,
    ]),
    ...section("Origins that only a likeness speaks for", list.origins, ({ story, articles, why }) => [
      `  ${articles.join(", ")} in ${story}`,
      ...why.map(({ detail }) => `    ${detail}`),
    ]),
    ...section("Decisions that need a second look", list.decisions, ({ file, line, decide, text }) => [
      `  ${file}:${line}: ${decide}: ${text}`,
    ]),
  ].slice(0, -1);
}
