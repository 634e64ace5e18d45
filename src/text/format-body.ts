/** Plain text → markdown: as few escapes as the reader of the file can have, and exactly the same text back. */
import type { Block, BlockKind } from "../model.js";

/** A block before offsets are known. `level` belongs to headings: 1 to 6. */
export interface PlainBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
}

const BLANK_LINE = "\n\n";

// A backslash before punctuation, runs of emphasis marks, code, tags and autolinks, entities, the middle of an inline link.
const INLINE_MARKUP = /\\(?=[!-/:-@[-`{-~])|\*+|_+|`|<(?=\S)|&(?=#?[A-Za-z0-9]{1,32};)|\](?=\()/g;
const LINE_START = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|~~~)/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const DEFINITION = /^\[[^\]]*\]:/;
const WORD = /[\p{L}\p{N}]/u;

/** Markdown of blocks: the inverse of `parseBody`. Headings are level 2 where none is given; empty blocks are left out. */
export function formatBody(blocks: readonly PlainBlock[]): string {
  const parts: string[] = [];
  let last: BlockKind | null = null;
  for (const block of blocks) {
    if (block.text === "") continue;
    if (last) parts.push(last === "item" && block.kind === "item" ? "\n" : BLANK_LINE);
    parts.push(formatBlock(block));
    last = block.kind;
  }
  return parts.join("");
}

/** The text and offsets (UTF-16 units) that `parseBody(formatBody(blocks))` gives, without parsing. */
export function joinBlocks(plain: readonly PlainBlock[]): { text: string; blocks: Block[] } {
  const shown = plain.filter((block) => block.text !== "");
  let start = 0;
  const blocks = shown.map(({ kind, text }) => {
    const block = { kind, start, end: start + text.length };
    start = block.end + BLANK_LINE.length;
    return block;
  });
  return { text: shown.map((block) => block.text).join(BLANK_LINE), blocks };
}

/** Markdown of one line of plain text (no line break, no NUL), so that `parseBody` gives back exactly that line. */
export function escapeMarkdown(text: string): string {
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const before = asEntities(text.slice(0, start));
  const after = asEntities(text.slice(start + trimmed.length));
  const inline = escapeInline(trimmed) + (after !== "" && trimmed.endsWith("\\") ? "\\" : "");
  return before + (before === "" ? escapeStart(trimmed, inline) : inline) + after;
}

function formatBlock({ kind, text, level = 2 }: PlainBlock): string {
  const line = escapeMarkdown(text.replaceAll("\n", " "));
  if (kind === "heading") return `${"#".repeat(level)} ${line.replace(/(?<!\\)#$/, "\\#")}`;
  if (kind === "item") return `- ${line}`;
  return kind === "quotation" ? `> ${line}` : line;
}

function escapeInline(text: string): string {
  return text.replace(INLINE_MARKUP, (found, at: number) => {
    const mark = found[0]!;
    if ((mark === "*" || mark === "_") && isPlainMark(mark, text.charAt(at - 1), text.charAt(at + found.length))) {
      return found;
    }
    return found.replaceAll(mark, `\\${mark}`);
  });
}

/** Emphasis marks between blanks, and underscores inside a word, mean nothing in markdown. */
function isPlainMark(mark: string, before: string, after: string): boolean {
  if (isBlank(before) && isBlank(after)) return true;
  return mark === "_" && WORD.test(before) && WORD.test(after);
}

function isBlank(char: string): boolean {
  return char === "" || char === " ";
}

function escapeStart(text: string, inline: string): string {
  if (inline.startsWith("\\")) return inline;
  if (isRuleLine(text) || LINE_START.test(text) || DEFINITION.test(text)) return `\\${inline}`;
  return inline.replace(LIST_NUMBER, "$1\\$2");
}

/** A line of one mark and blanks: markdown's rule between sections. No regular expression, as a line can be long. */
function isRuleLine(text: string): boolean {
  const mark = text.charAt(0);
  if (mark !== "-" && mark !== "_" && mark !== "*") return false;
  for (let at = 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char !== mark && char !== " " && char !== "\t") return false;
  }
  return true;
}

/** Blanks at the ends of a line, which markdown would trim. */
function asEntities(blanks: string): string {
  return blanks.replace(/\s/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
