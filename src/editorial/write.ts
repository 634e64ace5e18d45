/** Writes decisions into the text of a file of content/editorial, and takes them out; what people wrote there stays as it is. */
import { formatYaml } from "../text/yaml.js";
import type { Verb } from "./decision.js";
import { linesOf, spanOf } from "./lines.js";
import { parseEditorial } from "./parse.js";

/** A decision as its fields are written. */
export type NewDecision = Readonly<Record<string, unknown>> & {
  readonly decide: Verb;
  readonly who: string;
  readonly when: string;
  readonly why: string;
};

const HEAD = "# The editor's decisions: docs/editing.md. Delete the lines of one to undo it.\n";

/** The name of the file that decisions about a story (or, of none, about articles and sources) are written to. */
export function decisionFileFor(story: string | null): string {
  return story !== null && /^[a-z0-9][a-z0-9-]{0,79}$/.test(story) ? `${story}.yml` : "articles.yml";
}

/** The text with the decision as the last of its list. Throws a failure (exit 2) where the result would not be understood. */
export function addDecision(text: string | null, decision: NewDecision, path: string): string {
  const { decide, who, when, why, ...fields } = decision;
  const told = Object.entries({ decide, ...fields, who, when, why }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const yaml = formatYaml(
    Object.fromEntries(told.map(([name, value]) => [name, typeof value === "number" ? String(value) : value])),
  );
  const before = (text ?? "").replace(/\s+$/, "");
  const indent = indentOf(before);
  const item = yaml
    .trimEnd()
    .split("\n")
    .map((line, i) => (line === "" ? "" : `${indent}${i === 0 ? "- " : "  "}${line}`))
    .join("\n");
  const start =
    before === ""
      ? `${HEAD}decisions:`
      : /^["']?decisions["']?\s*:/m.test(before)
        ? before.replace(/^(["']?decisions["']?\s*:)[ \t]*\[[ \t]*\][ \t]*$/m, "$1")
        : `${before}\ndecisions:`;
  const result = `${start}\n${item}\n`;
  parseEditorial([{ path, text: result }]);
  return result;
}

function indentOf(text: string): string {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => /^["']?decisions["']?\s*:/.test(line));
  const first = head === -1 ? undefined : lines.slice(head + 1).find((line) => /^[ \t]*-(?:[ \t]|$)/.test(line));
  return first === undefined ? "  " : /^[ \t]*/.exec(first)![0];
}

/** The text without the decision that begins on this line (from 1); comments stay. */
export function removeDecision(text: string, line: number, path: string): string {
  const lines = text.split("\n");
  const count = parseEditorial([{ path, text }]).decisions.length;
  if (!linesOf(text, count).includes(line)) return text;
  const [from, to] = spanOf(lines, line);
  return [...lines.slice(0, from), ...lines.slice(to)].join("\n");
}
