/** What the site says of its own, in the language of the digest: the words, dates and numbers, from our own tables. */
import type { IsoDate } from "../model.js";
import { dateInWords, dayInWords, daysInWords } from "./dates.js";
import { type Plurals, pluralOf } from "./plurals.js";
import { de } from "./texts/de.js";
import { en, type TextKey, type Wording } from "./texts/en.js";
import { escapeXml } from "./xml.js";

/** A text that is HTML already. */
export interface Html {
  readonly html: string;
}

export type Values = Readonly<Record<string, string | number | Html>>;

export interface Texts {
  /** Of the words, as a lang attribute has it; with the digest's own region where it has one. */
  readonly language: string;
  readonly direction: string;
  /** A text as plain text, its `{names}` filled in; one that counts takes the form for the value `n`. */
  readonly say: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A text as HTML: values are escaped, and each is a direction of its own; `[words](name)` links to the value `name`. */
  readonly html: (key: TextKey, values?: Values) => string;
  readonly has: (key: string) => key is TextKey;
  /** "12,345". */
  readonly number: (n: number) => string;
  /** "14 March 2025", as precise as the date is. */
  readonly date: (date: IsoDate) => string;
  /** "Friday, 14 March 2025" for a day. */
  readonly day: (day: IsoDate) => string;
  /** "3–6 June 2025". */
  readonly days: (from: IsoDate, to: IsoDate) => string;
}

const BUILT_IN: Readonly<Record<string, Wording>> = { en, de };
const PLACE = /\{([a-z]+)\}/g;
const LINK = /\[([^\]]*)\]\(([a-z]+)\)/g;

/** Texts by language as a templates folder has them: a language may change some texts of a built-in one, or add one. */
export type OwnTexts = ReadonlyMap<string, Partial<Wording>>;

const NONE: OwnTexts = new Map();
const known = new WeakMap<OwnTexts, Map<string, Texts>>();

/**
 * The texts for a language ("de", "de-AT"): the user's own before the built-in ones; what a language lacks is said in
 * English, and all of it where there are no texts for the language at all (`language` then says "en").
 */
export function textsOf(language: string, own: OwnTexts = NONE): Texts {
  const byLanguage = known.get(own) ?? new Map<string, Texts>();
  const texts = byLanguage.get(language) ?? newTexts(language, own);
  known.set(own, byLanguage.set(language, texts));
  return texts;
}

function newTexts(language: string, own: OwnTexts): Texts {
  const base = language.split("-")[0]!;
  const known = [base, language].filter((code) => code in BUILT_IN || own.has(code));
  const wording = Object.assign({}, en, ...known.flatMap((code) => [BUILT_IN[code], own.get(code)])) as Wording;
  return toTexts(wording, known.length > 0 ? language : "en");
}

function toTexts(wording: Wording, language: string): Texts {
  const number = (n: number) => grouped(n, wording.thousands);
  const formOf = (key: TextKey, n: unknown): string => {
    const text: string | Plurals = wording[key];
    return typeof text === "string" ? text : pluralOf(text, typeof n === "number" ? n : 0, wording.plurals);
  };
  const plain = (value: string | number | undefined) => (typeof value === "number" ? number(value) : (value ?? ""));
  const rich = (value: string | number | Html | undefined) => {
    if (typeof value === "object") return value.html;
    return typeof value === "number" ? number(value) : `<bdi>${escapeXml(value ?? "")}</bdi>`;
  };
  return {
    language,
    direction: wording.direction,
    say: (key, values = {}) => formOf(key, values.n).replace(PLACE, (_, name: string) => plain(values[name])),
    html: (key, values = {}) =>
      escapeXml(formOf(key, values.n))
        .replace(LINK, (_, words: string, name: string) => linked(words, values[name]))
        .replace(PLACE, (_, name: string) => rich(values[name])),
    has: (key): key is TextKey => Object.hasOwn(en, key),
    number,
    date: remembered((date) => dateInWords(date, wording)),
    day: (day) => dayInWords(day, wording),
    days: (from, to) => daysInWords(from, to, wording),
  };
}

const MOST_REMEMBERED = 10_000;

/** A function of dates that keeps its answers: the same days are asked for again and again. */
function remembered(ask: (date: IsoDate) => string): (date: IsoDate) => string {
  const known = new Map<IsoDate, string>();
  return (date) => {
    const answer = known.get(date) ?? ask(date);
    if (known.size < MOST_REMEMBERED) known.set(date, answer);
    return answer;
  };
}

/** A link; the address is escaped so that nothing in it is taken for a place of the text. Links that leave the site say so. */
function linked(words: string, address: string | number | Html | undefined): string {
  const url = typeof address === "object" ? address.html : escapeXml(`${address ?? ""}`);
  const href = url.replaceAll("{", "%7B").replaceAll("}", "%7D");
  const rel = /^https?:/i.test(href) ? ' rel="nofollow noopener noreferrer"' : "";
  return `<a href="${href}"${rel}>${words}</a>`;
}

function grouped(n: number, separator: string): string {
  return `${n}`.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
