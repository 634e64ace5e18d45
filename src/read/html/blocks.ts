/** HTML → blocks of plain text: headings, paragraphs, list items, quotations, rows of tables. */
import type { BlockKind, Link } from "../../model.js";
import { attribute, type HtmlElement, type HtmlTree, walkTree } from "./tree.js";

export interface HtmlBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  /** One line, white space collapsed. */
  readonly text: string;
  /** Line of the HTML, from 1. */
  readonly line: number;
  readonly links: readonly Link[];
  /** The part of the page that it stands in, where that is no article: "nav", "figcaption"… */
  readonly area: string | null;
}

const NEVER_SHOWN = new Set(
  "script style noscript template svg math iframe object embed canvas audio video map head title select datalist textarea button input".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const AREAS = new Set(["nav", "aside", "footer", "form", "figcaption", "dialog", "menu"]);
const KINDS: Readonly<Record<string, BlockKind>> = { li: "item", dt: "item", dd: "item", blockquote: "quotation" };
/** Cells of one row of a table stand in one line. */
const CELL_GAP = " | ";

interface Context {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly area: string | null;
  /** True inside a row whose cells are read as one line. */
  readonly inRow: boolean;
  readonly pre: boolean;
}

interface Pen {
  readonly blocks: HtmlBlock[];
  readonly contexts: Context[];
  text: string;
  line: number;
  links: Link[];
  link: { readonly url: string; readonly start: number } | null;
}

/** The visible text of a tree, block by block. */
export function toBlocks(root: HtmlTree): HtmlBlock[] {
  const start: Context = { kind: "paragraph", area: null, inRow: false, pre: false };
  const pen: Pen = { blocks: [], contexts: [start], text: "", line: 0, links: [], link: null };
  walkTree(root, {
    enter: (element) => enter(pen, element),
    leave: (element) => leave(pen, element),
    text: (value, line) => write(pen, value, line),
  });
  flush(pen);
  return pen.blocks;
}

function enter(pen: Pen, element: HtmlElement): boolean {
  const { tagName: tag } = element;
  if (NEVER_SHOWN.has(tag) || isHidden(element)) return false;
  const above = pen.contexts.at(-1)!;
  if (tag === "br" && !above.inRow) flush(pen);
  else if (tag === "br") append(pen, " ");
  else if (tag === "a") openLink(pen, element);
  else if (tag === "q") append(pen, "“");
  if (!BLOCKS.has(tag)) return true;
  if (!isInRow(above, tag)) flush(pen);
  else append(pen, tag === "p" || pen.text === "" ? " " : CELL_GAP);
  pen.contexts.push(contextOf(element, above));
  return true;
}

function leave(pen: Pen, { tagName: tag }: HtmlElement): void {
  if (tag === "a") closeLink(pen);
  else if (tag === "q") append(pen, "”");
  if (!BLOCKS.has(tag)) return;
  const own = pen.contexts.at(-1)!;
  if (!isInRow(own, tag)) flush(pen);
  pen.contexts.pop();
}

/** True for a cell of a row, and a paragraph in it: the line goes on. */
function isInRow({ inRow }: Context, tag: string): boolean {
  return inRow && (tag === "td" || tag === "th" || tag === "p");
}

function contextOf(element: HtmlElement, above: Context): Context {
  const { tagName: tag } = element;
  const heading = /^h[1-6]$/.exec(tag);
  const area = AREAS.has(tag) ? tag : above.area;
  const pre = above.pre || tag === "pre";
  if (heading) return { kind: "heading", level: Number(tag[1]), area, inRow: above.inRow, pre };
  if (tag === "tr") return { ...above, area, pre, inRow: isRowOfData(element) };
  return { ...above, kind: KINDS[tag] ?? above.kind, area, pre };
}

/** Several cells that hold words only; anything else is a table used for layout. */
function isRowOfData(row: HtmlElement): boolean {
  let cells = 0;
  let blocks = 0;
  walkTree(row, {
    enter: ({ tagName }) => {
      if (tagName === "td" || tagName === "th") cells += 1;
      else if (BLOCKS.has(tagName) && tagName !== "p") blocks += 1;
      return blocks === 0;
    },
  });
  return cells >= 2 && blocks === 0;
}

function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      (name === "hidden" && value !== "until-found") ||
      (name === "style" && /display\s?:\s?none/i.test(value.slice(0, 500))),
  );
}

function write(pen: Pen, value: string, line: number): void {
  let at = line;
  const parts = pen.contexts.at(-1)!.pre ? value.split(/\n[ \t]*\n/) : [value];
  parts.forEach((part, i) => {
    if (i > 0) flush(pen);
    writeInline(pen, part, at);
    at += part.split("\n").length + 1;
  });
}

function writeInline(pen: Pen, value: string, line: number): void {
  const first = value.search(/\S/);
  if (pen.text === "" && first !== -1) pen.line = line + value.slice(0, first).split("\n").length - 1;
  append(pen, value);
}

function append(pen: Pen, value: string): void {
  const collapsed = value.replace(/\s+/g, " ");
  const joins = pen.text === "" || pen.text.endsWith(" ");
  pen.text += joins && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
}

function openLink(pen: Pen, element: HtmlElement): void {
  closeLink(pen);
  pen.link = { url: attribute(element, "href"), start: pen.text.length };
}

function closeLink(pen: Pen): void {
  const { link } = pen;
  pen.link = null;
  if (!link) return;
  const text = pen.text.slice(link.start).trim();
  if (text !== "") pen.links.push({ text, url: link.url });
}

/** Ends the block that is being written. A link that goes on covers the next one too. */
function flush(pen: Pen): void {
  const { link } = pen;
  closeLink(pen);
  const { kind, level, area } = pen.contexts.at(-1)!;
  const text = pen.text.trim();
  if (/[\p{L}\p{N}]/u.test(text)) {
    pen.blocks.push({ kind, ...(level ? { level } : {}), text, line: pen.line, links: pen.links, area });
  }
  pen.text = "";
  pen.links = [];
  pen.link = link ? { ...link, start: 0 } : null;
}
