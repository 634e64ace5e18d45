/** content/editorial/*.yml → the editor's decisions. Strict: whatever isn't understood stops the build, with line and cure. */
import { editorial as messages } from "../errors/editorial.js";
import { type Failure, usageError } from "../errors.js";
import { shortHash } from "../text/hash.js";
import { nearest } from "../text/nearest.js";
import { parseYaml } from "../text/yaml.js";
import { findConflict } from "./conflicts.js";
import type { Decision, Editorial } from "./decision.js";
import { type Entry, entryOf, isMapping } from "./entry.js";
import { linesOf } from "./lines.js";
import { readFields } from "./read-fields.js";
import { VERB_NAMES, VERBS } from "./verbs.js";

export interface EditorialFile {
  /** As it is shown: "content/editorial/quay.yml". */
  readonly path: string;
  readonly text: string;
}

export const NO_DECISIONS: Editorial = { decisions: [] };

/** UTF-16 units of one file, and decisions in it. */
const LONGEST = 512 * 1024;
const MOST = 5000;

/** The decisions of these files, in order. Throws a failure (exit 2) that names file, line and cure. */
export function parseEditorial(files: readonly EditorialFile[]): Editorial {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const decisions = sorted.flatMap(parseFile);
  const conflict = findConflict(decisions);
  if (conflict) {
    const { decision, other } = conflict;
    throw failure(
      decision.path,
      decision.line,
      messages.conflict(decision.decide, other.decide, other.path, other.line),
    );
  }
  return { decisions };
}

function failure(path: string, line: number, what: string): Failure {
  return usageError(`${path}:${line}: ${what}`);
}

function parseFile({ path, text }: EditorialFile): Decision[] {
  if (text.length > LONGEST) throw failure(path, 1, messages.tooLarge(LONGEST));
  const result = parseYaml(text);
  if ("problem" in result) throw failure(path, result.problem.line, messages.badYaml(result.problem.reason));
  if (result.value === null) return [];
  if (!isMapping(result.value)) throw failure(path, 1, messages.notDecisions);
  const { decisions, story, who, ...rest } = result.value;
  const [strange] = Object.keys(rest);
  if (strange !== undefined)
    throw failure(
      path,
      lineOfTop(text, strange),
      messages.unknownTop(strange, nearest(strange, ["decisions", "story", "who"])),
    );
  if (decisions === null || decisions === undefined) return [];
  if (!Array.isArray(decisions)) throw failure(path, lineOfTop(text, "decisions"), messages.notDecisions);
  if (decisions.length > MOST) throw failure(path, 1, messages.tooMany(MOST));
  const lines = linesOf(text, decisions.length);
  return decisions.map((value, i) => {
    const own = isMapping(value) ? value : {};
    const usual = { ...(story ? { story } : {}), ...(who ? { who } : {}) };
    return parseDecision(entryOf(path, lines[i]!, text, own, usual), isMapping(value));
  });
}

function lineOfTop(text: string, name: string): number {
  return text.split("\n").findIndex((line) => line.replace(/^["']/, "").startsWith(name)) + 1 || 1;
}

function parseDecision(entry: Entry, isWhole: boolean): Decision {
  if (!isWhole) throw entry.failure(null, messages.notDecision);
  const verb = entry.value.decide;
  if (typeof verb !== "string") throw entry.failure("decide", messages.noVerb("claim drop"));
  const known = VERB_NAMES.find((each) => each === verb.replace(/\s+/g, " ").trim());
  if (known === undefined)
    throw entry.failure("decide", messages.unknownVerb(verb.slice(0, 60), nearest(verb, VERB_NAMES), VERB_NAMES));
  const fields = readFields(known, VERBS[known], entry);
  const { who, when, why, ...decided } = fields;
  const key = shortHash(JSON.stringify([known, sorted(decided)]));
  return { decide: known, path: entry.path, line: entry.line, key, who, when, why, ...decided } as unknown as Decision;
}

function sorted(fields: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(fields).sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
