import { verify as verifying } from "../errors/check.js";
import { intake as messages, usageError } from "../errors.js";
import { listContent } from "../files/content-listing.js";
import { withLock } from "../files/lock.js";
import { mend } from "../files/mend.js";
import { lookFor } from "../files/up-to-date.js";
import { openPublisher } from "../publish/aside/publisher.js";
import type { Arguments } from "./command.js";
import type { Context } from "./context.js";
import { digestRoot } from "./digest-root.js";
import type { Work } from "./rebuild.js";
import { siteFolders } from "./site-folders.js";
import { type Tally, tellTally } from "./tally.js";
import { type Said, sayUnchanged } from "./unchanged.js";

/** `commonplace build`: takes in what is new, makes the stories, publishes the site. */
export async function run({ operands, options }: Arguments, context: Context): Promise<number> {
  const root = digestRoot(context, operands);
  if (options.verify === true) {
    if (operands.length > 0 || options.full === true) throw usageError(verifying.noPaths);
    const { verify } = await import("./verify.js");
    return withLock(root, "build --verify", () => verify(root, context, build));
  }
  return withLock(root, "build", () => build(root, operands, context, options.full === true));
}

/**
 * The work of `build`, for those who hold the lock. `full` trusts no cache; `tell` is told what the site was made from once it is in place.
 * What works out stories and pages is loaded only where something may be new.
 */
export async function build(
  root: string,
  paths: readonly string[],
  context: Context,
  full = false,
  tell: Work["tell"] | null = null,
): Promise<number> {
  if (mend(root, ["articles", "stories"]) === "finished") context.say(messages.finished);
  const publisher = openPublisher(siteFolders(root), full);
  try {
    const found = await listContent(root, Date.now);
    const { upToDate, hasRaw } = lookFor<Said>(root, found);
    // Who wants to hear each detail, or what the site is made from, has it all looked at.
    const isAsked = paths.length > 0 || full || tell !== null || context.verbose;
    const unchanged = upToDate === null || isAsked ? null : await sayUnchanged(upToDate, publisher, context);
    const work = { root, paths, found, hasRaw, context, full, publisher, tell: tell ?? (() => {}) };
    const tally = unchanged ?? (await rebuilt(work));
    return tally === null ? 1 : await tellTally(root, tally, context);
  } finally {
    await publisher.end();
  }
}

async function rebuilt(work: Work): Promise<Tally | null> {
  const { rebuild } = await import("./rebuild.js");
  return rebuild(work);
}
