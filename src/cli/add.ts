import { resolve } from "node:path";
import { command as messages, usageError } from "../errors.js";
import { bringIn } from "../files/inbox.js";
import { withLock } from "../files/lock.js";
import { mend } from "../files/mend.js";
import { openStore, saveStore } from "../files/store.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";
import { readOperands } from "./fetching/addresses.js";
import { isSound } from "./is-sound.js";
import { takeInFiles } from "./take-in.js";
import { countsLine } from "./tally.js";

/** `commonplace add`: takes files, folders, pages and feeds in; publishes nothing. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  if (operands.length === 0) throw usageError(messages.nothingToAdd);
  const root = resolve(context.io.cwd(), context.root);
  return withLock(root, "add", () => add(root, operands, context));
}

async function add(root: string, operands: readonly string[], context: Context): Promise<number> {
  mend(root);
  const content = openStore(root, { full: false, now: Date.now });
  if (!isSound(content, context)) return 1;
  const { addresses, paths } = readOperands(operands, context.io.cwd(), context.report);
  const brought = bringIn(root, paths, context.io.cwd(), context.report);
  const fetching = addresses.length > 0 ? await import("./fetching/fetch-all.js") : null;
  const fetched = fetching ? await fetching.fetchAll(addresses, content, context) : null;
  const { counts } = await takeInFiles([...brought, ...(fetched?.inputs ?? [])], content, context, false);
  saveStore(content);
  fetched?.done();
  // Addresses have counts of their own.
  const unusable = counts.unusable - (fetching && fetched ? fetching.uselessOf(fetched.counts) : 0);
  const read = { ...counts, unusable };
  if (context.json) {
    const told = fetching && fetched ? { fetch: fetching.fetchRecord(fetched) } : {};
    await context.print(JSON.stringify({ version: 1, read, articles: content.names.size, ...told }));
  }
  if (fetching && fetched) for (const line of fetching.fetchLines(fetched)) context.say(line);
  context.say(countsLine(read));
  if (counts.new + counts.update > 0) context.say(messages.buildNext);
  return exitCode(context);
}
