/** content/fetch.yml: what is known of the addresses that were fetched, for the next time. In order of the addresses, a line a field, so that git merges it. */

import { fetching } from "../errors/fetch.js";
import { contentError } from "../errors.js";
import type { IsoDate } from "../model.js";
import { formatYaml, parseYaml } from "../text/yaml.js";
import { isIsoDate } from "./iso-date.js";

export interface FetchEntry {
  /** Where the address moved to for good. */
  readonly moved?: string;
  /** The address that answered, where that is neither the address itself nor `moved`. */
  readonly answered?: string;
  /** What the server calls this answer, for conditional requests. */
  readonly etag?: string;
  readonly modified?: string;
  /** The first 16 hex digits of the SHA-256 of the raw file as it was last taken in. */
  readonly taken?: string;
  readonly gone?: Gone;
  /** The server wants to be left alone until then: "2025-03-14T09:30:00Z". */
  readonly notBefore?: string;
}

export interface Gone {
  readonly status: 404 | 410;
  readonly since: IsoDate;
}

export type FetchState = ReadonlyMap<string, FetchEntry>;

const NOTE =
  "# What is known of the addresses that were fetched, for the next time. Written by commonplace add; whoever deletes an entry has it asked for anew.\n";
const TEXTS = ["moved", "answered", "etag", "modified", "taken", "notBefore"] as const;
const FIELDS: ReadonlySet<string> = new Set([...TEXTS, "gone"]);

/** The state as the text of its file; "" for none. Entries that say nothing are left out. */
export function formatFetchState(state: FetchState): string {
  const told = [...state].filter(([, entry]) => Object.keys(entry).length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (told.length === 0) return "";
  return NOTE + formatYaml(Object.fromEntries(told.map(([url, entry]) => [url, toFields(entry)])));
}

function toFields(entry: FetchEntry): Record<string, string> {
  const texts = TEXTS.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]]));
  const gone = entry.gone ? [["gone", `${entry.gone.status} since ${entry.gone.since}`]] : [];
  return Object.fromEntries([...texts, ...gone]);
}

/** Reads the file. Throws a failure (exit 1) that names file, line and cure. */
export function parseFetchState(file: string, path: string): FetchState {
  const result = parseYaml(file);
  if ("problem" in result) throw contentError(path, result.problem.line, fetching.state(result.problem.reason));
  const { value } = result;
  if (value !== null && !isMapping(value)) throw contentError(path, 1, fetching.state(null));
  return new Map(
    Object.entries(value ?? {}).map(([url, fields]) => {
      const entry = isMapping(fields) && /^https?:\/\//.test(url) ? toEntry(fields) : null;
      if (entry === null) throw contentError(path, lineOf(url, file), fetching.state(null));
      return [url, entry];
    }),
  );
}

function toEntry(fields: Readonly<Record<string, unknown>>): FetchEntry | null {
  const told = Object.entries(fields).filter(([, value]) => value !== null);
  if (!told.every(([name, value]) => FIELDS.has(name) && typeof value === "string")) return null;
  const { gone, ...texts } = Object.fromEntries(told) as Record<string, string>;
  const [, status, since = ""] = /^(404|410) since (\S{1,40})$/.exec(gone ?? "") ?? [];
  if (gone !== undefined && !isIsoDate(since)) return null;
  if (texts.notBefore !== undefined && !/Z$/.test(texts.notBefore)) return null;
  if (texts.notBefore !== undefined && !isIsoDate(texts.notBefore)) return null;
  return gone === undefined ? texts : { ...texts, gone: { status: status === "404" ? 404 : 410, since } };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lineOf(url: string, file: string): number {
  return file.split("\n").findIndex((line) => line.includes(url)) + 1 || 1;
}
