/**
 * Markdown that is nothing but paragraphs and headings, cut into its blocks without a parser: most articles are no more than that.
 * What could mean anything else to a markdown parser is left to it.
 */

/** A paragraph or a heading, with its line of the source, from 0, and its text as it stands there. */
export interface SimpleBlock {
  readonly tag: "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6";
  readonly content: string;
  readonly line: number;
  /** True where the text holds no inline markup and no line break: it means just what it says. */
  readonly isPlain: boolean;
}

const CONTROLS = /[\t\r\0]/;
/** What may be no plain text in any line. */
const UNPLAIN = /[\t\r\0\\`*_[\]<&]/;
/** What a line that opens another block can begin with, digits of a list's number apart. */
const OPENERS = new Set(" >+=~|<[`*_-");
const LIST_NUMBER = /^\d+[.)]/;
const HEADING = /^(#{1,6}) (.+)$/;
const INLINE = /[\\`*_[\]<&]/;

/** The blocks of a text of paragraphs and headings alone; null where that isn't certain. */
export function simpleBlocks(source: string): SimpleBlock[] | null {
  const isBare = !UNPLAIN.test(source);
  if (!isBare && CONTROLS.test(source)) return null;
  const blocks: SimpleBlock[] = [];
  const lines = source.split("\n");
  for (let from = 0; from < lines.length; from += 1) {
    if (lines[from] === "") continue;
    let to = from + 1;
    while (to < lines.length && lines[to] !== "") to += 1;
    const block = to === from + 1 ? blockOfLine(lines[from]!, from, isBare) : blockOfLines(lines.slice(from, to), from);
    if (block === null) return null;
    blocks.push(block);
    from = to;
  }
  return blocks;
}

function blockOfLine(text: string, line: number, isBare: boolean): SimpleBlock | null {
  if (text.startsWith("#")) return heading(text, line);
  return opensAnother(text) ? null : { tag: "p", content: text, line, isPlain: isBare || !INLINE.test(text) };
}

function blockOfLines(lines: readonly string[], line: number): SimpleBlock | null {
  const isOther = lines.some((text) => text.startsWith("#") || opensAnother(text));
  return isOther ? null : { tag: "p", content: lines.join("\n"), line, isPlain: false };
}

function heading(text: string, line: number): SimpleBlock | null {
  const [, marks, content] = HEADING.exec(text) ?? [];
  if (marks === undefined || content === undefined) return null;
  if (content.trim() !== content || content.endsWith("#")) return null;
  return { tag: `h${marks.length}` as SimpleBlock["tag"], content, line, isPlain: !INLINE.test(content) };
}

/** True for a line that may be more or less than its text in a paragraph. */
function opensAnother(text: string): boolean {
  return OPENERS.has(text[0]!) || LIST_NUMBER.test(text) || text.trim() !== text;
}
