/** content/gone.yml: stories that are no more, one line each: where they went or why, and of which articles they were. */
import { contentError, content as messages } from "../errors.js";
import type { GoneStory } from "../model.js";
import { parseYaml } from "../text/yaml.js";
import { storyName } from "./story-file.js";

const NOTE =
  "# Stories that are no more. Written by commonplace: their addresses answer, and they come back as themselves.\n";

/** The text of the file, in order of the addresses; "" for none. */
export function formatGone(gone: readonly GoneStory[]): string {
  if (gone.length === 0) return "";
  const sorted = [...gone].sort((a, b) => (a.url < b.url ? -1 : 1));
  return `${NOTE}${sorted.map(({ url, ...rest }) => `${url}: ${JSON.stringify(rest)}`).join("\n")}\n`;
}

/** Reads the file. Throws a failure (exit 1) that names file, line and cure. */
export function parseGone(file: string, path: string): GoneStory[] {
  const result = parseYaml(file);
  if ("problem" in result) throw contentError(path, result.problem.line, messages.badYaml(result.problem.reason));
  return Object.entries(result.value ?? {}).map(([url, value]: [string, unknown]) => {
    const line = file.split("\n").findIndex((each) => each.startsWith(url)) + 1;
    const { id, at, into, why, articles } = (value ?? {}) as Partial<GoneStory>;
    if (storyName(url) === null || typeof id !== "string" || typeof at !== "string" || !Array.isArray(articles))
      throw contentError(path, line, messages.badRedirect);
    return { id, url, at, into: into ?? null, why: why ?? null, articles };
  });
}
