/** What changed in a story, day by day, the latest first; what the editors decided about it, and their notes. */
import type { Story } from "../model.js";
import type { Catalog } from "./catalog.js";
import { decisionInWords } from "./corrections.js";
import { split } from "./lists.js";
import { anchor } from "./paths.js";
import { asSentence } from "./phrases.js";
import { recordInWords } from "./record-words.js";
import type { TextKey } from "./texts/en.js";
import type { Texts } from "./texts.js";

/** Days that stand open; lines of one day that a page shows. */
const OPEN_DAYS = 3;
const MOST_LINES = 40;

export interface Line {
  /** Where a point stood that is no longer on the page: its address leads here. */
  readonly anchor: string | null;
  readonly text: string;
}

export function historyView({ calendar, texts }: Catalog, { history, claims }: Story) {
  if (history.length < 2) return split([], OPEN_DAYS);
  const there = new Set(claims.map(({ id }) => id));
  const last = new Map(history.flatMap(({ id }, i) => (id === undefined || there.has(id) ? [] : [[id, i] as const])));
  const days = new Map<string, { readonly at: string; readonly day: string; readonly lines: Line[] }>();
  for (const [i, { at, what, id }] of history.entries()) {
    const key = calendar.dayOf(at) ?? at;
    const day = days.get(key) ?? { at, day: texts.date(key), lines: [] };
    const gone = id !== undefined && last.get(id) === i ? anchor("claim", id) : null;
    day.lines.push({ anchor: gone, text: historyInWords(what, texts) });
    days.set(key, day);
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([, day]) => day);
  return split(sorted.map(cut), OPEN_DAYS);
}

/** A day with its first lines; those that addresses lead to always stand. */
function cut({ at, day, lines }: { readonly at: string; readonly day: string; readonly lines: readonly Line[] }) {
  const shown = lines.filter((line, i) => i < MOST_LINES || line.anchor !== null);
  return { at, day, lines: shown, left: lines.length - shown.length };
}

const LINES: readonly { readonly pattern: RegExp; readonly key: TextKey }[] = [
  { key: "history.one-joined", pattern: /^an article joined$/ },
  { key: "history.one-left", pattern: /^an article left$/ },
  { key: "history.article", pattern: /^joined: “(?<text>.{0,400})”$/ },
  { key: "history.corrected", pattern: /^the article “(?<text>.{0,400})” was corrected by its source$/ },
  { key: "history.new", pattern: /^new: “(?<text>.{0,400})”$/ },
  { key: "history.counts", pattern: /^(?<before>\d{1,9}) → (?<now>\d{1,9}) sources: “(?<text>.{0,400})”$/ },
  { key: "history.reworded", pattern: /^reworded: “(?<text>.{0,400}?)”, before: “(?<was>.{0,400})”$/ },
  { key: "history.withdrawn", pattern: /^withdrawn: “(?<text>.{0,400})”$/ },
  { key: "history.headline", pattern: /^new headline: “(?<text>.{0,400})”$/ },
  { key: "history.differ", pattern: /^sources differ: “(?<text>.{0,400})”$/ },
  { key: "history.agree", pattern: /^no difference any more: “(?<text>.{0,400})”$/ },
  { key: "history.decided", pattern: /^decided by (?<who>.{1,200}?) \((?<decide>[a-z]+ [a-z]+)\): (?<why>.{0,400})$/ },
  {
    key: "history.undone",
    pattern: /^a decision of (?<who>.{1,200}?) no longer holds \((?<decide>[a-z]+ [a-z]+)\): (?<why>.{0,400})$/,
  },
];

/** A line of a history in the site's language; one that the program didn't write as it is. */
function historyInWords(what: string, texts: Texts): string {
  const { say } = texts;
  for (const { key, pattern } of LINES) {
    const found = pattern.exec(what);
    if (found === null) continue;
    const { text, was, decide, why = "", ...names } = found.groups ?? {};
    const quoted = (words: string): string => `${say("quote.open")}${words}${say("quote.close")}`;
    if (decide !== undefined) {
      const told = [decisionInWords(decide, texts), why].filter((each) => each !== "").join(" ");
      return say(key, { ...names, text: told });
    }
    return say(key, {
      ...names,
      ...(text === undefined ? {} : { text: quoted(text) }),
      ...(was === undefined ? {} : { was: quoted(was) }),
    });
  }
  return recordInWords(what, texts);
}

/** The editors' notes to readers. */
export function noteViews({ calendar, texts }: Catalog, { notes = [] }: Story) {
  return notes.map(({ text, who, when }) => ({ text, who, when, day: texts.date(calendar.dayOf(when) ?? when) }));
}

/** What the editors decided about a story: who, when, why, and whether its ground is as it was. */
export function decidedViews({ calendar, texts }: Catalog, { decisions = [] }: Story) {
  const views = decisions.map(({ decide, who, when, why, state }) => ({
    what: decisionInWords(decide, texts),
    who,
    when,
    day: texts.date(calendar.dayOf(when) ?? when),
    why: asSentence(why),
    state: state === "holds" ? null : texts.say(state === "changed" ? "decided.changed" : "decided.gone"),
  }));
  return split(views, 6);
}
