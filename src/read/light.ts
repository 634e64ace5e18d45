/** The formats that need no parser of another package: text, markdown, JSON lines. Quick to load. */
import { odd, reading, unusable } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import { decode } from "./bytes.js";
import { readJsonl } from "./jsonl.js";
import { isMail } from "./mail-header.js";
import { repairMojibake } from "./mojibake.js";
import { type Opened, open } from "./open.js";
import { readPlain } from "./plain.js";
import { LONGEST_TEXT } from "./sizes.js";
import { sniff } from "./sniff.js";
import { isGzip, isZip, officeKind } from "./zip.js";

/** Names of fields that may hold HTML, which takes the parsers. */
const MAY_HOLD_HTML = /"(?:html|content_html|content|body|articleBody|article)"\s?:/i;

/** Bytes at the beginning of a file that tell a web page or feed. */
const HEAD = 8192;

/** The articles of one file; null where its format is one for `readRich`, or an archive. Never throws. */
export function readLight(bytes: Uint8Array, input: string, report: Report): RawArticle[] | null {
  if ((isZip(bytes) && officeKind(bytes) !== "other") || isGzip(bytes) || isMail(bytes)) return null;
  if (bytes.length > 2 * HEAD && isMarkup(bytes.subarray(0, HEAD), input)) return null;
  const opened = open(bytes, input, report);
  return opened ? readOpened(opened, input, report) : [];
}

/** A large page or feed is not decoded here: who reads it does that. */
function isMarkup(head: Uint8Array, input: string): boolean {
  const format = sniff(decode(head).text, input);
  return format === "html" || format === "feed";
}

/** As `readLight`, of a file that is open. */
export function readOpened({ file, format }: Opened, input: string, report: Report): RawArticle[] | null {
  if (format !== "text" && format !== "markdown" && format !== "jsonl") return null;
  if (format === "jsonl" && MAY_HOLD_HTML.test(file.text)) return null;
  if (file.invalid > 0) report(odd(input, "invalid-bytes", reading.invalidBytes(file.invalid, file.encoding)));
  if (format === "jsonl") return repairMojibake(readJsonl(file, input, report), report);
  const article = readPlain(file, format, input, report);
  if (article.text.length > LONGEST_TEXT) {
    report(unusable(input, "too-long", reading.tooLong(article.text.length, LONGEST_TEXT)));
    return [];
  }
  if (article.text.trim() !== "" || article.meta.title !== undefined) return repairMojibake([article], report);
  report(unusable(input, "no-text", reading.noText));
  return [];
}
