/** Days as the digest's time zone sees them, and dates for machines. */
import type { IsoDate } from "../model.js";

const DAY = /^\d{4}-\d{2}-\d{2}/;
const ZONED = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;

export interface Calendar {
  /** The day ("2025-03-14") of a date in the digest's time zone; null where the date is not that precise, or none. */
  readonly dayOf: (date: IsoDate | null) => IsoDate | null;
  /** The time of day ("09:30") in the digest's time zone; null where the date has none. */
  readonly timeOf: (date: IsoDate | null) => string | null;
  /** The moment of a date; of a day, its beginning in the digest's time zone. Null where it has no day. */
  readonly momentOf: (date: IsoDate | null) => Date | null;
}

const calendars = new Map<string, Calendar>();

/** The calendar for an IANA time zone. It keeps one formatter: making them is what costs. */
export function calendarFor(timezone: string): Calendar {
  const calendar = calendars.get(timezone) ?? newCalendar(timezone);
  calendars.set(timezone, calendar);
  return calendar;
}

function newCalendar(timezone: string): Calendar {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const wallClock = (at: Date) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${part.year!.padStart(4, "0")}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`;
  };
  return {
    dayOf: remembered((date) => (isZoned(date) ? wallClock(new Date(date)).slice(0, 10) : plainDay(date))),
    timeOf: (date) => (isZoned(date) ? wallClock(new Date(date)).slice(11, 16) : null),
    momentOf: remembered((date) => (isZoned(date) ? new Date(date) : beginning(plainDay(date), wallClock))),
  };
}

/** Dates that a calendar remembers: a digest has few different ones, and asks for each of them often. */
const MOST_REMEMBERED = 100_000;

function remembered<T extends object | string | null>(ask: (date: IsoDate | null) => T): (date: IsoDate | null) => T {
  const known = new Map<IsoDate | null, T>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const answer = ask(date);
    known.set(date, answer);
    return answer;
  };
}

function isZoned(date: IsoDate | null): date is IsoDate {
  return date !== null && ZONED.test(date) && !Number.isNaN(Date.parse(date));
}

function plainDay(date: IsoDate | null): IsoDate | null {
  const day = date?.match(DAY)?.[0] ?? null;
  return day !== null && !Number.isNaN(Date.parse(day)) ? day : null;
}

function beginning(day: IsoDate | null, wallClock: (at: Date) => string): Date | null {
  if (day === null) return null;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return new Date(midnight - (Date.parse(wallClock(new Date(midnight))) - midnight));
}

/** RFC 822 as RSS wants it: "Fri, 14 Mar 2025 09:30:00 +0000". */
export function rfc822(at: Date): string {
  return at.toUTCString().replace("GMT", "+0000");
}

/** RFC 3339 as Atom and JSON Feed want it: "2025-03-14T09:30:00Z". */
export function rfc3339(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
