/** content/lists.yml: addresses of lists (a name, a topic, a source, a day …) that the site has or once had, so that each goes on answering. */
import { contentError, content as messages } from "../errors.js";

const NOTE =
  "# Lists that the site has or had: a name, a topic, a source, a day. Written by commonplace; a line that is deleted lets an address die\n# on which nothing stands any more. Where git reports a conflict, keep both sides' lines.\n";

/** What can be a list's address: nothing else becomes a path. */
const LIST = /^\/(?:topics|names|sources|days|weeks|archive)\/[a-z0-9-]{1,160}\/$/;

/** True for an address that a list can have. */
export function isList(path: string): boolean {
  return LIST.test(path);
}

/** The text of the file, in code-unit order, each address once; "" for none. */
export function formatLists(lists: Iterable<string>): string {
  const sorted = [...new Set(lists)].filter(isList).sort();
  return sorted.length === 0 ? "" : `${NOTE}${sorted.map((path) => `- ${path}\n`).join("")}`;
}

/** Reads the file, a line an address. Throws a failure (exit 1) that names file, line and cure. */
export function parseLists(file: string, path: string): string[] {
  return file.split("\n").flatMap((line, i) => {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) return [];
    const address = text.startsWith("- ") ? text.slice(2).trim() : "";
    if (!isList(address)) throw contentError(path, i + 1, messages.badList);
    return [address];
  });
}
