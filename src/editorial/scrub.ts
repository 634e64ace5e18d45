/** Takes the passages of removed articles out of what remembers them: stories as last published, ledgers, decisions. */
import type { Change, Claim, DecisionRecord, Difference, Story } from "../model.js";
import { parseYaml } from "../text/yaml.js";
import { isMapping } from "./entry.js";
import { linesOf } from "./lines.js";
import { holdsPassage, type Passages, REMOVED, withoutPassage, withoutQuotations } from "./passages.js";
import { addDecision, type NewDecision, removeDecision } from "./write.js";

/** The record of a story without a word of the removed articles: what its next version is compared with. */
export function scrubStory(story: Story, ids: ReadonlySet<string>, passages: Passages): Story {
  const text = (words: string): string => withoutPassage(words, passages);
  const kept = <T extends { readonly article: string }>(support: readonly T[]): T[] =>
    support.filter(({ article }) => !ids.has(article));
  const isLeft = ({ sides }: Difference): boolean => !sides.some(({ headline = "" }) => ids.has(headline));
  const scrub = (claim: Claim): Claim => ({ ...claim, text: text(claim.text), support: kept(claim.support) });
  return {
    ...story,
    headline: { ...story.headline, text: text(story.headline.text) },
    dek: story.dek === null ? null : text(story.dek),
    claims: story.claims.map(scrub),
    singles: story.singles.map(scrub).filter(({ support }) => support.length > 0),
    differences: story.differences.filter(isLeft).map((each) => ({
      ...each,
      about: text(each.about),
      sides: each.sides.map((side) => ({ ...side, label: text(side.label), support: kept(side.support) })),
    })),
    quotes: [],
    timeline: [],
    history: story.history.map(({ at, what }) => ({ at, what: withoutQuotations(what, passages) })),
    ...(story.decisions ? { decisions: story.decisions.map((each) => scrubRecord(each, passages)) } : {}),
  };
}

function scrubRecord({ quotes, about, note, why, ...rest }: DecisionRecord, passages: Passages): DecisionRecord {
  return {
    ...rest,
    why: withoutPassage(why, passages),
    about: about === null ? null : withoutPassage(about, passages),
    ...(note === undefined ? {} : { note: withoutQuotations(note, passages) }),
    ...(quotes === undefined ? {} : { quotes: quotes.filter((each) => !holdsPassage(each, passages)) }),
  };
}

/** A line of a ledger without passages of removed articles. */
export function scrubChange<T extends Change>(change: T, passages: Passages): T {
  const { text, was } = change;
  return {
    ...change,
    ...(text === undefined ? {} : { text: withoutPassage(text, passages) }),
    ...(was === undefined ? {} : { was: withoutPassage(was, passages) }),
  };
}

export interface Scrubbed {
  readonly text: string;
  /** Lines, from 1, of decisions that lost a passage, and of those that rested on nothing else and went. */
  readonly changed: readonly number[];
  readonly dropped: readonly number[];
}

/** A file of decisions without passages of removed articles; a decision that rests on nothing else goes. */
export function scrubDecisions(text: string, path: string, passages: Passages): Scrubbed {
  const { decisions, usual } = read(text);
  const lines = linesOf(text, decisions.length);
  const rows = decisions.map((decision, i) => {
    const isHeld = anyText(decision, (each) => holdsPassage(each, passages));
    return { line: lines[i]!, isHeld, left: isHeld ? scrubFields(decision, passages) : decision };
  });
  const held = rows.filter(({ isHeld }) => isHeld);
  if (held.length === 0) return { text: withoutSentences(text, passages), changed: [], dropped: [] };
  // From the last to the first, so that the lines of the others stay.
  const cut = held.reduceRight((left, { line }) => removeDecision(left, line, path), text);
  // Decisions that don't begin on lines of their own are written anew, all of them.
  const isList = read(cut).decisions.length === decisions.length - held.length;
  const again = (isList ? held : rows).flatMap(({ left }) => (left === null ? [] : [{ ...usual, ...left }]));
  const whole = again.reduce<string | null>(
    (all, each) => addDecision(all, each as unknown as NewDecision, path),
    isList ? cut : null,
  );
  const linesWhere = (isDropped: boolean): number[] =>
    held.filter(({ left }) => (left === null) === isDropped).map(({ line }) => line);
  return {
    text: withoutSentences(whole ?? "decisions: []\n", passages),
    changed: linesWhere(false),
    dropped: linesWhere(true),
  };
}

/** Comments hold sentences, too. */
function withoutSentences(text: string, { sentences }: Passages): string {
  return sentences.reduce((left, sentence) => left.replaceAll(sentence, REMOVED), text);
}

/** The decisions as they stand in the file, and what its head says for all of them. */
function read(text: string): { decisions: Readonly<Record<string, unknown>>[]; usual: object } {
  const result = parseYaml(text);
  const value = "value" in result && isMapping(result.value) ? result.value : {};
  const { decisions, who, story } = value;
  const usual = { ...(who ? { who } : {}), ...(story ? { story } : {}) };
  return { decisions: Array.isArray(decisions) ? decisions.filter(isMapping) : [], usual };
}

function anyText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === "string") return test(value);
  return typeof value === "object" && value !== null && Object.values(value).some((each) => anyText(each, test));
}

/** The fields that are left; null where the decision rested on the passages alone. */
function scrubFields(decision: Readonly<Record<string, unknown>>, passages: Passages): object | null {
  const { decide } = decision;
  // Within "claims" each entry names a bullet.
  const names = decide === undefined || /^(?:claim|difference) /.test(String(decide));
  const fields = Object.entries(decision).flatMap(([name, value]): [string, unknown][] => {
    if (name === "said" && anyText(value, (each) => holdsPassage(each, passages))) return [];
    if (name === "quotes" || name === "leaving") {
      const list = (Array.isArray(value) ? value : []).filter(
        (each) => !anyText(each, (text) => holdsPassage(text, passages)),
      );
      return list.length > 0 ? [[name, list]] : [];
    }
    if (name === "claims" && Array.isArray(value)) return [[name, value.map((each) => scrubFields(each, passages))]];
    return [[name, typeof value === "string" ? withoutPassage(value, passages) : value]];
  });
  const left = Object.fromEntries(fields);
  const isLine = typeof decide === "string" && decide.startsWith("line ");
  const isWording = ["story rename", "story dek", "claim reword"].includes(String(decide)) && left.text === REMOVED;
  const isBare = (decide === "claim add" && !left.quotes) || (decide === "claim split" && !left.leaving);
  const hasNothing = names && !left.claim && !left.difference && !left.claims && !left.quotes;
  if (isLine || isWording || isBare || hasNothing) return null;
  return Array.isArray(left.claims) && left.claims.includes(null) ? null : left;
}
