/**
 * YAML ⇄ plain values. The only import of js-yaml.
 *
 * Every scalar is read as a string, or null where nothing stands: `12:30`, `012` and `2025-03-14` stay what they look like.
 * Which field is a number or a yes/no is decided by whoever reads the field. Aliases are refused: they are how YAML explodes.
 */
import { dump, FAILSAFE_SCHEMA, load, Type, YAMLException } from "js-yaml";

const nothing = new Type("tag:yaml.org,2002:null", {
  kind: "scalar",
  resolve: (text: string | null) => text === null || text === "" || text === "~" || text === "null",
  construct: () => null,
});
const STRINGS_ONLY = FAILSAFE_SCHEMA.extend({ implicit: [nothing] });

/** Nesting that our files can have, with room. */
const DEEPEST = 20;

/** What is wrong with a YAML text, and on which of its lines (from 1). */
export interface YamlProblem {
  readonly line: number;
  readonly reason: string;
}

export type YamlResult = { readonly value: unknown } | { readonly problem: YamlProblem };

/** The value of a YAML text: strings, nulls, arrays and plain objects; or what is wrong with it. Never throws. */
export function parseYaml(text: string): YamlResult {
  try {
    const value = load(text, { schema: STRINGS_ONLY, maxDepth: DEEPEST } as Parameters<typeof load>[1]);
    return hasAliases(value)
      ? { problem: { line: lineOfAlias(text), reason: "aliases (*name) are not allowed: write the value out" } }
      : { value: value ?? null };
  } catch (error) {
    return { problem: toProblem(error) };
  }
}

/** A mapping as YAML; strings that some YAML reader would take for something else are quoted. Nested values at depth 2 stand on one line. */
export function formatYaml(value: Readonly<Record<string, unknown>>): string {
  return dump(value, { lineWidth: -1, noRefs: true, flowLevel: 2 });
}

function toProblem(error: unknown): YamlProblem {
  if (!(error instanceof YAMLException)) return { line: 1, reason: "too deeply nested" };
  const mark = error.mark as { line?: number } | undefined;
  return { line: (mark?.line ?? 0) + 1, reason: error.reason };
}

/** True where one object stands in two places. */
function hasAliases(value: unknown): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (seen.has(next)) return true;
    seen.add(next);
    waiting.push(...Object.values(next));
  }
  return false;
}

function lineOfAlias(text: string): number {
  const found = text.split("\n").findIndex((line) => /(?:^|[\s,[{:-])\*[^\s*]/.test(line));
  return found === -1 ? 1 : found + 1;
}
