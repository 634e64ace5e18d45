/** The published part of a text: the used passages with their neighbouring sentences, the rest left out and said so. */
import type { Article, Block, Span } from "../model.js";
import { formatBody, joinBlocks, type PlainBlock } from "../text/format-body.js";
import { sentences } from "../text/sentences.js";

const GAP = "[…]";

/** A run of the original text, and where it stands in the extract. UTF-16 units. */
export interface Piece extends Span {
  readonly at: number;
}

export interface Extract {
  readonly body: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pieces: readonly Piece[];
}

interface Part extends Span {
  readonly block: number;
}

/**
 * The sentences of a text that hold a used passage, each with the sentence before and after it; "[…]" for each gap.
 * Every used passage is in it unbroken: `extract.text.slice(start, end)` of its rebased place is the passage itself.
 */
export function extract({ text, blocks }: Pick<Article, "text" | "blocks">, used: readonly Span[]): Extract {
  const kept = keptRanges(text, blocks, used);
  const parts = kept.flatMap((range) => cutByBlocks(range, blocks));
  return assemble(text, blocks, parts);
}

/** Where a range of the original text stands in the extract; null if not all of it is there. */
export function rebase(pieces: readonly Piece[], { start, end }: Span): Span | null {
  const first = pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = pieces.find((piece) => piece.start < end && end <= piece.end);
  if (!first || !last) return null;
  const moved = { start: first.at + start - first.start, end: last.at + end - last.start };
  return moved.end - moved.start === end - start ? moved : null;
}

function keptRanges(text: string, blocks: readonly Block[], used: readonly Span[]): Span[] {
  const units = blocks.flatMap(({ start, end }) => sentences(text, start, end));
  const wanted = units.map((unit) => used.some((span) => span.start < unit.end && unit.start < span.end));
  const near = units.map((_, i) => wanted[i - 1] || wanted[i] || wanted[i + 1]);
  const ranges: Span[] = used.filter(({ start, end }) => start < end);
  units.forEach((unit, i) => {
    if (near[i]) ranges.push({ start: unit.start, end: near[i + 1] ? units[i + 1]!.start : unit.end });
  });
  return union(ranges);
}

/** Overlapping and touching ranges made one, in order. */
function union(ranges: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

function cutByBlocks({ start, end }: Span, blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block, i) => {
    const part = { block: i, start: Math.max(start, block.start), end: Math.min(end, block.end) };
    return part.start < part.end ? [part] : [];
  });
}

/** The parts as blocks; a gap is one mark inside the block that it breaks, else a paragraph of its own. */
function assemble(text: string, blocks: readonly Block[], parts: readonly Part[]): Extract {
  const plain: PlainBlock[] = [];
  const places = parts.map((part, i) => {
    openPart(plain, text, blocks, part, parts[i - 1]);
    const place = { part, block: plain.length - 1, offset: plain.at(-1)!.text.length };
    grow(plain, text.slice(part.start, part.end));
    return place;
  });
  const last = parts.at(-1);
  if (last && hasText(text, last.end, text.length)) closePart(plain, text, blocks, last);
  const joined = joinBlocks(plain);
  const pieces = places.map(({ part: { start, end }, block, offset }) => {
    return { start, end, at: joined.blocks[block]!.start + offset };
  });
  return { body: formatBody(plain), text: joined.text, blocks: joined.blocks, pieces };
}

function openPart(plain: PlainBlock[], text: string, blocks: readonly Block[], part: Part, before?: Part): void {
  const { kind, start } = blocks[part.block]!;
  const from = before?.end ?? 0;
  const gap = hasText(text, from, part.start);
  if (before?.block === part.block) {
    grow(plain, gap ? ` ${GAP} ` : text.slice(from, part.start));
    return;
  }
  const cut = hasText(text, start, part.start);
  if (gap && !cut) closePart(plain, text, blocks, before);
  plain.push({ kind, text: cut ? `${GAP} ` : "" });
}

function closePart(plain: PlainBlock[], text: string, blocks: readonly Block[], part?: Part): void {
  if (part && hasText(text, part.end, blocks[part.block]!.end)) grow(plain, ` ${GAP}`);
  else plain.push({ kind: "paragraph", text: GAP });
}

function grow(plain: PlainBlock[], more: string): void {
  const last = plain.pop()!;
  plain.push({ ...last, text: last.text + more });
}

function hasText(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() !== "";
}
