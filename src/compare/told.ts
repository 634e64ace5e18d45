import { mainClause } from "../text/main-clause.js";
import { isStopWord } from "../text/stems.js";
import { words } from "../text/words.js";
import { findClash } from "./conflict.js";
import type { Matched } from "./match.js";
import { mayHold } from "./passages.js";
import type { Term } from "./profile.js";
import type { Wording } from "./wording.js";

/** How much of a wording a passage tells. */
export interface Told {
  /**
   * The mean over the wording's phrases of the share told, from 0 to 1; phrases outside the main clause count half. A phrase is a run of words
   * between function words and commas: a long name with its title is one.
   */
  readonly phrases: number;
  /** The share, by weight, of the main clause without names, titles, days and words of saying. */
  readonly main: number;
  /** Which phrases that are more than a name are told, by a third or more: their places. */
  readonly parts: readonly number[];
  /** Those of them that have something of the main clause. */
  readonly mainParts: readonly number[];
}

interface Phrase {
  readonly meanings: readonly number[];
  /** What of it is neither a name nor a title, day or word of saying. */
  readonly news: readonly Term[];
  readonly isMain: boolean;
  readonly weight: number;
}

/** Words that name no news: days, and verbs of saying. */
const NO_NEWS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|week|month|year|ago|earlier|later|said|says|say|saying|told|tell|tells|added|noted|stated|announced|reported|wrote|asked)$/u;
/** What ends the title before a name: "officers found Mira Holt". */
const VERB = /(?:ed|ing)$|^(?:found|saw|met|led|told|said|took|sent|shot|hit|left|made|put|beat|won|lost|named)$/u;
/** A phrase outside the main clause counts so much of one inside. */
const OUTSIDE = 0.5;
/** A phrase is told where a passage has this share of it. */
const TOLD_PHRASE = 1 / 3;

const distinct = (terms: readonly Term[]): number[] => [...new Set(terms.map((term) => term.meaning))];

/** The terms of a wording in runs between function words and commas, and the word at each place. */
function runsOf(
  { passage, start, end, text }: Wording,
  matched: Matched,
): { runs: Term[][]; wordAt: Map<number, string> } {
  const wordAt = new Map<number, string>();
  const runAt = new Map<number, number>();
  let run = 0;
  let last = 0;
  for (const word of words(text)) {
    if (isStopWord(word.lower) || /[,;:–—"“”()]/u.test(text.slice(last, word.start))) run += 1;
    last = word.end;
    wordAt.set(start + word.start, word.lower);
    runAt.set(start + word.start, run);
  }
  const runs = new Map<number, Term[]>();
  for (const term of matched.profileOf(passage).terms) {
    if (term.at < start || term.at >= end) continue;
    const key = runAt.get(term.at) ?? -1;
    runs.set(key, [...(runs.get(key) ?? []), term]);
  }
  return { runs: [...runs.values()], wordAt };
}

/** The terms of a run without its names and what stands before a name as its title: "harbour master Mira Holt". */
function newsOf(run: readonly Term[], isName: (term: Term) => boolean, wordAt: ReadonlyMap<number, string>): Term[] {
  const left: Term[] = [];
  let titled = false;
  for (const term of [...run].reverse()) {
    const word = wordAt.get(term.at) ?? "";
    if (isName(term)) titled = true;
    else {
      if (term.key.startsWith("#") || VERB.test(word)) titled = false;
      if (!titled && !NO_NEWS.test(word)) left.push(term);
    }
  }
  return left.reverse();
}

/** The phrases of a wording, and the meanings that its main clause has besides names; all of its meanings where that has hardly any. */
function readWording(wording: Wording, matched: Matched): { phrases: Phrase[]; main: number[] } {
  const { names } = matched.profileOf(wording.passage);
  const { runs, wordAt } = runsOf(wording, matched);
  const spans = mainClause(wording.text);
  const inMain = ({ at }: Term): boolean =>
    spans.some((span) => at - wording.start >= span.start && at - wording.start < span.end);
  const phrases = runs.map((run) => {
    const isMain = run.some(inMain);
    const news = newsOf(run, (term) => names.has(term.key), wordAt);
    return { meanings: distinct(run), news, isMain, weight: isMain ? 1 : OUTSIDE };
  });
  const news = phrases.flatMap((phrase) => phrase.news);
  const main = distinct(news.filter(inMain));
  if (main.length >= 2) return { phrases, main };
  return { phrases, main: distinct(news.length >= 2 ? news : runs.flat()) };
}

/** Asks how much of a wording the passages of its story tell. */
export function toldOf(wording: Wording, matched: Matched): (passage: number) => Told {
  const { phrases, main } = readWording(wording, matched);
  const { meanings } = wording;
  const weights = meanings.map((meaning) => matched.ground.meanings.weights[meaning]!);
  const placeOf = new Map(meanings.map((meaning, place) => [meaning, place]));
  const placesIn = (list: readonly number[]): number[] => list.flatMap((each) => placeOf.get(each) ?? []);
  const parts = phrases.map((phrase) => placesIn(phrase.meanings));
  const core = placesIn(main);
  const all = phrases.reduce((total, each) => total + each.weight, 0);
  const told = new Uint8Array(meanings.length);
  const share = (places: readonly number[]): number => {
    let [sum, mass] = [0, 0];
    for (const place of places) {
      mass += weights[place]!;
      if (told[place] === 1) sum += weights[place]!;
    }
    return sum / Math.max(1e-9, mass);
  };
  return (passage) => {
    const { meaningOf } = matched.profileOf(passage);
    for (let i = 0; i < meanings.length; i += 1) told[i] = meaningOf.has(meanings[i]!) ? 1 : 0;
    let sum = 0;
    const found: number[] = [];
    parts.forEach((places, i) => {
      const part = share(places);
      sum += part * phrases[i]!.weight;
      if (part > TOLD_PHRASE && phrases[i]!.news.length > 0) found.push(i);
    });
    const mainParts = found.filter((i) => phrases[i]!.isMain);
    return { phrases: sum / Math.max(1e-9, all), main: share(core), parts: found, mainParts };
  };
}

/**
 * How surely passages tell the fact that a wording tells, rather than another one about the same people and things: 0 where nothing of the main
 * clause besides names is told. Each part counts for the passage that has most of it. The weights were fitted by hand on receipts judged by an
 * editor (docs/quality.md); `likely` is the likelihood that a passage states the same as the wording's.
 */
export function evidence(
  passages: readonly number[],
  told: (passage: number) => Told,
  likely: (passage: number) => number,
): number {
  const all = passages.map((passage) => ({ ...told(passage), likely: likely(passage) }));
  const most = (of: (each: (typeof all)[number]) => number): number => Math.max(0, ...all.map(of));
  const main = most((each) => each.main);
  if (main === 0) return 0;
  return (
    (most((each) => each.phrases) +
      0.3 * main +
      0.8 * most((each) => each.likely) +
      0.2 * Math.log1p(most((each) => each.parts.length))) /
    2
  );
}

/** The sources of a group that tell its wording. */
export interface Tellers {
  /** Their passages and those of the wording's own source, in order. */
  readonly passages: readonly number[];
  /** The evidence of all other sources that tell it together, of those with another number, too: it is the fact that they tell. */
  readonly strength: number;
  /** The evidence of the weakest of those that are counted; 0 where there is none. */
  readonly weakest: number;
}

/** What a source must tell of a wording to be counted for it. */
export interface Bar {
  /** The least evidence, see `evidence`. */
  readonly least: number;
  /** A passage that tells less than this share of the phrases is beside the point where others of its source tell all that it does. */
  readonly stray: number;
  /** Whether a passage with another number for the same thing tells it, too. */
  readonly otherNumbers: boolean;
}

/** A source's passages with their evidence. */
interface Judged {
  readonly theirs: readonly number[];
  readonly strength: number;
}

/** The sources of a group that tell its wording well enough; the wording's own source is among them. */
export function tellersOf(
  group: readonly number[],
  wording: Wording,
  matched: Matched,
  likely: (a: number, b: number) => number,
  { least, stray, otherNumbers }: Bar,
): Tellers {
  const told = toldOf(wording, matched);
  const sourceOf = (passage: number): string => matched.articles[matched.passages[passage]!.article]!.source.id;
  const own = sourceOf(wording.passage);
  const bySource = new Map<string, number[]>();
  for (const passage of group) bySource.set(sourceOf(passage), [...(bySource.get(sourceOf(passage)) ?? []), passage]);
  const judge = (theirs: readonly number[]): Judged => ({
    theirs,
    strength: evidence(theirs, told, (p) => likely(p, wording.passage)),
  });
  const isTold = ({ strength }: Judged): boolean => strength >= least;
  const agreeing = (each: Judged): Judged => {
    const left = each.theirs.filter((passage) => otherNumbers || !clashes(wording, passage, matched));
    return left.length === each.theirs.length ? each : judge(left);
  };
  const passages = withoutStrays(bySource.get(own) ?? [], told, stray);
  bySource.delete(own);
  const all = [...bySource.values()].map(judge).filter(isTold);
  const counted = all.map(agreeing).filter(isTold);
  return {
    passages: [...passages, ...counted.flatMap(({ theirs }) => withoutStrays(theirs, told, stray))].sort(
      (a, b) => a - b,
    ),
    strength: all.reduce((sum, { strength }) => sum + strength, 0),
    weakest: counted.length === 0 ? 0 : Math.min(...counted.map(({ strength }) => strength)),
  };
}

/** Has a passage another number for what the wording counts or measures? */
function clashes({ text, passage: own }: Wording, passage: number, { passages }: Matched): boolean {
  const [a, b] = [passages[own]!, passages[passage]!];
  return mayHold("quantity", a) && mayHold("quantity", b) && findClash(text, b.quote) !== null;
}

/** A passage that tells less of the phrases than this, */
const SLIGHT = 0.3;
/** or fewer phrases of the main clause than this that others don't tell, adds nothing to them. */
const ADDED = 2;

/** A source's passages without those that tell little of the phrases, and hardly anything that those which tell more don't. */
function withoutStrays(passages: readonly number[], told: (passage: number) => Told, stray: number): readonly number[] {
  if (passages.length === 1 || stray === 0) return passages;
  const ranked = passages.map((passage) => ({ passage, ...told(passage) })).sort((a, b) => b.phrases - a.phrases);
  const known = new Set<number>();
  const kept = ranked.filter(({ phrases, mainParts }, i) => {
    const isMore = phrases >= SLIGHT && mainParts.filter((part) => !known.has(part)).length >= ADDED;
    const isWanted = i === 0 || phrases >= stray || isMore;
    for (const part of isWanted ? mainParts : []) known.add(part);
    return isWanted;
  });
  return kept.map(({ passage }) => passage);
}
