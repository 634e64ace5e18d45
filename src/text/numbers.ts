import type { Span } from "../model.js";
import { memo } from "./memo.js";
import { stem } from "./stems.js";

/** A number in a text, by value. "about 1.4 million dollars" is { value: 1400000, unit: "usd", bound: "about" }. */
export interface Quantity extends Span {
  readonly value: number;
  /** Upper end of a range ("three to four hours"); equal to value otherwise. */
  readonly high: number;
  /** "usd", "eur", "gbp", "%", "year", "day", "km", "year-old"…, "year:" for a calendar year; "" where it counts things. */
  readonly unit: string;
  readonly bound: "about" | "over" | "under" | null;
  /** Stem of the thing counted or measured: the first noun-like word after it; "" if none. */
  readonly noun: string;
}

const SMALL: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  t: 1e12,
  dozen: 12,
};
const CURRENCY_SIGNS: Record<string, string> = { $: "usd", "£": "gbp", "€": "eur" };
const UNITS: Record<string, string> = {
  "%": "%",
  percent: "%",
  pct: "%",
  percentage: "%",
  dollar: "usd",
  dollars: "usd",
  usd: "usd",
  bucks: "usd",
  pound: "lb",
  pounds: "lb",
  lb: "lb",
  lbs: "lb",
  euro: "eur",
  euros: "eur",
  eur: "eur",
  gbp: "gbp",
  cent: "cent",
  cents: "cent",
  second: "second",
  seconds: "second",
  minute: "minute",
  minutes: "minute",
  mins: "minute",
  hour: "hour",
  hours: "hour",
  hrs: "hour",
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
  yr: "year",
  yrs: "year",
  decade: "decade",
  decades: "decade",
  mile: "mile",
  miles: "mile",
  km: "km",
  kilometer: "km",
  kilometers: "km",
  kilometre: "km",
  kilometres: "km",
  meter: "metre",
  meters: "metre",
  metre: "metre",
  metres: "metre",
  foot: "foot",
  feet: "foot",
  ft: "foot",
  inch: "inch",
  inches: "inch",
  cm: "cm",
  ton: "ton",
  tons: "ton",
  tonne: "tonne",
  tonnes: "tonne",
  kg: "kg",
  kilogram: "kg",
  kilograms: "kg",
  kilos: "kg",
  ounce: "ounce",
  ounces: "ounce",
  gram: "gram",
  grams: "gram",
  mph: "mph",
  kph: "kph",
  acre: "acre",
  acres: "acre",
  hectare: "hectare",
  hectares: "hectare",
  degree: "degree",
  degrees: "degree",
  gallon: "gallon",
  gallons: "gallon",
  litre: "litre",
  litres: "litre",
  liter: "litre",
  liters: "litre",
  barrel: "barrel",
  barrels: "barrel",
};
const ABOUT =
  /(?:^|\W)(?:about|around|some|roughly|approximately|approx|nearly|almost|close to|an estimated|estimated)\s*$/i;
const OVER =
  /(?:^|\W)(?:more than|over|at least|as many as|greater than|upwards of|no fewer than|exceeding|above|in excess of)\s*$/i;
const UNDER = /(?:^|\W)(?:less than|under|fewer than|up to|at most|below|no more than)\s*$/i;
const WORD_NUMBER =
  "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const NUMBER = new RegExp(
  `(?<currency>(?:US|A|C|NZ)?[$]|[£€])?(?<![\\p{L}\\p{N}.]|\\p{N},)(?<digits>\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:\\.\\p{Nd}+)?)(?: (?<part>[1-7])/(?<whole>[2-8]))?(?<suffix>k|m|mn|bn|b|tn|t)?(?![\\p{L}\\p{N}])(?:[- ]?(?<scale>hundred|thousand|million|billion|trillion)s?\\b)?` +
    `|\\b(?<words>(?:a|half a|${WORD_NUMBER}(?:[- ]${WORD_NUMBER})?)(?:[- ](?:hundred|thousand|million|billion|trillion|dozen))+(?: and ${WORD_NUMBER}(?:[- ]${WORD_NUMBER})?)?|${WORD_NUMBER}(?:[- ]${WORD_NUMBER})?)\\b`,
  "giu",
);
/** Adjectives and such between a number and the thing it counts. */
const NOT_A_NOUN = new Set(
  `of the a an in on at to and or other more new different additional extra former local small large people's own such very consecutive for from
  by with who that which were was are is have has had after before`.split(/\s+/),
);

function wordsValue(text: string): number {
  let total = 0;
  let current = 0;
  for (const part of text.toLowerCase().split(/[\s-]+/)) {
    if (part in SMALL) current += SMALL[part]!;
    else if (part === "a") current += 1;
    else if (part === "half") current = 0.5;
    else if (part === "hundred" || part === "dozen") current = (current || 1) * SCALES[part]!;
    else if (part in SCALES) {
      total += (current || 1) * SCALES[part]!;
      current = 0;
    }
  }
  return text.toLowerCase().startsWith("half a ") ? total * 0.5 || current : total + current;
}

function amount(groups: Record<string, string | undefined>): number {
  if (groups.words !== undefined) return wordsValue(groups.words);
  const part = groups.part === undefined ? 0 : Number(groups.part) / Number(groups.whole);
  const base = Number(groups.digits!.replaceAll(",", "")) + part;
  return base * (SCALES[(groups.suffix ?? "").toLowerCase()] ?? 1) * (SCALES[(groups.scale ?? "").toLowerCase()] ?? 1);
}

function boundOf(before: string): Quantity["bound"] {
  if (OVER.test(before)) return "over";
  if (UNDER.test(before)) return "under";
  return ABOUT.test(before) ? "about" : null;
}

interface Tail {
  readonly unit: string;
  readonly noun: string;
  readonly length: number;
}

/** What follows a number: its unit, and the thing counted. */
function tailOf(after: string): Tail {
  const age = /^[- ]years?[- ]olds?\b/i.exec(after);
  if (age) return { unit: "year-old", noun: "", length: age[0].length };
  const unit = /^(?:\s*(?:(per cent)|(%))|[- ]([\p{L}]+))/iu.exec(after);
  const word = (unit?.[3] ?? "").toLowerCase();
  const name = unit?.[1] || unit?.[2] ? "%" : Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
  const rest = name === undefined ? after : after.slice(unit![0].length);
  return { unit: name ?? "", noun: nounOf(rest), length: name === undefined ? 0 : unit![0].length };
}

function nounOf(after: string): string {
  for (const match of after.slice(0, 60).matchAll(/[\s-]*([\p{L}]+|[.,;:!?()“”"])/gu)) {
    const word = match[1]!.toLowerCase();
    if (!/\p{L}/u.test(word)) return "";
    if (!NOT_A_NOUN.has(word) && word.length > 2) return stem(word);
  }
  return "";
}

const YEAR_BEFORE =
  /(?:\b(?:in|since|of|from|by|during|until|before|after|early|late|mid|year|and|to|through|january|february|march|april|may|june|july|august|september|october|november|december)|[,(/–-]|\d)[\s-]*$/i;

/** Four digits that name a calendar year: after a word of time, or with nothing counted behind them. */
function isYear(digits: string | undefined, before: string, noun: string): boolean {
  return digits !== undefined && /^(?:1[6-9]|20)\d\d$/.test(digits) && (YEAR_BEFORE.test(before) || noun === "");
}

const DAY_OF_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $/;

/** "nine in ten", "two of the dead": a part of a whole, not a count of its own. */
const PART_OF =
  /^\s(?:(?:out of|in|of) (?:every )?(?:two|three|four|five|ten|10|100)\b|of (?:the|them|those|its|his|her|their)\b)/i;
const WHOLE_BEFORE = /\b(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:out of|in|of) (?:every )?$/i;
const TIME_AFTER = /^\s?(?:[ap]\.?m\b|o['’]clock|in the (?:morning|afternoon|evening)|at night)/i;
const TIME_BEFORE = /\b(?:at|from|until|till|before|after|by|past|around)\s$/i;

/** True where the digits are part of a time or a date: "9:30", "3/14", "March 14". */
function isNoQuantity(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (PART_OF.test(text.slice(end, end + 20)) || WHOLE_BEFORE.test(text.slice(Math.max(0, start - 24), start)))
    return true;
  if (
    TIME_AFTER.test(text.slice(end, end + 20)) ||
    (/^\d{1,2}\.[0-5]\d$/.test(text.slice(start, end)) && TIME_BEFORE.test(before))
  )
    return true;
  return /\d[:/]$/.test(before) || /^[:/]\d/.test(text.slice(end, end + 2)) || DAY_OF_MONTH.test(before);
}

function joinRange(text: string, found: Quantity[], next: Quantity): boolean {
  const last = found[found.length - 1];
  if (last === undefined || last.unit !== "" || next.value <= last.value || next.unit.startsWith("year:")) return false;
  if (!/^\s?(?:to|-|–|and|or)\s?$/.test(text.slice(last.end, next.start))) return false;
  const between = text
    .slice(Math.max(0, last.start - 9), last.start)
    .toLowerCase()
    .includes("between");
  if (/and/.test(text.slice(last.end, next.start)) && !between) return false;
  if (/\b(?:by|from)\s(?:about |nearly |some )?$/i.test(text.slice(Math.max(0, last.start - 14), last.start)))
    return false; // "rose by 30 to 40"
  found[found.length - 1] = { ...next, start: last.start, value: last.value, high: next.value, bound: last.bound };
  return true;
}

/** The quantities of a text in order, with UTF-16 offsets of number and unit. Linear. */
export const quantities: (text: string) => readonly Quantity[] = memo(findQuantities, 4_000);

function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups!;
    const start = match.index;
    const stop = start + match[0].length;
    if (isNoQuantity(text, start, stop)) continue;
    const value = amount(groups);
    if (groups.words !== undefined && value === 1) continue; // "one" is mostly a pronoun
    const tail = tailOf(text.slice(stop, stop + 80));
    const year =
      isYear(groups.digits, text.slice(Math.max(0, start - 14), start), tail.noun) &&
      groups.scale === undefined &&
      groups.currency === undefined &&
      tail.unit === "";
    const unit = groups.currency !== undefined ? CURRENCY_SIGNS[groups.currency.at(-1)!]! : year ? "year:" : tail.unit;
    const quantity: Quantity = {
      start,
      end: stop + tail.length,
      value,
      high: value,
      unit,
      bound: boundOf(text.slice(Math.max(0, start - 18), start)),
      noun: tail.noun,
    };
    if (!joinRange(text, found, quantity)) found.push(quantity);
  }
  return found;
}

const BASE: Record<string, [string, number]> = {
  week: ["day", 7],
  decade: ["year", 10],
  month: ["month", 1],
  minute: ["second", 60],
  hour: ["second", 3600],
  mile: ["km", 1.609344],
  metre: ["km", 0.001],
  foot: ["km", 0.0003048],
  inch: ["km", 0.0000254],
  cm: ["km", 0.00001],
  lb: ["kg", 0.45359237],
  tonne: ["kg", 1000],
  ton: ["kg", 907.18474],
  ounce: ["kg", 0.028349523],
  gram: ["kg", 0.001],
  mph: ["kph", 1.609344],
  acre: ["hectare", 0.404686],
  cent: ["usd", 0.01],
  gallon: ["litre", 3.785411784],
};

/** The same quantity in a base unit: 2 weeks = 14 days, 3 miles = 4.8 km. */
export function inBaseUnit(quantity: Quantity): { readonly low: number; readonly high: number; readonly unit: string } {
  const [unit, factor] = BASE[quantity.unit] ?? [quantity.unit, 1];
  return { low: quantity.value * factor, high: quantity.high * factor, unit };
}
