import { resolve } from "node:path";
import { command as messages, usageError } from "../errors.js";
import { bringIn } from "../files/inbox.js";
import { withLock } from "../files/lock.js";
import { mend, readContent } from "../files.js";
import { isSound } from "./build.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { countsLine, takeInFiles } from "./take-in.js";

/** `commonplace add`: takes files and folders in; publishes nothing. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  if (operands.length === 0) throw usageError(messages.noPaths("add"));
  const address = operands.find((each) => /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(each));
  if (address !== undefined) throw usageError(messages.noAddresses(address));
  const root = resolve(context.io.cwd(), context.root);
  return withLock(root, "add", () => add(root, operands, context));
}

async function add(root: string, paths: readonly string[], context: Context): Promise<number> {
  mend(root);
  const content = readContent(root);
  if (!isSound(content, context)) return 1;
  const inputs = bringIn(root, paths, context.io.cwd(), context.report);
  const { counts, articles } = await takeInFiles(inputs, content, context);
  if (context.json) await context.print(JSON.stringify({ version: 1, read: counts, articles: articles.length }));
  context.say(countsLine(counts));
  if (counts.new + counts.update > 0) context.say(messages.buildNext);
  return exitCode(context);
}
