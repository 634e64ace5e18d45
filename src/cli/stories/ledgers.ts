/** Appends to content/ledger: one file a story, and one for what readers of the whole should be told of. */
import { join } from "node:path";
import { appendChanges, isCorrection } from "../../content/ledger-file.js";
import { readText } from "../../files/disk.js";
import type { Journal } from "../../files/journal.js";
import type { Store } from "../../files/store.js";
import type { Change, Correction } from "../../model.js";

export interface LedgerLines {
  /** Of the story. */
  readonly id: string;
  readonly url: string;
  readonly changes: readonly Change[];
}

/** Lays the ledgers with their new lines out in the journal. */
export async function writeLedgers(
  { root, corrections }: Store,
  journal: Journal,
  lines: readonly LedgerLines[],
): Promise<void> {
  const folder = join(root, "content", "ledger");
  const sorted = [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(corrections.map(signatureOf));
  const told: Correction[] = [];
  for (const { id, url, changes } of sorted.filter((each) => each.changes.length > 0)) {
    const name = `${/^[A-Za-z0-9-]{1,80}$/.test(id) ? id : "other"}.yml`;
    await journal.put("ledger", name, appendChanges(readText(join(folder, name)), changes));
    told.push(...changes.filter(isCorrection).map((change) => ({ ...change, story: id, url })));
  }
  const fresh = told.filter((each) => !known.has(signatureOf(each)));
  if (fresh.length > 0)
    await journal.put("ledger", "corrections.yml", appendChanges(readText(join(folder, "corrections.yml")), fresh));
}

function signatureOf({ at, change, id, text, decide, story }: Correction): string {
  return JSON.stringify([at, change, id, text, decide, story]);
}
