/** Input text → paragraphs with the lines they came from. */
import type { RawArticle } from "../model.js";
import { readMarkdown } from "../text/markdown.js";
import { cleanLine } from "./clean.js";
import type { Draft, Para } from "./draft.js";
import { joinLines } from "./join-lines.js";
import { splitLines } from "./split-lines.js";

/** The article before anything in it is interpreted. */
export function toDraft(raw: RawArticle): Draft {
  const nothing = {
    kind: "article" as const,
    removed: [],
    headline: null,
    dek: null,
    byline: null,
    dateline: null,
    dates: [],
    upstream: [],
  };
  if (raw.format !== "markdown")
    return { ...nothing, raw, links: [], paras: joinLines(splitLines(raw.text, raw.firstLine)) };
  const blocks = readMarkdown(raw.text);
  const paras = blocks.flatMap(({ kind, level, text, line }): Para[] => {
    const clean = cleanLine(text);
    const lines = [{ text: clean, line: raw.firstLine + line - 1 }];
    return clean === "" ? [] : [{ kind, text: clean, lines, ...(level ? { level } : {}) }];
  });
  return { ...nothing, raw, paras, links: blocks.flatMap((block) => block.links) };
}
