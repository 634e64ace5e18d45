/** content/redirects.yml: where stories that went into another one lead now. */
import { contentError, content as messages } from "../errors.js";
import type { Redirect } from "../model.js";
import { formatYaml, parseYaml } from "../text/yaml.js";
import { storyName } from "./story-file.js";

const NOTE =
  "# Where old story pages lead now. Written by commonplace; a line that is deleted lets that address die.\n";

/** The redirects as the text of their file, in order of the old address; "" for none. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  if (redirects.length === 0) return "";
  const sorted = [...redirects].sort((a, b) => (a.from < b.from ? -1 : 1));
  return NOTE + formatYaml(Object.fromEntries(sorted.map(({ from, to }) => [from, to])));
}

/** Reads the file. Throws a failure (exit 1) that names file, line and cure. */
export function parseRedirects(file: string, path: string): Redirect[] {
  const result = parseYaml(file);
  if ("problem" in result) throw contentError(path, result.problem.line, messages.badYaml(result.problem.reason));
  return Object.entries(result.value ?? {}).map(([from, to]: [string, unknown]) => {
    const line = file.split("\n").findIndex((each) => each.includes(from)) + 1;
    if (typeof to !== "string" || storyName(from) === null || storyName(to) === null)
      throw contentError(path, line, messages.badRedirect);
    return { from, to };
  });
}

/**
 * Old redirects and new ones as one list without chains: each leads to a story that is there. `alive` are the addresses of all stories;
 * a redirect from one of them, or to nowhere, is dropped.
 */
export function mergeRedirects(
  old: readonly Redirect[],
  added: readonly Redirect[],
  alive: ReadonlySet<string>,
): Redirect[] {
  const next = new Map([...old, ...added].map(({ from, to }) => [from, to]));
  const follow = (from: string): string | null => {
    const seen = new Set<string>();
    for (let at: string | undefined = from; at !== undefined && !seen.has(at); at = next.get(at)) {
      if (alive.has(at)) return at;
      seen.add(at);
    }
    return null;
  };
  return [...next.keys()].flatMap((from) => {
    const to = alive.has(from) ? null : follow(from);
    return to === null ? [] : [{ from, to }];
  });
}
