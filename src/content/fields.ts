/** Reads the fields of a front-matter file strictly: what is missing, unknown or of the wrong kind is an error with line and cure. */
import { contentError, content as messages } from "../errors.js";
import { parseFrontMatter, splitFrontMatter } from "../text/front-matter.js";
import { nearest } from "../text/nearest.js";

/** A file of content/ cut in two, with its fields ready to be taken. Every function throws a failure (exit 1). */
export interface ContentFile {
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The field as text, null where it is missing or empty. */
  readonly text: (name: string) => string | null;
  readonly needed: (name: string, example: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly mapping: (name: string) => Readonly<Record<string, unknown>> | null;
  readonly mappings: (name: string) => readonly Readonly<Record<string, unknown>>[];
  /** Stops at the field's line. */
  readonly refuse: (name: string, what: string) => never;
  /** Stops at fields that nobody has asked for. */
  readonly end: () => void;
}

/** Opens a file of content/ (LF line ends); `path` stands in the errors. */
export function openContentFile(file: string, path: string): ContentFile {
  const parts = splitFrontMatter(file);
  if (!parts) throw contentError(path, 1, messages.noFrontMatter);
  const result = parseFrontMatter(parts);
  if ("problem" in result) throw contentError(path, result.problem.line, messages.badYaml(result.problem.reason));
  const { data } = result;
  const asked = new Set<string>();
  const take = (name: string): unknown => {
    asked.add(name);
    return Object.hasOwn(data, name) ? data[name] : null;
  };
  const refuse = (name: string, what: string): never => {
    throw contentError(path, lineOf(name, parts.matter), what);
  };
  const text = (name: string): string | null => {
    const value = take(name);
    if (value !== null && typeof value !== "string") refuse(name, messages.notText(name));
    return (value as string | null) || null;
  };
  const mappings = (name: string): readonly Readonly<Record<string, unknown>>[] => {
    const value = take(name) ?? [];
    if (!Array.isArray(value) || !value.every(isMapping)) refuse(name, messages.notMappings(name));
    return value as Record<string, unknown>[];
  };
  return {
    body: parts.body,
    bodyLine: parts.bodyLine,
    text,
    needed: (name, example) => text(name) ?? refuse(name, messages.missing(name, example)),
    list: (name) => {
      const value = take(name) ?? [];
      if (!Array.isArray(value) || !value.every((each) => typeof each === "string"))
        refuse(name, messages.notList(name));
      return value as string[];
    },
    mapping: (name) => {
      const value = take(name);
      if (value !== null && !isMapping(value)) refuse(name, messages.notMapping(name));
      return value as Record<string, unknown> | null;
    },
    mappings,
    refuse,
    end: () => {
      const unknown = Object.keys(data).find((name) => !asked.has(name));
      if (unknown !== undefined) refuse(unknown, messages.unknown(unknown, nearest(unknown, [...asked])));
    },
  };
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Line of the file on which a field stands, from 1; 1 where it is missing. */
function lineOf(name: string, matter: string): number {
  return matter.split("\n").findIndex((line) => line.replace(/^["']/, "").startsWith(name)) + 2 || 1;
}
