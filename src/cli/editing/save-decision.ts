/** Writes one decision into its file below content/editorial, if all files together can be understood and hold. */
import { join } from "node:path";
import { checkIds } from "../../editorial/check-ids.js";
import { parseEditorial } from "../../editorial/parse.js";
import { addDecision, decisionFileFor, type NewDecision } from "../../editorial/write.js";
import { editing as messages } from "../../errors/editing.js";
import { usageError } from "../../errors.js";
import { readText, writeIfChanged } from "../../files/disk.js";
import { knownIds, type Store } from "../../files/store.js";
import { editorialFiles } from "../../files.js";

export interface SavedDecision {
  /** "content/editorial/s0123456789ab.yml" */
  readonly file: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** Adds the decision to the file of this story (null: that of articles). Throws a failure (exit 2) where it can't hold. */
export function saveDecision(store: Store, story: string | null, decision: NewDecision, isDry: boolean): SavedDecision {
  const name = decisionFileFor(story);
  const file = `content/editorial/${name}`;
  const path = join(store.root, "content", "editorial", name);
  const text = addDecision(readText(path), decision, file);
  const others = editorialFiles(store.root).filter((each) => each.path !== file);
  const fresh = parseEditorial([{ path: file, text }]).decisions.at(-1)!;
  const same = store.editorial.decisions.find(({ key }) => key === fresh.key);
  if (same) throw usageError(messages.already(same.path, same.line));
  checkIds(parseEditorial([...others, { path: file, text }]), knownIds(store));
  if (!isDry) writeIfChanged(path, text);
  return { file, line: fresh.line };
}
