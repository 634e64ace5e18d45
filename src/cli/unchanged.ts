import type { ContentListing } from "../files/content-listing.js";
import { findUpToDate } from "../files/up-to-date.js";
import type { Warning } from "../model.js";
import type { Publisher } from "../publish/aside/publisher.js";
import type { Context } from "./context.js";
import type { Tally } from "./tally.js";

/** What a build says that finds nothing new. */
export interface Said {
  readonly warnings: readonly Warning[];
  readonly tally: Tally;
}

/** Where all lies there as the last build left it: says what that one would say again. Null, and nothing said, where it doesn't. */
export async function sayUnchanged(
  root: string,
  found: ContentListing,
  publisher: Publisher,
  { report }: Context,
): Promise<Tally | null> {
  const upToDate = findUpToDate<Said>(root, found);
  if (upToDate === null || upToDate.site !== (await publisher.untouched())) return null;
  for (const warning of upToDate.said.warnings) report(warning);
  return upToDate.said.tally;
}
