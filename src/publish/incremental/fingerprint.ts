/** Which program this is: a hash of the code that makes pages, so that what another version kept is never taken for this one's. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../archive.js";
import { ascending } from "../order.js";

const FOLDERS = ["../", "../../text/", "../../content/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

let known: string | null = null;

export function fingerprint(): string {
  known ??= hashOf(FOLDERS.flatMap(filesOf).join("\n"));
  return known;
}

/** Name and hash of each program file or template of a folder. */
export function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:[jt]s|hbs)$/.test(name),
  );
  return names
    .sort(ascending)
    .map((name) => `${name.replaceAll("\\", "/")} ${hashOf(readFileSync(join(folder, name)))}`);
}
