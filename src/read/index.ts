/** Reading: bytes → raw articles. What format a file is in, how it is encoded, what its container states. */
import { odd, reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import { binaryKind } from "./binary.js";
import { type Decoded, decode, isUtf16 } from "./bytes.js";
import { readJsonl } from "./jsonl.js";
import { readPlain } from "./plain.js";
import { LONGEST_TEXT } from "./sizes.js";
import { type Format, sniff } from "./sniff.js";

export { LARGEST_FILE, LONGEST_TEXT } from "./sizes.js";

/**
 * The articles of one file; none, and a warning that says why, where it can't be used. `input` is its path as it was given.
 * Never throws.
 */
export function read(bytes: Uint8Array, input: string, report: Report): RawArticle[] {
  const refuse = (rule: string, text: string): RawArticle[] => {
    report(unusable(input, rule, text));
    return [];
  };
  if (bytes.length === 0) return refuse("empty-file", reading.empty);
  const binary = isUtf16(bytes) ? null : binaryKind(bytes);
  if (binary) return refuse("binary-file", reading.binary(binary));
  const file = decode(bytes);
  if (file.text.trim() === "") return refuse("no-text", reading.noText);
  const format = sniff(file.text, input);
  const refusal = REFUSED[format];
  if (refusal) return refuse(`format-${format}`, refusal(input));
  if (file.invalid > 0) report(odd(input, "invalid-bytes", reading.invalidBytes(file.invalid, file.encoding)));
  return readAs(format, file, input, report);
}

const REFUSED: Partial<Record<Format, (input: string) => string>> = {
  html: () => reading.webPage,
  feed: () => reading.feed,
  opml: () => reading.feedList,
  json: () => reading.wholeJson,
  rtf: () => reading.unknownFormat("rich text (RTF)"),
  other: (input) => reading.unknownFormat(`a "${input.slice(input.lastIndexOf("."))}" file`),
};

function readAs(format: Format, file: Decoded, input: string, report: Report): RawArticle[] {
  if (format === "jsonl") return readJsonl(file, input, report);
  const article = readPlain(file, format === "markdown" ? "markdown" : "text", input, report);
  if (article.text.length > LONGEST_TEXT) {
    report(unusable(input, "too-long", reading.tooLong(article.text.length, LONGEST_TEXT)));
    return [];
  }
  if (article.text.trim() !== "" || article.meta.title !== undefined) return [article];
  report(unusable(input, "no-text", reading.noText));
  return [];
}
