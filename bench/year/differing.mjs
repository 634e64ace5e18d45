// Two folders, file by file.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Paths of files that only one of them has, or that are not the same in both. */
export function differing(a, b) {
  const files = new Set([...below(a), ...below(b)]);
  return [...files].filter((path) => {
    const [one, two] = [join(a, path), join(b, path)];
    return !existsSync(one) || !existsSync(two) || !readFileSync(one).equals(readFileSync(two));
  });
}

function below(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
