/** The fields of one decision, checked by the table of verbs. */
import { editorial as messages } from "../errors/editorial.js";
import { nearest } from "../text/nearest.js";
import type { Ground, Receipt } from "./decision.js";
import { type Entry, isMapping, type Mapping } from "./entry.js";
import { isDay } from "./is-day.js";
import type { Field, VerbSpec } from "./verbs.js";

/** UTF-16 units of a text, and entries of a list, at most. */
const LONGEST: Readonly<Record<string, number>> = { text: 4000, line: 600, id: 120, quote: 4000 };
const MOST_ENTRIES = 200;

type Fields = Readonly<Record<string, unknown>> & { readonly who: string; readonly when: string; readonly why: string };

/** Checked values by field. Throws a failure (exit 2). */
export function readFields(verb: string, spec: VerbSpec, entry: Entry): Fields {
  refuseUnknown(verb, spec, entry);
  const own = Object.entries(spec.fields).map(([name, field]) => [name, readField(name, field, verb, spec, entry)]);
  return {
    ...Object.fromEntries(own),
    ...groundFields(verb, spec, entry),
    who: needed("who", "who: Ada Brook", verb, entry),
    when: readWhen(verb, entry),
    why: needed("why", "why: It is about another quay", verb, entry),
  };
}

function refuseUnknown(verb: string, spec: VerbSpec, entry: Entry): void {
  const known = ["decide", ...Object.keys(spec.fields), ...groundNames(spec), "who", "when", "why"];
  const unknown = Object.keys(entry.value).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw entry.failure(unknown, messages.unknownField(unknown.slice(0, 60), verb, nearest(unknown, known), known));
}

/** The names under which a verb's ground and passages stand. */
export function groundNames({ ground, passages }: VerbSpec): string[] {
  const names = ground === "claims" ? ["claims"] : ground === undefined ? [] : [ground, "quotes", "said"];
  return passages === undefined ? names : [...names, passages];
}

function readWhen(verb: string, entry: Entry): string {
  const when = needed("when", "when: 2026-05-01", verb, entry);
  if (!isDay(when)) throw entry.failure("when", messages.badDate(when.slice(0, 60)));
  return when;
}

function needed(name: string, example: string, verb: string, entry: Entry): string {
  const value = entry.field(name);
  if (value === null) throw entry.failure(name, messages.missing(name, verb, example));
  return textOf(name, value, "line", example, entry);
}

function textOf(name: string, value: unknown, kind: string, example: string, entry: Entry): string {
  if (typeof value !== "string" || value.trim() === "") throw entry.failure(name, messages.notText(name, example));
  const text = value.trim();
  if (text.length > LONGEST[kind]!) throw entry.failure(name, messages.tooLong(name, LONGEST[kind]!));
  if (kind !== "text" && kind !== "quote" && text.includes("\n")) throw entry.failure(name, messages.notLine(name));
  return text;
}

/** The story is the file's own where the decision names none and needs one. */
function readField(name: string, field: Field, verb: string, { example }: VerbSpec, entry: Entry): unknown {
  const given = name === "story" && !field.needed ? (entry.value.story ?? null) : entry.field(name);
  if (given === null) {
    if (field.needed)
      throw entry.failure(name, messages.missing(name, verb, name === "story" ? "story: s0123456789ab" : example));
    return usual(field);
  }
  if (field.kind === "number") return numberOf(name, given, entry);
  if (["stories", "articles", "lines"].includes(field.kind)) return listOf(name, given, field, example, entry);
  return textOf(name, given, field.kind === "text" || field.kind === "line" ? field.kind : "id", example, entry);
}

function usual({ kind }: Field): unknown {
  if (kind === "number") return 1;
  return kind === "stories" || kind === "articles" || kind === "lines" ? [] : null;
}

function numberOf(name: string, value: unknown, entry: Entry): number {
  if (typeof value !== "string" || !/^[1-9]\d{0,2}$/.test(value)) throw entry.failure(name, messages.notNumber(name));
  return Number(value);
}

function listOf(name: string, value: unknown, { kind, least = 0 }: Field, example: string, entry: Entry): string[] {
  const texts = textsOf(name, value, kind === "lines" ? "line" : "id", example, entry);
  if (texts.length < least) throw entry.failure(name, messages.tooFew(name, least));
  const twice = texts.find((each, i) => texts.indexOf(each) < i);
  if (twice !== undefined) throw entry.failure(name, messages.sameTwice(name, twice));
  return texts;
}

function textsOf(name: string, value: unknown, kind: string, example: string, entry: Entry): string[] {
  if (!Array.isArray(value)) throw entry.failure(name, messages.notList(name, example));
  if (value.length > MOST_ENTRIES) throw entry.failure(name, messages.tooManyEntries(name, MOST_ENTRIES));
  return value.map((each) => {
    if (typeof each !== "string") throw entry.failure(name, messages.notList(name, example));
    return textOf(name, each, kind, example, entry);
  });
}

function groundFields(verb: string, { ground, passages, example }: VerbSpec, entry: Entry): Mapping {
  const own =
    ground === undefined
      ? {}
      : ground === "claims"
        ? claimsOf(verb, example, entry)
        : { [ground]: groundOf(ground, entry.value, entry) };
  if (passages === "leaving") return { ...own, leaving: leavingOf(verb, example, entry) };
  return passages === "quotes" ? { ...own, receipts: receiptsOf(verb, example, entry) } : own;
}

function groundOf(what: "claim" | "difference", value: Mapping, entry: Entry): Ground {
  const id = value[what] ?? null;
  const quotes =
    value.quotes == null ? [] : textsOf("quotes", value.quotes, "quote", 'quotes: ["The quay is shut."]', entry);
  const said = value.said == null ? null : textOf("said", value.said, "text", "said: The quay is shut", entry);
  if (id === null && quotes.length === 0) throw entry.failure(what, messages.noGround(what));
  if (
    id !== null &&
    (typeof id !== "string" || !(what === "claim" ? /^[cn][0-9a-f]{8}$/ : /^[a-z][0-9a-f]{8}$/).test(id))
  )
    throw entry.failure(what, messages.badGround(what, String(id).slice(0, 60)));
  return { id: id as string | null, quotes, said };
}

function claimsOf(verb: string, example: string, entry: Entry): { claims: Ground[] } {
  const { claims } = entry.value;
  if (claims == null) throw entry.failure("claims", messages.missing("claims", verb, example));
  if (!Array.isArray(claims) || !claims.every(isMapping))
    throw entry.failure("claims", messages.notList("claims", example));
  if (claims.length < 2) throw entry.failure("claims", messages.tooFew("claims", 2));
  if (claims.length > 20) throw entry.failure("claims", messages.tooManyEntries("claims", 20));
  return { claims: claims.map((each: Mapping) => groundOf("claim", each, entry)) };
}

function leavingOf(verb: string, example: string, entry: Entry): string[] {
  if (entry.value.leaving == null) throw entry.failure("leaving", messages.missing("leaving", verb, example));
  const leaving = textsOf("leaving", entry.value.leaving, "quote", example, entry);
  if (leaving.length === 0) throw entry.failure("leaving", messages.tooFew("leaving", 1));
  return leaving;
}

/** Passages as plain texts, or each with its article: {article: …, quote: …}. */
function receiptsOf(verb: string, example: string, entry: Entry): Receipt[] {
  const { quotes } = entry.value;
  if (quotes == null) throw entry.failure("quotes", messages.missing("quotes", verb, example));
  if (!Array.isArray(quotes)) throw entry.failure("quotes", messages.notList("quotes", example));
  if (quotes.length === 0) throw entry.failure("quotes", messages.tooFew("quotes", 1));
  if (quotes.length > MOST_ENTRIES) throw entry.failure("quotes", messages.tooManyEntries("quotes", MOST_ENTRIES));
  return quotes.map((each: unknown) => {
    if (!isMapping(each)) return { article: null, quote: textOf("quotes", each, "quote", example, entry) };
    const strange = Object.keys(each).find((name) => name !== "article" && name !== "quote");
    if (strange !== undefined)
      throw entry.failure(strange, messages.unknownField(strange.slice(0, 60), verb, null, ["article", "quote"]));
    const article =
      each.article == null ? null : textOf("article", each.article, "id", "article: a0123456789ab", entry);
    return { article, quote: textOf("quote", each.quote, "quote", "quote: The quay is shut.", entry) };
  });
}
