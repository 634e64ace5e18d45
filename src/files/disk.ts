/** Single files: read as text, written in one step. Folders in code-unit order. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { byCodeUnit, codeOf } from "./order.js";

export { byCodeUnit, codeOf };

/** The text of a file, LF line ends, no byte-order mark; null if there is none. */
export function readText(file: string): string | null {
  try {
    return plainText(readFileSync(file, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}

/** A file's text with LF line ends and without a byte-order mark. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/** Writes a file in one step (beside it, then renamed), unless it holds just that already. True if it was written. */
export function writeIfChanged(file: string, content: string | Uint8Array): boolean {
  if (holds(file, content)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomic.sync(file, content as string);
  return true;
}

/** Copies a file in one step. What a kill leaves of it is hidden, so that no half file is taken for an article. */
export function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const aside = join(dirname(to), `.${basename(to)}.part`);
  copyFileSync(from, aside);
  renameSync(aside, to);
}

/** Writes a file beside its place, hidden, and to the disk; `putInPlace` puts it there in one step. Gives its path. */
export function writeAside(file: string, content: Uint8Array): string {
  mkdirSync(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${basename(file)}.part`);
  writeFileSync(aside, content, { flush: true });
  return aside;
}

export function putInPlace(aside: string, file: string): void {
  renameSync(aside, file);
}

/** Writes a mark so that it is there whole or not at all, and there for good before anything is done because of it. */
export function writeMark(mark: string, text: string): void {
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(partOf(mark), text, { flush: true });
  renameSync(partOf(mark), mark);
}

/** Deletes a mark, and what a kill left of one. */
export function removeMark(mark: string): void {
  for (const file of [mark, partOf(mark)]) rmSync(file, { force: true });
}

const partOf = (mark: string): string => `${mark}.part`;

/** Deletes what killed writes left in a folder: "name.md.1234567890". */
export function removeTorn(folder: string): void {
  for (const name of filesNamed(folder, "").filter(isTorn)) removeFile(folder, name);
}

/** True for the name of a file that a killed write left. */
export function isTorn(name: string): boolean {
  return /\.(?:md|yml)\.\d{4,12}$/.test(name);
}

/** True if the file is there and holds just this. */
export function holds(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(content as Uint8Array));
  } catch {
    return false;
  }
}

/** A path relative to a root, with "/" between its parts. */
export function pathFrom(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

/** Names of the files of a folder that end so, in code-unit order; none where there is no folder. */
export function filesNamed(folder: string, ending: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
    return names.filter((name) => name.endsWith(ending)).sort(byCodeUnit);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Deletes a file; nothing where there is none. */
export function removeFile(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

/** Paths of all files below a folder, hidden ones too, "/" between the parts, in code-unit order. Links are not followed. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else found.push(below + entry.name);
    }
  };
  walk("");
  return found.sort(byCodeUnit);
}
