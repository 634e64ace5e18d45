import type { Article } from "../model.js";
import { shortHash } from "../text/hash.js";
import { sortedInGroups } from "../text/in-groups.js";
import { dayOf } from "./days.js";

/** What grouping needs to know of an article without reading its text. */
export interface GroupEntry extends Pick<Article, "id" | "kind" | "published" | "received" | "language"> {
  /** Stands for all that the article's record says: same hash, same record. */
  readonly hash: string;
}

/** The articles of one day: the piece in which everything is worked out and kept. */
export interface Segment {
  /** Days since 1970; 0 for articles of which no day is known. */
  readonly day: number;
  /** Its articles are from … to − 1 of the table. */
  readonly from: number;
  readonly to: number;
  /** Stands for all that is known of its articles. */
  readonly hash: string;
  readonly hasUndated: boolean;
  /** Days on which its dated articles were received. */
  readonly received: readonly number[];
}

/** The articles that are grouped, by day and id; what is looked up millions of times, by column. */
export interface Table {
  readonly entries: readonly GroupEntry[];
  /** Days since 1970 with the time of day; NaN where the day of publication isn't known. */
  readonly days: Float64Array;
  /** Day of the segment: of publication, else of first intake, else 0. */
  readonly placed: Int32Array;
  /** Day of first intake; 0 where it isn't known. */
  readonly received: Int32Array;
  /** Codes of languages: 0 where it is unknown, and fits any. */
  readonly languages: Uint16Array;
  /** By rising day. */
  readonly segments: readonly Segment[];
  /** For each article the place of its segment. */
  readonly segmentOf: Int32Array;
}

export function toTable(all: readonly GroupEntry[]): Table {
  const dated = all
    .filter(({ kind }) => kind === "article")
    .map((entry) => {
      const day = dayOf(entry.published);
      const received = wholeDay(dayOf(entry.received));
      return { entry, day, received, placed: Number.isNaN(day) ? received : Math.floor(day) };
    });
  const rows = sortedInGroups(
    dated,
    ({ placed }) => placed,
    (a, b) => a - b,
    (a, b) => compareText(a.entry.id, b.entry.id),
  );
  const columns = {
    entries: rows.map(({ entry }) => entry),
    days: Float64Array.from(rows, ({ day }) => day),
    placed: Int32Array.from(rows, ({ placed }) => placed),
    received: Int32Array.from(rows, ({ received }) => received),
    languages: languageCodes(rows.map(({ entry }) => entry.language)),
  };
  const segments = toSegments(columns);
  const segmentOf = new Int32Array(rows.length);
  segments.forEach(({ from, to }, s) => {
    segmentOf.fill(s, from, to);
  });
  return { ...columns, segments, segmentOf };
}

const wholeDay = (day: number): number => (Number.isNaN(day) ? 0 : Math.floor(day));

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which articles stand in a cluster. */
export function byDateAndId(a: GroupEntry, b: GroupEntry): number {
  return compareText(a.published ?? a.received ?? "", b.published ?? b.received ?? "") || compareText(a.id, b.id);
}

function languageCodes(languages: readonly string[]): Uint16Array {
  const codes = new Map([["und", 0]]);
  return Uint16Array.from(languages, (language) => {
    const code = codes.get(language) ?? codes.size;
    codes.set(language, code);
    return code;
  });
}

type Columns = Pick<Table, "entries" | "days" | "placed" | "received">;

function toSegments(columns: Columns): Segment[] {
  const { placed } = columns;
  const segments: Segment[] = [];
  for (let from = 0, to = 0; from < placed.length; from = to) {
    while (to < placed.length && placed[to] === placed[from]) to += 1;
    segments.push(toSegment(columns, from, to));
  }
  return segments;
}

function toSegment({ entries, days, placed, received }: Columns, from: number, to: number): Segment {
  const own = entries.slice(from, to);
  const seen = new Set<number>();
  let hasUndated = false;
  for (let i = from; i < to; i += 1) {
    if (Number.isNaN(days[i]!)) hasUndated = true;
    else seen.add(received[i]!);
  }
  const facts = own.map(({ id, hash, published, language }, i) => {
    return `${id}\t${hash}\t${published ?? ""}\t${received[from + i]}\t${language}`;
  });
  return {
    day: placed[from]!,
    from,
    to,
    hash: shortHash(facts.join("\n")),
    hasUndated,
    received: [...seen].sort((a, b) => a - b),
  };
}

/** Places of the segments from one day to another, both included. */
export function segmentsBetween({ segments }: Table, first: number, last: number): number[] {
  const found: number[] = [];
  for (let s = firstFrom(segments, first); s < segments.length && segments[s]!.day <= last; s += 1) found.push(s);
  return found;
}

/** The place of the first segment of a day or later. */
export function firstFrom(segments: readonly Segment[], day: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the first article of a day or later. */
export function firstArticle({ segments, entries }: Table, day: number): number {
  return segments[firstFrom(segments, day)]?.from ?? entries.length;
}
