/** Which program this is: a cache that another one wrote is not read. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shortHash } from "../text/hash.js";

let known: string | undefined;

/** Changes with every file of the program, and so with its version: a hash over names, sizes and times. */
export function programStamp(): string {
  known ??= stampOf(fileURLToPath(new URL("..", import.meta.url)));
  return known;
}

function stampOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const states = names.map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return shortHash(states.join("\n"));
}
