import { odd, reading, unusable } from "../errors.js";
import type { RawArticle, RawMeta, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import type { HtmlBlock } from "./html/blocks.js";
import { bodyOf } from "./html/body.js";
import { keyOf } from "./html/key.js";
import { readPage } from "./html/page.js";
import { addressOf, type SavedFrom, savedFrom } from "./saved-from.js";
import { LARGEST_PAGE, LONGEST_TEXT } from "./sizes.js";

/**
 * A saved web page: one article. A page that the extractors can't be given is read plainly, and marked. `saved` is where it came from;
 * by itself it may say so in a comment.
 */
export function readHtml(
  file: Decoded,
  input: string,
  report: Report,
  how: "full" | "plain",
  saved: SavedFrom | null = savedFrom(file.text),
): RawArticle[] {
  if (file.text.length > LARGEST_PAGE) {
    report(unusable(input, "too-large", reading.largePage(file.text.length, LARGEST_PAGE)));
    return [];
  }
  const page = readPage(file.text, how, saved?.url);
  if (page.fallback) report(odd(input, "page-fallback", reading.pageFallback(page.fallback)));
  const url = addressOf(page.meta.url, saved);
  const article: RawArticle = {
    input,
    format: "html",
    encoding: file.encoding,
    firstLine: 1,
    meta: withoutRepeat({ ...page.meta, ...(url === undefined ? {} : { url }) }, page.blocks),
    cut: page.cut,
    ...bodyOf(page.blocks, saved?.url ?? url),
  };
  if (article.text === "" && article.meta.title !== undefined) report(odd(input, "title-only", reading.titleOnly));
  const fault = faultOf(article);
  if (fault) report(unusable(input, fault.rule, fault.text));
  return fault ? [] : [article];
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

function faultOf({ text, meta }: RawArticle): { rule: string; text: string } | null {
  if (text.length > LONGEST_TEXT) return { rule: "too-long", text: reading.tooLong(text.length, LONGEST_TEXT) };
  return text === "" && meta.title === undefined ? { rule: "no-text", text: reading.emptyPage } : null;
}
