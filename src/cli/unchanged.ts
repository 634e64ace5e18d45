import type { UpToDate } from "../files/up-to-date.js";
import type { Warning } from "../model.js";
import type { Publisher } from "../publish/aside/publisher.js";
import type { Context } from "./context.js";
import type { Tally } from "./tally.js";

/** What a build says that finds nothing new. */
export interface Said {
  readonly warnings: readonly Warning[];
  readonly tally: Tally;
}

/** Where the site too is as the last build left it: says what that one would say again. Null, and nothing said, where it isn't. */
export async function sayUnchanged(
  { site, said }: UpToDate<Said>,
  publisher: Publisher,
  { report }: Context,
): Promise<Tally | null> {
  if (site !== (await publisher.untouched())) return null;
  for (const warning of said.warnings) report(warning);
  return said.tally;
}
