/** Lines by the headline that name the author and the day. */

import { findAgencies } from "./agencies.js";
import { readDateLine } from "./date.js";
import type { Draft, Para, TextDate } from "./draft.js";
import { removedLines } from "./draft.js";

/** Bylines and date lines stand among so many paragraphs at the top, and so many at the end. */
const TOP = 10;
const BOTTOM = 4;
/** Bare dates count among so many. */
const NEAR_TOP = 5;
/** Names without "By" are a byline only among so many. */
const NAMES_TOP = 3;

const BY =
  /^(?:\/ )?(?:updated )?(?:(?:written |posted |reported |story |words |text )?by|author|von|par|por)[: ]\s?(?=\S)/i;
const PARTICLE =
  /^(?:and|und|et|y|&|of|for|in|the|de|la|le|van|von|der|den|del|di|da|dos|bin|al|el|ter|ten|special|to)$/i;
const NAME = /^[("]?(?:\p{Lu}[\p{L}\p{M}.'’"-]*|\d{1,3}(?:st|nd|rd|th))[,)|;:"]*$/u;
const NOT_A_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|now|then|contrast|comparison|law|the|all|any|far|this|that|these|his|her|their|its|early|late|mid|night|day|noon|midnight|next|last)$/i;
const FULL_NAME =
  /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+(?:[-'’]?\p{Lu}\p{Ll}+)?)){1,3}$/u;
const OUTLET = /^(?:the )?(?:[A-Z]{2,6}(?: [A-Z]{2,8})?|Associated Press|Reuters)$/;
/** A stamp that names no year: "Updated at 4:30 p.m. ET Thursday". */
const UNDATED =
  /^(?:first |last )?(?:updated?|published|posted|modified)(?:[ :,]+(?:at|on|\d{1,2}(?:[:.]\d{2})?|[ap]\.?m\.?|[A-Z]{2,4}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|today|yesterday))+$/i;
/** The same behind a byline and a date. */
const UNDATED_END = new RegExp(`[\\s|·•–—-]{1,9}${UNDATED.source.slice(1)}`, "i");
const AGO =
  /^(?:(?:published|updated|posted|last updated):? )?(?:\d{1,3}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago$/i;

/** A weekday or a time of day makes a date the stamp of a page. */
const STAMPED = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.]\d{2}/i;

interface CreditLine {
  readonly byline: string | null;
  readonly dates: readonly TextDate[];
}

/** Takes bylines and date lines out of the text and keeps what they say. */
export function takeByline(draft: Draft): Draft {
  const paras: Para[] = [];
  const removed = [...draft.removed];
  const dates: TextDate[] = [...draft.dates];
  let { byline } = draft;
  draft.paras.forEach((para, index) => {
    const found =
      index < TOP || index >= draft.paras.length - BOTTOM
        ? readCreditLine(para, index < NAMES_TOP, draft.byline)
        : null;
    if (!found || (index >= NEAR_TOP && !standsAlone(found, para, index))) {
      paras.push(para);
      return;
    }
    byline ??= found.byline;
    dates.push(...found.dates);
    removed.push(...removedLines(para, found.byline ? "byline" : "date-line"));
  });
  return { ...draft, paras, removed, dates, byline };
}

/** Further down, a date without a word to it may be part of the story, and so may a name at the end. */
function standsAlone(found: CreditLine, { text }: Para, index: number): boolean {
  if (found.byline) return index < TOP;
  return index >= TOP || STAMPED.test(text) || found.dates.every((each) => each.kind !== "plain");
}

/** What a line says if it is a byline, a date line or both; null if it is anything else. */
function readCreditLine(para: Para, mayBeNames: boolean, author: string | null): CreditLine | null {
  if (para.text.length > 160 || para.kind === "quotation") return null;
  if (AGO.test(para.text) || UNDATED.test(para.text)) return { byline: null, dates: [] };
  if (isSignature(para.text, author)) return { byline: author, dates: [] };
  const { stamps, rest: left } = readDateLine(para.text);
  const rest = stamps.length > 0 ? left.replace(UNDATED_END, "") : left;
  if (rest === "") return stamps.length > 0 ? { byline: null, dates: stamps } : null;
  const byline = readByline(rest) ?? (stamps.length > 0 && isAgency(rest) ? rest : mayBeNames ? readNames(rest) : null);
  return byline ? { byline, dates: stamps } : null;
}

/** A short line that holds the name of the author whom the metadata states. */
function isSignature(line: string, author: string | null): boolean {
  return (
    author !== null &&
    author.length > 3 &&
    line.length <= author.length + 60 &&
    line.includes(author) &&
    !/[.!?]["”]?$/.test(line)
  );
}

function isAgency(text: string): boolean {
  return text.length < 40 && findAgencies(text).length > 0;
}

/** Two or more names and nothing else ("Jane Doe and John Q. Roe"), or one with an initial. */
function readNames(line: string): string | null {
  if (line.length > 140 || !/\p{Lu}\p{Ll}/u.test(line)) return null;
  const names = line.split(/,? and |, | & /);
  const people = names.filter((name) => FULL_NAME.test(name));
  if (!names.every((name) => FULL_NAME.test(name) || OUTLET.test(name))) return null;
  const isSigned =
    (people.length > 1 && / (?:and|&) /.test(line)) || (people.length === 1 && / \p{Lu}\. /u.test(people[0]!));
  return isSigned ? line : null;
}

/** The names after "By", or null where the line goes on as a sentence. */
export function readByline(line: string): string | null {
  const by = BY.exec(line);
  if (!by) return null;
  const names = line
    .slice(by[0].length)
    .replace(/[\s|·•,;:–—-]{1,6}$/, "")
    .trim();
  const words = names.split(/\s+/);
  if (words.length > 16 || NOT_A_NAME.test(words[0]!.replace(/,$/, ""))) return null;
  const capitalised = words.filter((word) => NAME.test(word)).length;
  const fits = words.every(
    (word) => NAME.test(word) || PARTICLE.test(word) || /^[|,·/–—•-]$/.test(word) || word.includes("@"),
  );
  const endsLikeSentence = /\p{Ll}{3}[.!?]$/u.test(names);
  return fits && capitalised >= 1 && longestName(words) <= 5 && !endsLikeSentence ? names : null;
}

function longestName(words: readonly string[]): number {
  let longest = 0;
  let run = 0;
  for (const word of words) {
    run = PARTICLE.test(word) || /^\W$/.test(word) ? 0 : run + 1;
    longest = Math.max(longest, run);
    if (/[,|;]$/.test(word)) run = 0;
  }
  return longest;
}
