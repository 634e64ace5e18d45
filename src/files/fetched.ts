/** Raw files that were fetched, in content/inbox/web, and content/fetch.yml beside them. */
import { existsSync, readFileSync } from "node:fs";
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
  return (url) => byStem.get(webPath(url, "")) ?? [];
}

/** What stands for a file's bytes; null where there is none. */
export function fileHash(root: string, path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? sha256(readFileSync(file)).slice(0, 16) : null;
}
