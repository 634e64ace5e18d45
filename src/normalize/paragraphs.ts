/** Input text → paragraphs with the lines they came from. */
import type { RawArticle, RawBlock } from "../model.js";
import { readMarkdown } from "../text/markdown.js";
import { cleanLine } from "./clean.js";
import type { Draft, Para } from "./draft.js";
import { joinLines } from "./join-lines.js";
import { splitLines } from "./split-lines.js";

/** Marks that only markdown has: a heading, a link, strong words, a code fence, an escape, a quotation, a rule. */
const MARKS =
  /^#{1,6} \S|\]\((?:https?:|\/|#)|\*\*\S|^```|\\[*_#[\]>-]|^> \S|^(?:-{3,}|\*{3,})$|(?<=[\s(])[*_]\p{L}[^*_\n]{0,200}[*_](?=[\s.,;)])/mu;

/** A scrape stays one, whatever its file's ending and front matter: without marks of markdown its lines are read as a scrape's. */
function hasMarks(text: string): boolean {
  return MARKS.test(text);
}

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
  if (raw.blocks)
    return { ...nothing, raw, removed: raw.cut ?? [], links: raw.links ?? [], paras: raw.blocks.flatMap(blockToPara) };
  if (raw.format !== "markdown" || !hasMarks(raw.text))
    return { ...nothing, raw, links: [], paras: joinLines(splitLines(raw.text, raw.firstLine)) };
  const blocks = readMarkdown(raw.text);
  const paras = blocks.flatMap(({ kind, level, text, line }): Para[] => {
    const clean = cleanLine(text);
    const lines = [{ text: clean, line: raw.firstLine + line - 1 }];
    return clean === "" ? [] : [{ kind, text: clean, lines, ...(level ? { level } : {}) }];
  });
  return { ...nothing, raw, paras, links: blocks.flatMap((block) => block.links) };
}

function blockToPara({ kind, level, text, line }: RawBlock): Para[] {
  const clean = cleanLine(text);
  return clean === "" ? [] : [{ kind, text: clean, lines: [{ text: clean, line }], ...(level ? { level } : {}) }];
}
