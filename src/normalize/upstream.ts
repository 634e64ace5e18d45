/** Sources that the article itself names as its own: agencies in credits, outlets it was taken from. */
import type { RemovedLine, SourceConfig } from "../model.js";
import { findAgencies } from "./agencies.js";
import { cleanLine } from "./clean.js";
import type { Draft, NormalizeOptions } from "./draft.js";

/** Rules whose lines credit somebody. */
const CREDITS = new Set(["contributors", "syndication", "byline"]);
const TAKEN_FROM =
  /(?:(?:[Aa]ppeared|[Pp]ublished|[Pp]roduced|ran) (?:first )?(?:on|in|at|by)|(?:article|story) (?:on|at|from)|[Rr]epublished from|[Rr]eprinted from|permission (?:from|of)|created by|^Source(?:d from)?\s?:|^Via\s?:|\bvia) (?:the |The )?([\p{Lu}\p{N}][^.,;:()|]{1,60})/u;

/** Picture agencies, hosts of pictures and films, and dates. */
const NO_SOURCE =
  /^(?:getty|shutterstock|istock|alamy|youtube|giphy|reddit|facebook|twitter|instagram|flickr|https?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\d)/i;

/** Adds the sources that credit lines name; each is called as content/sources.yml or the agency calls itself. */
export function findUpstream(draft: Draft, options: NormalizeOptions): Draft {
  const credited = draft.removed
    .filter((line) => CREDITS.has(line.rule))
    .flatMap((line) => namesIn(line, options.sources));
  const named = [...draft.upstream.map((name) => canonicalName(name, options.sources)), ...credited];
  return { ...draft, upstream: [...new Set(named)].filter((name) => name !== "") };
}

function namesIn({ text, rule }: RemovedLine, sources: readonly SourceConfig[]): string[] {
  const known = sources
    .filter((source) => namesOf(source).some((name) => containsName(text, name)))
    .map((source) => source.name);
  const from = rule === "syndication" ? takenFrom(text) : undefined;
  const found = [...findAgencies(text).map((name) => canonicalName(name, sources)), ...known];
  return from && found.length === 0 ? [canonicalName(from, sources)] : found;
}

function takenFrom(line: string): string | undefined {
  const name = TAKEN_FROM.exec(line.slice(0, 300))?.[1]
    ?.split(/ (?:is|and|with|on|in|based) /)[0]
    ?.trim();
  return name === undefined || NO_SOURCE.test(name) ? undefined : name;
}

/** A name as the configuration has it; a host or alias counts as the name. */
export function canonicalName(name: string, sources: readonly SourceConfig[]): string {
  const clean = cleanLine(name);
  const key = clean.toLowerCase();
  const source = sources.find((each) => [...namesOf(each), ...each.hosts].some((known) => known.toLowerCase() === key));
  return source?.name ?? clean;
}

function namesOf(source: SourceConfig): string[] {
  return [source.name, ...source.aliases];
}

function containsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1 || name.length < 2) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
}
