/** Puts right what a killed command left. */
import { join } from "node:path";
import { removeTorn } from "./disk.js";
import { recoverContent } from "./journal.js";
import { recoverSite } from "./site-switch.js";

/** Folders of content/ in which files are written one by one. */
const WRITTEN = ["articles", "stories", "tombstones", "."];

/**
 * Makes a root ready for writing, with the lock held: finishes or undoes what a killed command left. `apart`: folders of content/ that are
 * looked through for it elsewhere.
 */
export function mend(root: string, apart: readonly string[] = []): "nothing" | "finished" | "undone" {
  for (const folder of WRITTEN) if (!apart.includes(folder)) removeTorn(join(root, "content", folder));
  recoverContent(root);
  return recoverSite(root);
}
