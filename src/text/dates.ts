import type { IsoDate, Span } from "../model.js";

// Own rules instead of a date library: news names days in few shapes, and a library's reference day follows the machine's time zone.

/** A day, month or year named in a text. */
export interface DateMention extends Span {
  readonly date: IsoDate;
  readonly precision: "year" | "month" | "day";
  /** True where it was worked out from the article's own day ("on Friday"), or its year was. */
  readonly inferred: boolean;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const SHAPES = [
  new RegExp(`\\b${MONTH} (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\d:])\\b`, "gu"),
  new RegExp(`\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?<year>(?:19|20)\\d\\d))?\\b`, "gu"),
  new RegExp(`\\b(?:in|since|of|until|by|late|early|last|this) ${MONTH} (?<year>(?:19|20)\\d\\d)\\b`, "gu"),
  /\b(?<year>(?:19|20)\d\d)-(?<number>[01]\d)-(?<day>[0-3]\d)\b/gu,
  /\b(?<when>yesterday|today|(?:(?<side>last|this|on|late|early) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/gu,
];

const pad = (n: number): string => String(n).padStart(2, "0");
const DAY_MS = 86_400_000;

/** Milliseconds of the UTC day of an ISO date of day precision, or null. */
function dayOf(published: IsoDate | null): number | null {
  if (published === null || !/^\d{4}-\d\d-\d\d/.test(published)) return null;
  const time = Date.UTC(
    Number(published.slice(0, 4)),
    Number(published.slice(5, 7)) - 1,
    Number(published.slice(8, 10)),
  );
  return Number.isNaN(time) ? null : time;
}

function isoDay(time: number): IsoDate {
  const date = new Date(time);
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The nearest day that bears this name, the article's own among them: before it, for news looks back; after it where a plan is told. "Next Friday" isn't read. */
function weekdayNear(name: string, article: number, isPlan: boolean): IsoDate {
  const back = (new Date(article).getUTCDay() - DAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return isoDay(article + (isPlan && back > 0 ? 7 - back : -back) * DAY_MS);
}

/** A day and month without a year: the year that brings it nearest to the article's day. */
function nearestYear(month: number, day: number, article: number): number {
  const year = new Date(article).getUTCFullYear();
  const distance = (y: number): number => Math.abs(Date.UTC(y, month - 1, day) - article);
  return [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0]!;
}

function resolve(
  groups: Record<string, string | undefined>,
  article: number | null,
  isPlan: boolean,
): Omit<DateMention, "start" | "end"> | null {
  if (groups.when !== undefined) {
    if (article === null) return null;
    if (groups.weekday !== undefined)
      return { date: weekdayNear(groups.weekday, article, isPlan), precision: "day", inferred: true };
    return {
      date: isoDay(article - (groups.when.toLowerCase() === "yesterday" ? DAY_MS : 0)),
      precision: "day",
      inferred: true,
    };
  }
  const month =
    groups.number !== undefined
      ? Number(groups.number)
      : 1 + MONTHS.findIndex((name) => name.startsWith(groups.month!.slice(0, 3).toLowerCase()));
  if (groups.day === undefined) return { date: `${groups.year}-${pad(month)}`, precision: "month", inferred: false };
  const day = Number(groups.day);
  if (groups.year === undefined && article === null) return null;
  const year = groups.year !== undefined ? Number(groups.year) : nearestYear(month, day, article!);
  if (!isRealDay(year, month, day)) return null;
  return { date: `${year}-${pad(month)}-${pad(day)}`, precision: "day", inferred: groups.year === undefined };
}

/** "The crest is due in the town on Friday", "trains will run again on Friday": words of a plan shortly before the day, in its clause. */
const PLAN =
  /\b(?:will|(?:is|are|was|were) (?:due|to|set to|expected|scheduled)|would(?! (?:not )?have)|due to|(?:starts?|begins?|returns?|reopens?|resumes?)(?= (?:on|to)\b| $))\b[^;:.]{0,80}$|\bfor $/iu;

/** "next Friday", "by Friday": days to come, which the past direction would get wrong. */
const AHEAD = /\b(?:next|by|until|before|coming|from|starting|beginning|through)\s$/iu;

/** The dates that a text names, in order, UTF-16 offsets; days without a year or by name only where the article's day is known. */
export function dates(text: string, published: IsoDate | null): DateMention[] {
  const article = dayOf(published);
  const found: DateMention[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match.groups!.when !== undefined && AHEAD.test(text.slice(Math.max(0, start - 12), start))) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const meaning = resolve(match.groups!, article, PLAN.test(text.slice(Math.max(0, start - 90), start)));
      if (meaning !== null) found.push({ start, end, ...meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
