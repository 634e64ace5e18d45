import { join } from "node:path";
import { removeDecision } from "../editorial/write.js";
import { editing as messages } from "../errors/editing.js";
import { usageError } from "../errors.js";
import { readText, writeIfChanged } from "../files/disk.js";
import { withLock } from "../files/lock.js";
import { openStore } from "../files/store.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";
import { digestRoot } from "./digest-root.js";
import { isSound } from "./is-sound.js";

/** `commonplace undo FILE:LINE`: deletes the lines of a decision. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  const [name = ""] = operands;
  const [, path, line] = /^(.+):(\d{1,6})$/.exec(name) ?? [];
  if (operands.length !== 1 || path === undefined) throw usageError(messages.undoUsage);
  const root = digestRoot(context, []);
  return withLock(root, "undo", () => undo(root, path, Number(line), options["dry-run"] === true, context));
}

async function undo(root: string, path: string, line: number, isDry: boolean, context: Context): Promise<number> {
  const store = openStore(root, { full: false, now: Date.now });
  if (!isSound(store, context)) return 1;
  const { decisions } = store.editorial;
  const own = decisions.filter((each) => each.path === path || each.path === `content/editorial/${path}`);
  const found = own.find((each) => each.line === line);
  if (found === undefined) throw usageError(messages.noDecision(`${path}:${line}`, own.map(nameOf)));
  const file = join(root, found.path);
  const text = removeDecision(readText(file) ?? "", line, found.path);
  if (!isDry) writeIfChanged(file, text);
  const { path: at, decide, who, when, why } = found;
  const told = { version: 1, written: !isDry, file: at, line, decision: { decide, who, when, why } };
  if (context.json) await context.print(JSON.stringify(told));
  else await context.print(messages.written(`${decide} is taken back`, at, line));
  context.say(isDry ? messages.dryRun : messages.next);
  return 0;
}

const nameOf = ({ path, line }: { readonly path: string; readonly line: number }): string => `${path}:${line}`;
