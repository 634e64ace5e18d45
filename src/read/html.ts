import { odd, reading, unusable } from "../errors.js";
import type { Link, RawArticle, RawBlock, RawMeta, Report } from "../model.js";
import { formatBody } from "../text/format-body.js";
import type { Decoded } from "./bytes.js";
import type { HtmlBlock } from "./html/blocks.js";
import { keyOf } from "./html/key.js";
import { readPage } from "./html/page.js";
import { LONGEST_TEXT } from "./sizes.js";
import { tidyText } from "./tidy-text.js";

/** A saved web page: one article. A page that the extractors can't be given is read plainly, and marked. */
export function readHtml(file: Decoded, input: string, report: Report): RawArticle[] {
  const page = readPage(file.text);
  if (page.fallback) report(odd(input, "page-fallback", reading.pageFallback(page.fallback)));
  const article: RawArticle = {
    input,
    format: "html",
    encoding: file.encoding,
    firstLine: 1,
    meta: withoutRepeat(page.meta, page.blocks),
    cut: page.cut,
    ...bodyOf(page.blocks, page.meta.url),
  };
  const fault = faultOf(article);
  if (fault) report(unusable(input, fault.rule, fault.text));
  return fault ? [] : [article];
}

/** Blocks of HTML as a raw article holds them. Links are absolute, or left out. */
export function bodyOf(
  blocks: readonly HtmlBlock[],
  base: string | undefined,
): Required<Pick<RawArticle, "text" | "blocks" | "links">> {
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

/** A description that only repeats the first words is no dek. */
function withoutRepeat({ dek, ...meta }: RawMeta, blocks: readonly HtmlBlock[]): RawMeta {
  const start = keyOf(
    blocks
      .slice(0, 4)
      .map(({ text }) => text)
      .join(" "),
  );
  return dek === undefined || start.startsWith(keyOf(dek)) ? meta : { ...meta, dek };
}

function absolute({ text, url }: Link, base: string | undefined): Link[] {
  if (url === "" || url.startsWith("#") || url.length > 2000 || !URL.canParse(url, base)) return [];
  const { href, protocol } = new URL(url, base);
  return /^(?:https?|mailto):$/.test(protocol) ? [{ text, url: href }] : [];
}

function faultOf({ text, meta }: RawArticle): { rule: string; text: string } | null {
  if (text.length > LONGEST_TEXT) return { rule: "too-long", text: reading.tooLong(text.length, LONGEST_TEXT) };
  return text === "" && meta.title === undefined ? { rule: "no-text", text: reading.emptyPage } : null;
}
