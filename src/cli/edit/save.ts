/** Puts decisions into the files of content/editorial and takes them out again, under the lock of the digest. */
import type { Decided } from "../../edit/decide.js";
import { fileOf } from "../../edit/decision-view.js";
import { checkIds } from "../../editorial/check-ids.js";
import { findConflict } from "../../editorial/conflicts.js";
import type { Decision } from "../../editorial/decision.js";
import { type EditorialFile, parseEditorial } from "../../editorial/parse.js";
import { addDecision, decisionFileFor, type NewDecision, removeDecision } from "../../editorial/write.js";
import { edit as messages } from "../../errors/edit.js";
import { editing } from "../../errors/editing.js";
import { editorial } from "../../errors/editorial.js";
import { usageError } from "../../errors.js";
import { writeDecisions } from "../../files/overlay.js";
import { editorialFiles } from "../../files.js";
import type { Facts } from "./facts.js";

/** Where a decision stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly key: string;
}

/** An earlier decision stands against it. */
export interface Refusal {
  readonly message: string;
  readonly rival: Decision;
}

export type Saved = { readonly file: string } | Refusal;

/** Adds a decision, in the place of `instead` where that is given. Nothing is written where the result would not hold together. */
export function saveDecision({ decision, story }: Decided, instead: Place | null, { store, known }: Facts): Saved {
  const { root } = store;
  const before = editorialFiles(root);
  const files = instead === null ? before : without(before, instead);
  const name = decisionFileFor(story);
  const path = `content/editorial/${name}`;
  const rival = rivalOf(decision, path, files);
  if (rival !== null) return rival;
  const text = addDecision(files.find((file) => file.path === path)?.text ?? null, decision, path);
  const after = [...files.filter((file) => file.path !== path), { path, text }];
  checkIds(parseEditorial(after), known);
  for (const { path: other, text: rest } of files) if (other !== path) put(root, other, rest, before);
  put(root, path, text, before);
  return { file: path };
}

/** Takes a decision out. Throws a failure (exit 2) where it doesn't stand there any more. */
export function undoDecision(place: Place, { store: { root } }: Facts): string {
  const before = editorialFiles(root);
  const after = without(before, place);
  for (const { path, text } of after) put(root, path, text, before);
  return `content/editorial/${place.file}`;
}

function put(root: string, path: string, text: string, before: readonly EditorialFile[]): void {
  if (before.find((file) => file.path === path)?.text === text) return;
  writeDecisions(root, fileOf(path), isEmpty(text) ? null : text);
}

/** Nothing is left but what this program wrote at its head. */
function isEmpty(text: string): boolean {
  return /^(?:# The editor's decisions: docs\/editing\.md\.[^\n]*\n)?decisions:\s*$/.test(text);
}

function without(files: readonly EditorialFile[], { file, line, key }: Place): EditorialFile[] {
  const path = `content/editorial/${file}`;
  const found = files.find((each) => each.path === path);
  const isThere = found && parseEditorial([found]).decisions.some((each) => each.line === line && each.key === key);
  const text = found && isThere ? removeDecision(found.text, line, path) : null;
  if (found === undefined || text === null || text === found.text) throw usageError(messages.noSuchDecision);
  return files.map((each) => (each === found ? { path, text } : each));
}

/** The decision that this one would conflict with, and what the build would say of it. */
function rivalOf(decision: NewDecision, path: string, files: readonly EditorialFile[]): Refusal | null {
  const alone = parseEditorial([{ path, text: addDecision(null, decision, path) }]).decisions;
  const all = parseEditorial(files).decisions;
  const same = all.find(({ key }) => key === alone[0]?.key);
  if (same) throw usageError(editing.already(same.path, same.line));
  const conflict = findConflict([...all, ...alone]);
  if (conflict === null) return null;
  const { decide, path: other, line } = conflict.other;
  return { message: editorial.conflict(decision.decide, decide, other, line), rival: conflict.other };
}
