/**
 * Markdown → plain text with blocks, and → HTML with passages marked. The only import of markdown-it.
 *
 * An article's body is a small part of CommonMark: headings, paragraphs, lists, quotations. Whatever else an editor or a
 * hostile file writes (HTML, images, code, links) comes out as plain text here, and escaped in HTML.
 */
import MarkdownIt from "markdown-it";
import type { Block, BlockKind, Link, Span } from "../model.js";
import { joinBlocks, type PlainBlock } from "./format-body.js";
import { type SimpleBlock, simpleBlocks } from "./plain-markdown.js";

export { escapeMarkdown, formatBody, joinBlocks, type PlainBlock } from "./format-body.js";

type WholeToken = ReturnType<MarkdownIt["parse"]>[number];

/** What is used of a parser's token. */
interface Token extends Pick<WholeToken, "type" | "tag" | "nesting" | "content" | "attrGet" | "hidden" | "map"> {
  readonly children: readonly Token[] | null;
}

/** A block as found in markdown source: where it starts, and the links in it. */
export interface MarkdownBlock extends PlainBlock {
  /** Line of the source, from 1. */
  readonly line: number;
  readonly links: readonly Link[];
}

// Indented code is off: scrapes indent their paragraphs. 100 levels are more than any text has and few enough for recursion.
const settings = { html: false, maxNesting: 100 };
const parser = new MarkdownIt("commonmark", settings).disable("code");

/** The tokens of a markdown text; `simple` are its blocks if it is but paragraphs and headings, which need no parser. */
function tokensOf(source: string, simple: readonly SimpleBlock[] | null): readonly Token[] {
  return simple?.flatMap(tokensOfBlock) ?? parser.parse(source, {});
}

function isPlain({ isPlain }: SimpleBlock): boolean {
  return isPlain;
}

const plainToken: Token = {
  type: "",
  tag: "",
  nesting: 0,
  content: "",
  children: null,
  attrGet: () => null,
  hidden: false,
  map: null,
};

function tokensOfBlock({ tag, content, line, isPlain }: SimpleBlock): Token[] {
  const type = tag === "p" ? "paragraph" : "heading";
  const children = isPlain
    ? [{ ...plainToken, type: "text", content }]
    : parser.parseInline(content, {}).flatMap((token) => token.children ?? []);
  return [
    { ...plainToken, type: `${type}_open`, tag, nesting: 1 },
    { ...plainToken, type: "inline", content, children, map: [line, line + 1] },
    { ...plainToken, type: `${type}_close`, tag, nesting: -1 },
  ];
}

const LINK_SCHEME = /^(?:https?|mailto):/i;

/** The blocks of a markdown text in order; inline markup is dropped, links are listed, images left out. */
export function readMarkdown(source: string): MarkdownBlock[] {
  const simple = simpleBlocks(source);
  if (simple?.every(isPlain)) return simple.map(plainBlock);
  const blocks: MarkdownBlock[] = [];
  const around: Token[] = [];
  for (const token of tokensOf(source, simple)) {
    if (token.nesting === 1) around.push(token);
    else if (token.nesting === -1) around.pop();
    else if (isLeaf(token)) {
      const line = (token.map?.[0] ?? 0) + 1;
      blocks.push({ ...kindWithin(around), text: plainText(token), line, links: linksOf(token.children ?? []) });
    }
  }
  return blocks;
}

function plainBlock({ tag, content, line }: SimpleBlock): MarkdownBlock {
  const place = { text: content, line: line + 1, links: [] };
  return tag === "p" ? { kind: "paragraph", ...place } : { kind: "heading", level: Number(tag.slice(1)), ...place };
}

/** Plain text of a markdown body, its blocks joined by a blank line, with their offsets in UTF-16 units. */
export function parseBody(body: string): { text: string; blocks: Block[] } {
  return joinBlocks(readMarkdown(body));
}

function isLeaf(token: Token): boolean {
  return (token.type === "inline" || token.type === "fence") && plainText(token) !== "";
}

function kindWithin(around: readonly Token[]): { kind: BlockKind; level?: number } {
  for (let i = around.length - 1; i >= 0; i -= 1) {
    const { type, tag } = around[i]!;
    if (type === "heading_open") return { kind: "heading", level: Number(tag.slice(1)) };
    if (type === "list_item_open") return { kind: "item" };
    if (type === "blockquote_open") return { kind: "quotation" };
  }
  return { kind: "paragraph" };
}

function plainText(token: Token): string {
  if (token.type === "fence") return token.content.trim().replaceAll("\n", " ");
  return (token.children ?? []).map(plainPiece).join("");
}

function plainPiece(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  return token.type === "text" || token.type === "code_inline" ? token.content : "";
}

function linksOf(children: readonly Token[]): Link[] {
  const links: Link[] = [];
  let open: { text: string; url: string } | null = null;
  for (const token of children) {
    if (token.type === "link_open") open = { text: "", url: token.attrGet("href") ?? "" };
    else if (token.type === "link_close" && open) {
      if (LINK_SCHEME.test(open.url)) links.push(open);
      open = null;
    } else if (open) open.text += plainPiece(token);
  }
  return links;
}

/** A passage of the plain text to be marked, and where its mark leads. Its ends lie inside blocks. */
export interface Mark extends Span {
  /** The id attribute of the mark; unique in the page. */
  readonly id: string;
  /** The address of the bullet that the passage supports; null: no link back is shown. */
  readonly href: string | null;
  /** What the link back is called, e.g. "Back to point 3". */
  readonly label: string;
}

export interface RenderOptions {
  /** Show only these ranges of the plain text, and the marks; what is left out becomes an ellipsis of class "gap". */
  readonly only?: readonly Span[];
  /** Added to the level of each heading, so that a body fits below the page's own: 0 if not given. */
  readonly headingShift?: number;
}

interface Painter {
  readonly marks: readonly Mark[];
  readonly only: readonly Span[] | null;
  /** The sorted places where a mark or a shown range starts or ends. */
  readonly cuts: readonly number[];
  readonly headingShift: number;
  /** Ids that stand in the page already. */
  readonly placed: Set<string>;
}

/** Text with the inline elements around it. */
interface Run extends Span {
  readonly text: string;
  readonly around: readonly { readonly open: string; readonly close: string }[];
}

const GAP = "…";
const HIDDEN = "";

/**
 * HTML of a markdown body in which the marked ranges of its plain text (offsets of `parseBody`) stand in `<mark>`.
 * A mark's first piece bears its id, its last one is followed by `<a class="back" href>`; overlapping marks share pieces.
 * Everything is escaped; links keep only http, https and mailto; images are dropped.
 */
export function renderBody(body: string, marks: readonly Mark[], options: RenderOptions = {}): string {
  const painter = toPainter(marks, options);
  const simple = simpleBlocks(body);
  if (simple?.every(isPlain)) return joinTop(paintPlain(simple, painter), painter);
  const open: { tag: string; html: string[] }[] = [{ tag: "", html: [] }];
  let start = 0;
  for (const token of tokensOf(body, simple)) {
    if (token.nesting === 1) open.push({ tag: blockTag(token, painter), html: [] });
    else if (token.nesting === -1) open.at(-2)!.html.push(closeElement(open.pop()!));
    else if (isLeaf(token)) {
      open.at(-1)!.html.push(paintLeaf(token, start, painter));
      start += plainText(token).length + 2;
    }
  }
  return joinTop(open[0]!.html, painter);
}

/** Blocks without markup: each is one run of text. */
function paintPlain(blocks: readonly SimpleBlock[], painter: Painter): string[] {
  let start = 0;
  return blocks.map(({ tag, content }) => {
    const run = { start, end: start + content.length, text: content, around: [] };
    start = run.end + 2;
    const html = painter.cuts.length === 0 && !painter.only ? escapeHtml(content) : paintRuns([run], painter);
    const name = tag === "p" ? tag : headingTag(tag, painter);
    return html === HIDDEN ? HIDDEN : `<${name}>${html}</${name}>`;
  });
}

function toPainter(marks: readonly Mark[], { only, headingShift = 0 }: RenderOptions): Painter {
  const shown = only ? [...only, ...marks] : null;
  const ends = [...marks, ...(shown ?? [])].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  return { marks, only: shown, cuts, headingShift, placed: new Set() };
}

function blockTag(token: Token, painter: Painter): string {
  if (token.type === "heading_open") return headingTag(token.tag, painter);
  return token.hidden ? "" : token.tag;
}

function headingTag(tag: string, { headingShift }: Painter): string {
  return `h${Math.min(6, Number(tag.slice(1)) + headingShift)}`;
}

function closeElement({ tag, html }: { tag: string; html: string[] }): string {
  const inner = html.filter((part) => part !== HIDDEN);
  if (inner.length === 0) return HIDDEN;
  return tag === "" ? inner.join("\n") : `<${tag}>${inner.join("\n")}</${tag}>`;
}

/** Blocks below each other; where only parts are shown, a run of hidden ones is one ellipsis. */
function joinTop(all: readonly string[], { only }: Painter): string {
  const html = only ? all : all.filter((part) => part !== HIDDEN);
  const lines = html.map((part) => (part === HIDDEN ? `<p class="gap">${GAP}</p>` : part));
  return lines.filter((line, i) => i === 0 || line !== lines[i - 1] || html[i] !== HIDDEN).join("\n");
}

function paintLeaf(token: Token, start: number, painter: Painter): string {
  return paintRuns(runsOf(token, start), painter);
}

function paintRuns(runs: readonly Run[], painter: Painter): string {
  const pieces = runs.flatMap((run) => splitRun(run, painter.cuts));
  const html = pieces.map((piece) => paintPiece(piece, painter));
  if (html.every((part) => part === HIDDEN)) return HIDDEN;
  return html
    .map((part, i) => (part === HIDDEN ? (html[i - 1] === HIDDEN ? "" : ` <span class="gap">${GAP}</span> `) : part))
    .join("");
}

function runsOf(token: Token, start: number): Run[] {
  if (token.type === "fence")
    return [{ start, end: start + plainText(token).length, text: plainText(token), around: [] }];
  const runs: Run[] = [];
  let around: Run["around"] = [];
  let at = start;
  for (const child of token.children ?? []) {
    if (child.nesting === 1) around = [...around, inlineElement(child)];
    else if (child.nesting === -1) around = around.slice(0, -1);
    const text = plainPiece(child);
    if (text === "") continue;
    const last = runs.at(-1);
    if (last && last.around === around)
      runs[runs.length - 1] = { ...last, text: last.text + text, end: at + text.length };
    else runs.push({ start: at, end: at + text.length, text, around });
    at += text.length;
  }
  return runs;
}

function inlineElement(token: Token): { open: string; close: string } {
  if (token.tag !== "a") return { open: `<${token.tag}>`, close: `</${token.tag}>` };
  const url = token.attrGet("href") ?? "";
  if (!LINK_SCHEME.test(url)) return { open: "", close: "" };
  return { open: `<a href="${escapeHtml(url)}" rel="nofollow noopener noreferrer">`, close: "</a>" };
}

function splitRun(run: Run, cuts: readonly number[]): Run[] {
  const inside = cuts.filter((cut) => cut > run.start && cut < run.end);
  if (inside.length === 0) return [run];
  const edges = [run.start, ...inside, run.end];
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return { start, end, text: run.text.slice(start - run.start, end - run.start), around: run.around };
  });
}

function paintPiece(piece: Run, painter: Painter): string {
  const covers = ({ start, end }: Span) => start <= piece.start && piece.end <= end;
  if (painter.only && !painter.only.some(covers)) return HIDDEN;
  const marks = painter.marks.filter(covers);
  const inner = piece.around.reduceRight((html, { open, close }) => open + html + close, escapeHtml(piece.text));
  return (
    marks.reduceRight((html, mark) => `${openMark(mark, painter.placed)}${html}</mark>`, inner) +
    backLinks(piece, marks)
  );
}

function openMark({ id }: Mark, placed: Set<string>): string {
  if (placed.has(id)) return "<mark>";
  placed.add(id);
  return `<mark id="${escapeHtml(id)}">`;
}

function backLinks({ end }: Run, marks: readonly Mark[]): string {
  return marks
    .filter((mark) => mark.end === end)
    .map(({ href, label }) => (href === null ? "" : backLink(href, label)))
    .join("");
}

function backLink(href: string, label: string): string {
  return `<a class="back" href="${escapeHtml(href)}" aria-label="${escapeHtml(label)}">↩</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
