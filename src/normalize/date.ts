/** Dates of articles: one linear reader for metadata and date lines. Nothing is resolved against the clock, nothing is guessed. */
import type { IsoDate } from "../model.js";

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan januar januari janvier janv enero ene gennaio janeiro",
    "february feb februar februari février fevrier févr febrero febbraio fevereiro",
    "march mar märz maerz mär mars marzo março marco maart",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio maio mei maj",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet juil julio luglio julho",
    "august aug août aout agosto ago augustus augusti",
    "september sept sep septembre septiembre settembre setembro",
    "october oct oktober okt octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre décembre diciembre dic dicembre dezembro",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])),
);

/** Minutes east of Greenwich. Zones that name two offsets (ET, IST) are left out: the instant isn't known. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const MONTH = `(${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join("|")})`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er)?";
const TEXTUAL = `(?:${DAY}[.,]?(?: of| de)?[ -])?\\b${MONTH}\\b[.,]?(?: de)?(?:[ -]${DAY},?)?[ -](\\d{4})(?!\\d)`;
const CLOCK = "(\\d{1,2})[:.h](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?: ?([ap])\\.?m\\b\\.?)?";
const ZONE = "((?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,4})";

const ISO = new RegExp(`^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]${CLOCK}(?: ?${ZONE})?)?)?)?(?:\\[[\\w/]+\\])?$`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const YEAR_FIRST = /^(\d{4})(?:[/.-]|年)(\d{1,2})(?:[/.-]|月)(\d{1,2})(?!\d)/;
/** As C's ctime and date(1) write it: "Tue Mar 11 07:02:00 CET 2025". */
const YEAR_LAST = new RegExp(
  `^[a-z]{3},? ${MONTH} {1,2}(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2})(?: ([A-Z]{1,4}))? (\\d{4})$`,
  "i",
);
/** Seconds or milliseconds since 1970. */
const SINCE_1970 = /^(\d{10})(\d{3})?(?:\.\d{1,9})?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;
const WRITTEN = new RegExp(TEXTUAL, "i");
const TIME_OF_DAY = new RegExp(`(?<![\\d:])${CLOCK}(?: ?\\(?${ZONE}\\b)?`, "i");

/** Longest text that is looked at. */
const LONGEST = 160;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich; null where it isn't said. */
  readonly zone: number | null;
}

/** The date that a piece of metadata states, as precise as it is known; null where there is none or it can be read two ways. */
export function parseDate(text: string): IsoDate | null {
  const short = text.trim().slice(0, LONGEST);
  const iso = ISO.exec(short);
  if (iso) return toIso(iso[1], iso[2], iso[3], toClock(iso.slice(4, 9)));
  const compact = COMPACT.exec(short);
  if (compact) return toIso(compact[1], compact[2], compact[3], compactClock(compact.slice(4)));
  const first = YEAR_FIRST.exec(short);
  if (first) return toIso(first[1], first[2], first[3], findClock(short.slice(first[0].length)));
  const last = YEAR_LAST.exec(short);
  if (last) return toIso(last[5], monthOf(last[1]!), last[2], findClock(`${last[3]} ${last[4] ?? ""}`));
  const since = SINCE_1970.exec(short);
  if (since) return new Date(Number(since[1]) * 1000).toISOString().replace(".000Z", "Z");
  const dotted = DOTTED.exec(short);
  if (dotted) return toIso(dotted[3], dotted[2], dotted[1], findClock(short.slice(dotted[0].length)));
  return parseSlashed(short) ?? parseWritten(short);
}

/** Whether a date like 03/04/2025 stands here, which is one day in one country and another in the next. */
export function isAmbiguousDate(text: string): boolean {
  const found = SLASHED.exec(text.trim().slice(0, LONGEST));
  return found !== null && parseSlashed(text.trim()) === null && Number(found[1]) <= 12 && Number(found[2]) <= 12;
}

function parseSlashed(text: string): IsoDate | null {
  const found = SLASHED.exec(text);
  if (!found) return null;
  const [, a, b, year] = found;
  const clock = findClock(text.slice(found[0].length));
  if (Number(a) > 12) return toIso(year, b, a, clock);
  return Number(b) > 12 || a === b ? toIso(year, a, b, clock) : null;
}

function parseWritten(text: string): IsoDate | null {
  const found = WRITTEN.exec(text);
  if (!found) return null;
  const rest = text.slice(0, found.index) + " ".repeat(3) + text.slice(found.index + found[0].length);
  return toIso(found[4], monthOf(found[2]!), found[1] ?? found[3], findClock(rest));
}

function monthOf(name: string): string {
  return String(MONTHS[name.toLowerCase()]!);
}

function findClock(text: string): Clock | null {
  const found = TIME_OF_DAY.exec(text);
  return found ? toClock(found.slice(1)) : null;
}

function toClock([hour, minute, second, half, zone]: readonly (string | undefined)[]): Clock | null {
  if (hour === undefined || minute === undefined) return null;
  const twelve = Number(hour) % 12;
  const hours = half === undefined ? Number(hour) : twelve + (half.toLowerCase() === "p" ? 12 : 0);
  return { hour: hours, minute: Number(minute), second: Number(second ?? 0), zone: toZone(zone) };
}

function compactClock([hour, minute, second, zone]: readonly (string | undefined)[]): Clock | null {
  return toClock([hour, minute, second, undefined, zone]);
}

function toZone(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!offset) return ZONES[zone.toUpperCase()] ?? null;
  return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
}

/** A date is given with its time only where the time's zone is known. */
function toIso(year?: string, month?: string, day?: string, clock: Clock | null = null): IsoDate | null {
  const y = Number(year);
  if (!(y >= 1500 && y <= 2200)) return null;
  if (month === undefined) return String(y);
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return null;
  const prefix = `${y}-${pad(m)}`;
  if (day === undefined) return prefix;
  const d = Number(day);
  if (!(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return null;
  if (!clock || clock.zone === null || clock.hour > 23 || clock.minute > 59 || clock.second > 59)
    return `${prefix}-${pad(d)}`;
  const instant = Date.UTC(y, m - 1, d, clock.hour, clock.minute - clock.zone, clock.second);
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

const LABEL =
  "(published|posted|created|released|publication date|date|first published|originally published|updated|last updated|last modified|modified|corrected|aktualisiert|veröffentlicht|publié|publicado)";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ";
const NUMERIC =
  "\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]{4,15}(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}";
const BARE_CLOCK = "\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\b\\.?)?(?: ?\\(?[A-Z]{1,4}\\)?\\b)?";
const STAMP = new RegExp(
  `(?:\\b${LABEL}\\b ?:? ?(?:on |at )?)?(?:${BARE_CLOCK},? ?(?:on )?)?(?:${WEEKDAY})?(${TEXTUAL.replace(/\((?!\?)/g, "(?:")}|${NUMERIC})(?:,? ?(?:at |- |\\| )?${BARE_CLOCK})?`,
  "gi",
);
/** What a date line may hold besides dates. */
const FILLER =
  /\b(?:at|on|am|pm|a\.m\.|p\.m\.|et|pt|ct|mt|est|edt|gmt|\d{1,3} min(?:ute)?s? read|updated|published|posted)\b|[\s|·•,:;()–—/.-]/gi;

export interface DateStamp {
  readonly kind: "published" | "updated" | "plain";
  readonly date: IsoDate;
}

/** The dates of a line that holds little else ("Published March 3, 2024 | Updated 4 March 2024"), and what else it holds. */
export function readDateLine(line: string): { stamps: DateStamp[]; rest: string } {
  const stamps: DateStamp[] = [];
  if (line.length > LONGEST || !/\d{4}/.test(line)) return { stamps, rest: line };
  const rest = line.replace(STAMP, (found: string, label: string | undefined, _date: string) => {
    const date = parseDate(
      found.replace(new RegExp(`^${LABEL} ?:? ?(?:on |at )?`, "i"), "").replace(new RegExp(`^${WEEKDAY}`, "i"), ""),
    );
    if (date) stamps.push({ kind: kindOf(label), date });
    return date ? " " : found;
  });
  const left = rest.replace(FILLER, "");
  return { stamps, rest: left === "" ? "" : rest.replace(/^[\s|·•,:;–—-]{1,10}/, "").trim() };
}

function kindOf(label: string | undefined): DateStamp["kind"] {
  if (label === undefined) return "plain";
  return /updated|modified|corrected|aktualisiert/i.test(label) ? "updated" : "published";
}
