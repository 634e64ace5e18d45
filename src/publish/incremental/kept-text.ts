/** Texts that are kept in files of the cache folder, each with its checksum; and those that are remembered there under a name. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../archive.js";

/** Changes with what is kept, and how. */
export const FORMAT = "commonplace-cache 6";

/** Writes a text with its checksum. */
export function saveText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${FORMAT} ${hashOf(text)}\n${text}`);
  putInPlace(`${file}.part`, file);
}

/** To put a file in the place of another makes some file systems wait until it is on disk, which nothing in a cache is worth. */
export function putInPlace(part: string, file: string): void {
  rmSync(file, { force: true });
  renameSync(part, file);
}

/** The text of a file, in UTF-8; null where there is none, or its checksum is wrong. */
export function loadText(file: string): Buffer | null {
  if (!existsSync(file)) return null;
  const content = readFileSync(file);
  const end = content.indexOf("\n");
  const text = content.subarray(end + 1);
  return content.toString("utf8", 0, end) === `${FORMAT} ${hashOf(text)}` ? text : null;
}

/** Where a remembered text is: in a file under a key, or here. Any thread can be told it. */
export type Remembered = { readonly file: string; readonly key: string } | { readonly text: string };

/** Remembers what `make` gives under a name; it isn't asked where what is remembered has the same key. */
export type Remember = (name: string, key: string, make: () => string) => Remembered;

/** Remembers in files of a folder; where there is none, only as long as somebody holds what is given. */
export function rememberIn(folder: string | null): Remember {
  return (name, key, make) => {
    if (folder === null) return { text: make() };
    const file = join(folder, `${name}.json`);
    if (textUnder(key, file) === null) saveText(file, `${key}\n${make()}`);
    return { file, key };
  };
}

/** The text, in UTF-8. Throws where its file doesn't hold it any more. */
export function rememberedText(remembered: Remembered): Buffer {
  if ("text" in remembered) return Buffer.from(remembered.text);
  const { file, key } = remembered;
  const text = textUnder(key, file);
  if (text === null) throw new Error(`${file} was changed while it was in use.`);
  return text;
}

function textUnder(key: string, file: string): Buffer | null {
  const known = loadText(file);
  const end = known?.indexOf("\n") ?? -1;
  return known?.toString("utf8", 0, end) === key ? known.subarray(end + 1) : null;
}
