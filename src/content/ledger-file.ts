/** content/ledger/*.yml: what changed in a story, one line a change, the latest last: plain text that merges line by line. */
import { contentError, content as messages } from "../errors.js";
import type { Change, Correction } from "../model.js";
import { parseYaml } from "../text/yaml.js";

const NOTE = "# What changed, build by build. Written by commonplace.\n";
/** Lines of a file that are kept. */
const MOST = 2000;

function formatLine(change: Correction): string {
  const told = Object.entries(change).filter(([, value]) => value !== undefined && value !== "");
  return `- {${told.map(([name, value]) => `${name}: ${name === "at" || name === "change" ? value : safeJson(value)}`).join(", ")}}`;
}

function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\u007f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The text of a ledger with these changes as its last lines; the oldest lines go where it grows too long. A story starts once. */
export function appendChanges(text: string | null, changes: readonly Correction[]): string {
  const lines = (text ?? "").split("\n").filter((line) => line.startsWith("- "));
  const fresh = changes.filter((each) => each.change !== "started" || !lines.includes(formatLine(each)));
  return `${NOTE}${[...lines, ...fresh.map(formatLine)].slice(-MOST).join("\n")}\n`;
}

/** The whole text of a ledger. */
export function formatLedger(changes: readonly Correction[]): string {
  return `${NOTE}${changes.map(formatLine).join("\n")}\n`;
}

/** Reads a ledger. Throws a failure (exit 1) that names file, line and cure. */
export function parseLedger(file: string, path: string): Correction[] {
  const result = parseYaml(file);
  if ("problem" in result) throw contentError(path, result.problem.line, messages.badYaml(result.problem.reason));
  return ((result.value ?? []) as Correction[]).filter(
    (each) => typeof each?.at === "string" && typeof each.change === "string",
  );
}

/** Whether a change belongs on the page of corrections. */
export function isCorrection({ change }: Change): boolean {
  return ["corrected", "decided", "undone", "gone"].includes(change);
}
