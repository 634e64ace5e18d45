/** What changed in a story since it was last published: the lines of its ledger. */
import type { Article, Change, Claim, HistoryEntry, IsoDate, SeenArticle, Story } from "../model.js";
import { cutText } from "../text/cut.js";
import { shortHash } from "../text/hash.js";

/** Words of a change, in UTF-16 units; lines of a story's history that are kept. */
const LONGEST = 300;
const MOST = 200;

type Dated = Pick<Article, "id" | "received" | "corrected" | "headline" | "text">;

/** What a story has seen of its articles. */
export function seenOf(articles: readonly Dated[]): SeenArticle[] {
  return articles.map(({ id, headline, text }) => ({ article: id, hash: shortHash(`${headline}\n${text}`) }));
}

/** The changes from one record of a story to the next, in a fixed order; dated by the articles and decisions that made them. */
export function changesOf(previous: Story, story: Story, articles: readonly Dated[]): Change[] {
  const known = new Set(previous.articles);
  const seen = new Map(previous.seen?.map(({ article, hash }) => [article, hash]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const joined = story.articles.filter((id) => !known.has(id)).map((id) => byId.get(id)!);
  const corrected = (story.seen ?? [])
    .filter(({ article, hash }) => seen.has(article) && seen.get(article) !== hash)
    .map(({ article }) => byId.get(article)!);
  const left = previous.articles.filter((id) => !story.articles.includes(id));
  const decided = newIn(story.decisions, previous.decisions);
  const undone = newIn(previous.decisions, story.decisions);
  const involved = [
    ...joined.map(({ received }) => received),
    ...corrected.map((each) => each.corrected ?? each.received),
    ...decided.map(({ when }) => when),
  ];
  const at =
    latest(involved) ??
    latest([...articles.map((each) => each.corrected ?? each.received), previous.history.at(-1)?.at ?? null]) ??
    story.updated ??
    "1970-01-01";
  const line = (
    change: Change["change"],
    rest: Omit<Change, "at" | "change"> = {},
    day: IsoDate | null = at,
  ): Change => ({ at: day ?? at, change, ...rest });
  return [
    ...decided.map(({ key, decide, who, why, when }) =>
      line("decided", { id: key, decide, who, text: short(why) }, when),
    ),
    ...undone.map(({ key, decide, who, why }) => line("undone", { id: key, decide, who, text: short(why) })),
    ...joined.map(({ id, headline, received }) => line("joined", { id, text: short(headline ?? "") }, received)),
    ...left.map((id) => line("left", { id })),
    ...corrected.map(({ id, headline, corrected: day, received }) =>
      line("corrected", { id, text: short(headline ?? "") }, day ?? received),
    ),
    ...(previous.headline.text === story.headline.text
      ? []
      : [line("headline", { text: short(story.headline.text), was: short(previous.headline.text) })]),
    ...claimChanges(previous.claims, story.claims).map(({ change, ...rest }) => line(change, rest)),
    ...newById(story.differences, previous.differences).map(({ id, about }) =>
      line("differs", { id, text: short(about) }),
    ),
    ...newById(previous.differences, story.differences).map(({ id, about }) =>
      line("agrees", { id, text: short(about) }),
    ),
  ];
}

const short = (text: string): string => cutText(text.replace(/\s+/g, " ").trim(), LONGEST);

function newIn<T extends { readonly key: string }>(now: readonly T[] = [], before: readonly T[] = []): T[] {
  return now.filter(({ key }) => !before.some((each) => each.key === key));
}

function newById<T extends { readonly id: string }>(now: readonly T[], before: readonly T[]): T[] {
  return now.filter(({ id }) => !before.some((each) => each.id === id));
}

function latest(days: readonly (IsoDate | null | undefined)[]): IsoDate | null {
  return days.reduce<IsoDate | null>((last, day) => (day && (last === null || day > last) ? day : last), null);
}

type Undated = Omit<Change, "at">;

function claimChanges(before: readonly Claim[], now: readonly Claim[]): Undated[] {
  const earlier = new Map(before.map((claim) => [claim.id, claim]));
  const later = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((claim): Undated[] => {
    const old = earlier.get(claim.id);
    if (old === undefined) return [{ change: "appeared" as const, id: claim.id, text: short(claim.text) }];
    const words =
      old.text === claim.text
        ? []
        : [{ change: "reworded" as const, id: claim.id, text: short(claim.text), was: short(old.text) }];
    const counts =
      old.sources === claim.sources
        ? []
        : [
            {
              change: claim.sources > old.sources ? ("gained" as const) : ("lost" as const),
              id: claim.id,
              text: short(claim.text),
              was: `${old.sources} → ${claim.sources}`,
            },
          ];
    return [...words, ...counts];
  });
  const gone = before
    .filter(({ id }) => !later.has(id))
    .map(({ id, text }) => ({ change: "withdrawn" as const, id, text: short(text) }));
  return [...changed, ...gone];
}

/** Whether the points of the story changed, and not only its articles. */
export function movesClaims(changes: readonly Change[]): boolean {
  return changes.some(({ change }) => ["appeared", "gained", "lost", "reworded", "withdrawn"].includes(change));
}

/** A change in plain words. */
export function inWords({ change, text = "", was = "", decide, who }: Change): string {
  const quoted = `“${text}”`;
  switch (change) {
    case "joined":
      return text === "" ? "an article joined" : `joined: ${quoted}`;
    case "left":
      return "an article left";
    case "corrected":
      return `the article ${quoted} was corrected by its source`;
    case "appeared":
      return `new: ${quoted}`;
    case "gained":
    case "lost":
      return `${was} sources: ${quoted}`;
    case "reworded":
      return `reworded: ${quoted}, before: “${was}”`;
    case "withdrawn":
      return `withdrawn: ${quoted}`;
    case "headline":
      return `new headline: ${quoted}`;
    case "differs":
      return `sources differ: ${quoted}`;
    case "agrees":
      return `no difference any more: ${quoted}`;
    case "decided":
      return `decided by ${who} (${decide}): ${text}`;
    case "undone":
      return `a decision of ${who} no longer holds (${decide}): ${text}`;
    default:
      return text;
  }
}

/** The history of a story with what is new, the latest lines of it. */
export function historyWith(before: readonly HistoryEntry[], changes: readonly Change[]): HistoryEntry[] {
  const told = changes.map((change): HistoryEntry => {
    const { at, id } = change;
    return { at, what: inWords(change), ...(change.change === "withdrawn" && id !== undefined ? { id } : {}) };
  });
  return [...before, ...told].slice(-MOST);
}
