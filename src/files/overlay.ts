/** Writes the files of the editor's decisions: content/editorial/NAME.yml (or .yaml) and nothing else, ever. */
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { edit as messages } from "../errors/edit.js";
import { usageError } from "../errors.js";
import { removeFile, writeIfChanged } from "./disk.js";

const NAME = /^[^./\\\u0000-\u001f][^/\\\u0000-\u001f]{0,150}\.ya?ml$/;

/** Puts a file of decisions into place, or takes it away (`null`). Throws a failure (exit 2) where that would be anywhere else. */
export function writeDecisions(root: string, name: string, text: string | null): void {
  if (!NAME.test(name)) throw usageError(messages.badName);
  const folder = join(root, "content", "editorial");
  mkdirSync(folder, { recursive: true });
  const isOwn = realpathSync(folder) === join(realpathSync(root), "content", "editorial");
  const file = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (!isOwn || (file !== undefined && !file.isFile())) throw usageError(messages.outside(isOwn ? name : ""));
  if (text === null) removeFile(folder, name);
  else writeIfChanged(join(folder, name), text);
}
