/** One decision as it stands in its file, with what its errors need. */
import { type Failure, usageError } from "../errors.js";
import { lineOfField } from "./lines.js";

export type Mapping = Readonly<Record<string, unknown>>;

export interface Entry {
  readonly path: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Its own fields. */
  readonly value: Mapping;
  /** A field, or what the head of the file says for all of its decisions. */
  readonly field: (name: string) => unknown;
  /** An error about a field of it; at its first line where the field isn't there. */
  readonly failure: (name: string | null, what: string) => Failure;
}

export function entryOf(path: string, line: number, text: string, value: Mapping, usual: Mapping): Entry {
  return {
    path,
    line,
    value,
    field: (name) => (Object.hasOwn(value, name) ? value[name] : usual[name]) ?? null,
    failure: (name, what) => usageError(`${path}:${name === null ? line : lineOfField(text, line, name)}: ${what}`),
  };
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
