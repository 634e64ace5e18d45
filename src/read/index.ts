/** Reading: bytes → raw articles. What format a file is in, how it is encoded, what its container states. */
import { odd, reading } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import type { Decoded } from "./bytes.js";
import { readFeed } from "./feed.js";
import { pieceToBody } from "./html/body.js";
import { readHtml } from "./html.js";
import { readJson } from "./json.js";
import { readJsonl } from "./jsonl.js";
import { readOpened } from "./light.js";
import { repairMojibake } from "./mojibake.js";
import { open } from "./open.js";
import type { Format } from "./sniff.js";

export { LARGEST_FILE, LONGEST_TEXT } from "./sizes.js";

/**
 * The articles of one file; none, and a warning that says why, where it can't be used. `input` is its path as it was given.
 * "plain" reads web pages without the extractors. Never throws.
 */
export function read(bytes: Uint8Array, input: string, report: Report, how: "full" | "plain" = "full"): RawArticle[] {
  const opened = open(bytes, input, report);
  if (!opened) return [];
  const light = readOpened(opened, input, report);
  if (light) return light;
  const { file, format } = opened;
  if (file.invalid > 0) report(odd(input, "invalid-bytes", reading.invalidBytes(file.invalid, file.encoding)));
  return repairMojibake(readFormat(file, format, input, report, how), report);
}

function readFormat(file: Decoded, format: Format, input: string, report: Report, how: "full" | "plain"): RawArticle[] {
  if (format === "jsonl") return readJsonl(file, input, report, pieceToBody);
  if (format === "json") return readJson(file, input, report, pieceToBody);
  return format === "feed" ? readFeed(file, input, report) : readHtml(file, input, report, how);
}
