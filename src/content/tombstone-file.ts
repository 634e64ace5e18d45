/** content/tombstones/*.md: an article that was taken out, why, and what it is recognised by when it comes again. */
import { content as messages } from "../errors.js";
import type { Tombstone } from "../model.js";
import { formatFrontMatter } from "../text/front-matter.js";
import { openContentFile } from "./fields.js";
import { isIsoDate } from "./iso-date.js";

export interface TombstoneFile extends Tombstone {
  readonly alsoIds: readonly string[];
  /** The raw file that it came from; what comes from there stays out. */
  readonly input: string;
  readonly url: string | null;
  /** Hash of the raw input. */
  readonly raw: string;
}

/** The tombstone as the text of its file: the reason is its body. */
export function formatTombstone(tombstone: TombstoneFile): string {
  const { id, headline, source, removed, input, url, raw, alsoIds, why } = tombstone;
  const fields = { headline, source, removed, id, alsoIds: alsoIds.length > 0 ? alsoIds : null, input, url, raw };
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return formatFrontMatter(told, `\n${why}\n`);
}

/** Reads a tombstone's file (LF line ends). Throws a failure (exit 1) that names file, line and cure. */
export function parseTombstone(file: string, path: string): TombstoneFile {
  const fields = openContentFile(file, path);
  const removed = fields.needed("removed", "2025-03-14");
  const tombstone: TombstoneFile = {
    id: fields.needed("id", "a0123456789ab"),
    headline: fields.text("headline"),
    source: fields.needed("source", "Harbour Post"),
    removed: isIsoDate(removed) ? removed : fields.refuse("removed", messages.badDate("removed", removed)),
    why: fields.body.trim(),
    alsoIds: fields.list("alsoIds"),
    input: fields.text("input") ?? "",
    url: fields.text("url"),
    raw: fields.text("raw") ?? "",
  };
  fields.end();
  return tombstone;
}
