/** What every format begins with: bytes → text, and what format it is; files of which nothing can be read are refused. */
import { reading, unusable } from "../errors.js";
import type { Report } from "../model.js";
import { binaryKind } from "./binary.js";
import { type Decoded, decode, isUtf16 } from "./bytes.js";
import { type Format, sniff } from "./sniff.js";
import { isZip, officeKind } from "./zip.js";

export interface Opened {
  readonly file: Decoded;
  readonly format: Format;
}

/** A file's text and format; null, and a warning that says why, where it can't be used. */
export function open(bytes: Uint8Array, input: string, report: Report): Opened | null {
  const refuse = (rule: string, text: string): null => {
    report(unusable(input, rule, text));
    return null;
  };
  if (bytes.length === 0) return refuse("empty-file", reading.empty);
  if (isZip(bytes) && officeKind(bytes) === "other") return refuse("format-office", reading.otherOffice);
  const binary = isUtf16(bytes) ? null : binaryKind(bytes);
  if (binary) return refuse("binary-file", reading.binary(binary.what, binary.cure));
  const file = decode(bytes);
  if (file.text.trim() === "") return refuse("no-text", reading.noText);
  const format = sniff(file.text, input);
  const refusal = REFUSED[format];
  return refusal ? refuse(`format-${format}`, refusal(input)) : { file, format };
}

const REFUSED: Partial<Record<Format, (input: string) => string>> = {
  opml: () => reading.feedList,
  sitemap: () => reading.pageList,
  shortcut: () => reading.shortcut,
  bookmarks: () => reading.bookmarks,
  unfinished: () => reading.unfinished,
  xml: () => reading.otherXml,
  warc: () => reading.webArchive,
  rtf: () => reading.unknownFormat("rich text (RTF)"),
  other: (input) => reading.unknownFormat(`a "${input.slice(input.lastIndexOf("."))}" file`),
};
