/** Blocks of HTML as a raw article holds them. */
import type { Link, RawArticle, RawBlock } from "../../model.js";
import { formatBody } from "../../text/format-body.js";
import { tidyText } from "../tidy-text.js";
import { type HtmlBlock, toBlocks } from "./blocks.js";
import { parsePiece } from "./tree.js";

export type HtmlBody = Required<Pick<RawArticle, "text" | "blocks" | "links">>;

/** The body of HTML that stands in a record or feed, captions left out. `line`: where it begins in the file, from 1. */
export function pieceToBody(html: string, base: string | undefined, line: number): HtmlBody {
  const blocks = toBlocks(parsePiece(html)).filter(({ area }) => area !== "figcaption");
  return bodyOf(
    blocks.map((block) => ({ ...block, line: block.line + line - 1 })),
    base,
  );
}

/** Text, blocks and links. Links are absolute, or left out. */
export function bodyOf(blocks: readonly HtmlBlock[], base: string | undefined): HtmlBody {
  const raw: RawBlock[] = blocks.map(({ kind, level, text, line }) => ({
    kind,
    ...(level ? { level } : {}),
    text: tidyText(text),
    line,
  }));
  return {
    text: formatBody(raw),
    blocks: raw,
    links: blocks.flatMap(({ links }) => links.flatMap((link) => absolute(link, base))),
  };
}

function absolute({ text, url }: Link, base: string | undefined): Link[] {
  if (url === "" || url.startsWith("#") || url.length > 2000 || !URL.canParse(url, base)) return [];
  const { href, protocol } = new URL(url, base);
  return /^(?:https?|mailto):$/.test(protocol) ? [{ text, url: href }] : [];
}
