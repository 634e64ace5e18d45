import { odd, reading } from "../errors.js";
import type { RawArticle, RawMeta, Report } from "../model.js";
import { type FrontMatterParts, parseFrontMatter, splitFrontMatter } from "../text/front-matter.js";
import type { Decoded } from "./bytes.js";
import { FIELD_NAMES, toMeta } from "./meta.js";

const FIELD_LINE = /^[ \t]{0,8}["']?([A-Za-z][\w-]{0,30})["']?[ \t]{0,8}:(?:[ \t]{1,8}(.*))?$/;

/** A text or markdown file: one article, with what its front matter states where it has one. */
export function readPlain(file: Decoded, format: "text" | "markdown", input: string, report: Report): RawArticle {
  const parts = splitFrontMatter(file.text);
  const whole = { input, format, encoding: file.encoding, text: file.text, firstLine: 1, meta: {} };
  if (!parts || !looksLikeFields(parts)) return whole;
  return { ...whole, text: parts.body, firstLine: parts.bodyLine, meta: readMeta(parts, input, report) };
}

/** Names of languages in which front matter is written elsewhere; "--- Advertisement" is none. */
const CODE =
  /^(?:c|m)?(?:js|ts)$|^(?:javascript|typescript|node|coffee|coffeescript|cson|json|json5|toml|lua|python|ruby|php)$/;

/** Between two rules of a text may also stand prose. */
function looksLikeFields({ matter, language }: FrontMatterParts): boolean {
  if (CODE.test(language)) return true;
  if (language !== "" && language !== "yaml" && language !== "yml") return false;
  const first = matter.split("\n").find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  return first === undefined || FIELD_LINE.test(first) || /^[{[]/.test(first.trimStart());
}

function readMeta(parts: FrontMatterParts, input: string, report: Report): RawMeta {
  const result = parseFrontMatter(parts);
  if ("data" in result) return toMeta(result.data, input, report, 1);
  const { line, reason } = result.problem;
  const yaml = !CODE.test(parts.language);
  report(
    odd(input, "front-matter", yaml ? reading.frontMatter(reason) : reading.frontMatterCode(parts.language), line),
  );
  return yaml ? toMeta(fieldsByLine(parts.matter), input, report, 1) : {};
}

/** Broken YAML is mostly a headline with a colon in it: the lines that state a known field are taken as they stand. */
function fieldsByLine(matter: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of matter.split("\n")) {
    const [, name = "", value = ""] = FIELD_LINE.exec(line.slice(0, 4000)) ?? [];
    if (FIELD_NAMES.has(name.toLowerCase())) fields[name] ??= withoutQuotes(value.trim());
  }
  return fields;
}

function withoutQuotes(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
