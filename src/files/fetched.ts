/** Raw files that were fetched, in content/inbox/web, and content/fetch.yml beside them. */
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { type FetchState, formatFetchState, parseFetchState } from "../content/fetch-file.js";
import { sha256, shortHash } from "../text/hash.js";
import { slugify } from "../text/slug.js";
import { byCodeUnit, filesNamed, readText, removeFile, writeIfChanged } from "./disk.js";

const FOLDER = "content/inbox/web";
const STATE = "fetch.yml";

/** What is known of addresses that were fetched. Throws a failure (exit 1) that names the line of a fault. */
export function loadFetchState(root: string): FetchState {
  return parseFetchState(readText(join(root, "content", STATE)) ?? "", `content/${STATE}`);
}

/** Writes content/fetch.yml in one step; no file where there is nothing to say. */
export function saveFetchState(root: string, state: FetchState): void {
  const text = formatFetchState(state);
  if (text === "") removeFile(join(root, "content"), STATE);
  else writeIfChanged(join(root, "content", STATE), text);
}

/** The raw file of an address, from the root: named by its host and a hash, never by what was fetched. */
export function webPath(url: string, ending: string): string {
  const host = slugify(new URL(url).hostname) || "host";
  return `${FOLDER}/${host}-${shortHash(url).slice(0, 12)}${ending}`;
}

/** The raw files that an address has; several where it changed its format. */
export function webFiles(root: string): (url: string) => readonly string[] {
  const names = filesNamed(join(root, FOLDER), "").map((name) => `${FOLDER}/${name}`);
  const byStem = new Map<string, string[]>();
  for (const name of names.sort(byCodeUnit)) {
    const stem = name.replace(/\.[a-z]{1,8}$/, "");
    byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
  }
  return (url) => (URL.canParse(url) ? (byStem.get(webPath(url, "")) ?? []) : []);
}

/** What stands for a file's bytes; null where there is none. */
export function fileHash(root: string, path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? sha256(readFileSync(file)).slice(0, 16) : null;
}

/** Deletes what runs that were killed have left half-written. */
export function removeParts(root: string): void {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (/^\..{1,200}\.part$/.test(name)) removeFile(folder, name);
}

/** Gives a raw file that was never taken in another name, so that the next one can have its place. Gives the name; null where there is no need. */
export function keepUntaken(root: string, path: string, taken: string | undefined): string | null {
  const hash = fileHash(root, path);
  if (hash === null || hash === taken) return null;
  const at = path.lastIndexOf(".");
  const other = `${path.slice(0, at)}-${hash.slice(0, 8)}${path.slice(at)}`;
  renameSync(join(root, path), join(root, other));
  return other;
}
