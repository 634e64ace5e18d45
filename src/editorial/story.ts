/** A story as the editor's decisions make it: each bound to passages, so that it holds whatever comes and goes around it. */
import { ground as messages } from "../errors/editorial.js";
import type { Article, Claim, DecisionRecord, Difference, EditorNote, Story } from "../model.js";
import type { StoryDecisions } from "./concerns.js";
import type { ClaimDecision, Decision, Ground } from "./decision.js";
import { anchorsOf, countHeld, findGround, passagesOf } from "./grounds.js";
import { findReceipts } from "./receipts.js";

/** Counts sources and origins of passages: as comparing does it. */
export type CountVoices = (support: Claim["support"]) => Pick<Claim, "sources" | "origins" | "relays">;

export interface StoryContext {
  readonly articles: readonly Article[];
  readonly count: CountVoices;
  /** Makes the id of a bullet from the place of its first passage. */
  readonly idOf: (article: string, start: number, end: number) => string;
  readonly previous: Story | null;
}

type Outcome = Pick<DecisionRecord, "state" | "about"> & {
  readonly note?: string;
  readonly quotes?: readonly string[];
};

interface Work extends StoryContext {
  claims: Claim[];
  singles: Claim[];
  /** Ids of bullets that an editor's decision made or kept: their passages are theirs. */
  readonly own: Set<string>;
  readonly outcomes: Map<string, Outcome>;
}

/** Passages that are remembered of a bullet. */
const ANCHORS = 6;

/** The story with its decisions carried out, each recorded with what became of its ground. */
export function decideStory(story: Story, { decisions }: StoryDecisions, context: StoryContext): Story {
  if (decisions.length === 0) return story;
  const work: Work = {
    ...context,
    claims: [...story.claims],
    singles: [...story.singles],
    own: new Set(),
    outcomes: new Map(),
  };
  const claimOnes = decisions.filter((each): each is ClaimDecision => each.decide.startsWith("claim "));
  for (const verb of ORDER) for (const each of claimOnes) if (each.decide === verb) decideClaim(each, work);
  onceEach(work);
  const settled = settle(story.differences, decisions, work);
  const ids = new Set([...work.claims, ...work.singles].map(({ id }) => id));
  const differences = settled.map((each) =>
    each.claim === null || ids.has(each.claim) ? each : { ...each, claim: null },
  );
  return {
    ...story,
    ...words(story, decisions),
    claims: work.claims,
    singles: work.singles,
    differences,
    decisions: decisions.map((each) => recordOf(each, work)),
  };
}

/** What changes which bullets there are comes before what changes their words and places. */
const ORDER: readonly ClaimDecision["decide"][] = [
  "claim add",
  "claim join",
  "claim split",
  "claim drop",
  "claim lock",
  "claim reword",
  "claim down",
  "claim up",
  "claim pin",
];

function recordOf({ key, decide, who, when, why }: Decision, { outcomes }: Work): DecisionRecord {
  const { about, state, note, quotes } = outcomes.get(key) ?? { about: null, state: "holds" as const };
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

function decideClaim(decision: ClaimDecision, work: Work): void {
  if (decision.decide === "claim add") {
    add(decision, work);
    return;
  }
  if (decision.decide === "claim join") {
    join(decision, work);
    return;
  }
  const met = meet(decision.claim, decision, work);
  if (met === null) {
    work.outcomes.set(decision.key, {
      about: decision.claim.said,
      state: "gone",
      note: messages.claimGone,
      quotes: remembered(decision, work),
    });
    return;
  }
  const { claim, note } = met;
  const quotes = anchorsOf(claim, ANCHORS);
  work.outcomes.set(decision.key, {
    about: decision.claim.said ?? claim.text,
    state: note === null ? "holds" : "changed",
    ...(note === null ? {} : { note }),
    quotes: keptQuotes(decision, quotes, work),
  });
  work.own.add(claim.id);
  if (decision.decide === "claim drop") remove(claim, work);
  else if (decision.decide === "claim split") part(claim, decision, work);
  else if (decision.decide === "claim reword")
    replace(claim, { ...open(claim), text: decision.text, editor: true }, work);
  else if (decision.decide === "claim lock") lock(claim, decision.claim.said, work);
  else if (decision.decide === "claim pin") pin(claim, work);
  else if ("by" in decision) shift(claim, decision.decide === "claim up" ? -decision.by : decision.by, work);
}

/** What the decision itself quotes, else what it was bound to when last seen. */
function remembered(
  { key, claim }: { readonly key: string; readonly claim: Ground },
  { previous }: Work,
): readonly string[] {
  return claim.quotes.length > 0 ? claim.quotes : (previous?.decisions?.find((each) => each.key === key)?.quotes ?? []);
}

function keptQuotes(
  decision: { readonly key: string; readonly claim: Ground },
  now: readonly string[],
  work: Work,
): readonly string[] {
  const before = remembered(decision, work);
  return before.length > 0 ? before : now;
}

/** The bullet that is meant. Where it is no longer found but its passages are in the articles, it is made again of them. */
function meet(
  named: Ground,
  decision: { readonly key: string; readonly decide: string; readonly claim: Ground },
  work: Work,
): { claim: Claim; note: string | null } | null {
  const ground = { ...named, quotes: remembered(decision, work) };
  const met = findGround(ground, [...work.claims, ...work.singles]);
  if (met !== null) {
    if (met.kept < met.all) return { claim: met.target, note: messages.claimChanged(met.kept, met.all) };
    const more = met.target.support.length - met.all;
    const isLock = decision.decide === "claim lock" && named.quotes.length > 0 && named.quotes.length === met.all;
    return {
      claim: met.target,
      note:
        isLock && more > 0 && countNew(met.target, ground.quotes) > 0
          ? messages.lockGrown(countNew(met.target, ground.quotes))
          : null,
    };
  }
  if (decision.decide === "claim drop" || ground.quotes.length === 0) return null;
  const { support } = findReceipts(
    ground.quotes.map((quote) => ({ article: null, quote })),
    work.articles,
  );
  if (support.length === 0) return null;
  const claim = made(support, named.said, work);
  insert(claim, work);
  return { claim, note: messages.claimRebuilt };
}

function countNew({ support }: Claim, quotes: readonly string[]): number {
  return support.filter(
    (each) =>
      countHeld(
        [each.quote],
        quotes.map((quote) => ({ quote })),
      ) === 0,
  ).length;
}

/** A bullet of these passages: in the words of the first, or in these, which are the editor's unless a passage has them. */
function made(support: Claim["support"], text: string | null, work: Work): Claim {
  const first = support[0]!;
  const quoted =
    text !== null &&
    work.articles.some(
      (article) => support.some(({ article: id }) => id === article.id) && article.text.includes(text),
    );
  const id = work.idOf(first.article, first.start, first.end);
  return {
    id,
    text: text ?? first.quote,
    ...(text === null || quoted ? {} : { editor: true as const }),
    ...work.count(support),
    support,
  };
}

/** Without what says that the program isn't sure of it: an editor is. */
function open(claim: Claim): Claim {
  const { sure, aside, ...rest } = claim as Claim & { sure?: unknown; aside?: unknown };
  return rest;
}

function insert(claim: Claim, work: Work): void {
  work.own.add(claim.id);
  const others = (list: Claim[]): Claim[] => list.filter(({ id }) => id !== claim.id);
  work.claims = others(work.claims);
  work.singles = others(work.singles);
  if (claim.sources > 1) work.claims = [...work.claims, claim];
  else work.singles = [...work.singles, claim];
}

function replace(claim: Claim, by: Claim, work: Work): void {
  const put = (list: Claim[]): Claim[] => list.map((each) => (each.id === claim.id ? by : each));
  work.claims = put(work.claims);
  work.singles = put(work.singles);
}

function remove(claim: Claim, work: Work): void {
  work.claims = work.claims.filter(({ id }) => id !== claim.id);
  work.singles = work.singles.filter(({ id }) => id !== claim.id);
}

function lock(claim: Claim, said: string | null, work: Work): void {
  const text = said ?? claim.text;
  const ids = new Set(claim.support.map(({ article }) => article));
  const quoted = work.articles.some((article) => ids.has(article.id) && article.text.includes(text));
  replace(claim, { ...open(claim), text, ...(quoted ? {} : { editor: true as const }), locked: true }, work);
}

function pin(claim: Claim, work: Work): void {
  const pinned = {
    ...open(work.claims.find(({ id }) => id === claim.id) ?? work.singles.find(({ id }) => id === claim.id) ?? claim),
    pinned: true as const,
  };
  const first = (list: Claim[]): Claim[] => {
    const rest = list.filter(({ id }) => id !== claim.id);
    if (rest.length === list.length) return list;
    const after = rest.findLastIndex((each) => each.pinned) + 1;
    return [...rest.slice(0, after), pinned, ...rest.slice(after)];
  };
  work.claims = first(work.claims);
  work.singles = first(work.singles);
}

function shift(claim: Claim, by: number, work: Work): void {
  const moved = (list: Claim[]): Claim[] => {
    const at = list.findIndex(({ id }) => id === claim.id);
    if (at === -1) return list;
    const rest = list.filter((_, i) => i !== at);
    const to = Math.max(0, Math.min(rest.length, at + by));
    return [...rest.slice(0, to), list[at]!, ...rest.slice(to)];
  };
  work.claims = moved(work.claims);
  work.singles = moved(work.singles);
}

function add({ key, receipts, text }: Extract<ClaimDecision, { decide: "claim add" }>, work: Work): void {
  const { support, lost } = findReceipts(receipts, work.articles);
  const about = text ?? receipts[0]!.quote;
  if (support.length === 0) {
    work.outcomes.set(key, { about, state: "gone", note: messages.quoteGone(lost[0]!.slice(0, 80)) });
    return;
  }
  const claim = made(support, text, work);
  insert(claim, work);
  const note = lost.length > 0 ? messages.quoteGone(lost[0]!.slice(0, 80)) : null;
  work.outcomes.set(key, { about, state: note === null ? "holds" : "changed", ...(note === null ? {} : { note }) });
}

function join(decision: Extract<ClaimDecision, { decide: "claim join" }>, work: Work): void {
  const all = [...work.claims, ...work.singles];
  const before = work.previous?.decisions?.find((each) => each.key === decision.key)?.quotes ?? [];
  const met = decision.claims.map((ground) => findGround(ground, all)?.target ?? null);
  const found = [...new Set(met.filter((each): each is Claim => each !== null))];
  const rebuilt =
    found.length < 2 && before.length > 0
      ? findReceipts(
          before.map((quote) => ({ article: null, quote })),
          work.articles,
        ).support
      : [];
  const first = found[0] ?? findGround({ id: null, quotes: before, said: null }, all)?.target;
  if (first === undefined || (found.length < 2 && rebuilt.length === 0)) {
    work.outcomes.set(decision.key, {
      about: decision.claims[0]!.said,
      state: "gone",
      note: messages.joinGone,
      quotes: before,
    });
    return;
  }
  const passages = [...found.flatMap(({ support }) => support), ...first.support, ...rebuilt];
  const support = passages.filter(
    (each, i) =>
      passages.findIndex((one) => one.article === each.article && one.start < each.end && each.start < one.end) === i,
  );
  for (const each of found) if (each !== first) remove(each, work);
  const whole = { ...open(first), support, ...work.count(support) };
  remove(first, work);
  const place = all.indexOf(first);
  insert(whole, work);
  shift(whole, place - work.claims.length + 1, work);
  work.outcomes.set(decision.key, {
    about: first.text,
    state: "holds",
    quotes: [...new Set([...before, ...support.map(({ quote }) => quote)])].slice(0, 12),
  });
}

function part(claim: Claim, { key, leaving }: Extract<ClaimDecision, { decide: "claim split" }>, work: Work): void {
  const isLeaving = ({ quote }: { quote: string }): boolean => countHeld(leaving, [{ quote }]) > 0;
  const out = claim.support.filter(isLeaving);
  const rest = claim.support.filter((each) => !isLeaving(each));
  if (out.length === 0 || rest.length === 0) {
    const outcome = work.outcomes.get(key)!;
    work.outcomes.set(key, { ...outcome, state: "gone", note: messages.splitGone });
    return;
  }
  const texts = new Map(work.articles.map(({ id, text }) => [id, text]));
  const holds =
    rest.some(({ article }) => texts.get(article)!.includes(claim.text)) &&
    rest.some(({ quote }) => quote.includes(claim.text));
  const stay = {
    ...open(claim),
    support: rest,
    ...work.count(rest),
    ...(holds || claim.editor ? {} : { text: rest[0]!.quote }),
  };
  remove(claim, work);
  insert(stay, work);
  insert(made(out, null, work), work);
}

/** No pair of passages of two articles stands in two bullets: those that an editor made or kept come first. */
function onceEach(work: Work): void {
  const used = new Set<string>();
  const nameOf = ({ article, start, end }: Claim["support"][number]): string => `${article} ${start} ${end}`;
  const check = (claim: Claim): Claim | null => {
    const kept: Claim["support"][number][] = [];
    for (const each of claim.support)
      if (
        !kept.some(
          (other) => other.article !== each.article && used.has([nameOf(other), nameOf(each)].sort().join("|")),
        )
      )
        kept.push(each);
    for (const a of kept) for (const b of kept) if (nameOf(a) < nameOf(b)) used.add(`${nameOf(a)}|${nameOf(b)}`);
    if (kept.length === claim.support.length) return claim;
    const counted = { ...claim, support: kept, ...work.count(kept) };
    return counted.sources > 1 ? counted : null;
  };
  const order = [...work.claims].sort((a, b) => Number(work.own.has(b.id)) - Number(work.own.has(a.id)));
  const checked = new Map(order.map((claim) => [claim.id, check(claim)]));
  work.claims = work.claims.flatMap(({ id }) => checked.get(id) ?? []);
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
    work.outcomes.set(each.key, { about: target.about, state: "holds", quotes });
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
function words(story: Story, decisions: readonly Decision[]): Partial<Story> {
  const one = <V extends Decision["decide"]>(verb: V) =>
    decisions.find((each): each is Extract<Decision, { decide: V }> => each.decide === verb);
  const textOf = (verb: "story rename" | "story dek"): string | null =>
    (decisions.find((each) => each.decide === verb) as { text: string } | undefined)?.text ?? null;
  const headline = textOf("story rename");
  const dek = textOf("story dek");
  const pinned = one("story pin")?.place ?? placeIn(one("story order")?.stories, story.id);
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

function placeIn(stories: readonly string[] | undefined, id: string): number | null {
  const at = stories?.indexOf(id) ?? -1;
  return at === -1 ? null : at + 1;
}
