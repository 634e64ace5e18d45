/**
 * Front matter ⇄ data. The only import of gray-matter, which executes `---js` blocks, caches results and returns `{}` after an
 * error if it is used bare: here only YAML is ever handed to it, always with options, and every other engine throws.
 */
import matter from "gray-matter";
import { simpleFields } from "./simple-yaml.js";
import { formatYaml, parseYaml, type YamlProblem } from "./yaml.js";

/** A front-matter block longer than this (UTF-16 units) isn't one. */
const LONGEST = 256 * 1024;

/** A file cut in two, nothing interpreted. */
export interface FrontMatterParts {
  /** What stands between the delimiters. */
  readonly matter: string;
  /** The word behind the opening delimiter ("js" of `---js`), "" if there is none. */
  readonly language: string;
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
}

export type FrontMatterResult =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { /** Lines of the file, from 1. */ readonly problem: YamlProblem };

const OPENING = /^---[ \t]{0,100}([\w-]{0,40})[ \t]{0,100}\n/;
const CLOSING = /^---[ \t]*$/;

/** Cuts a text (LF line ends) behind its front matter; null if it doesn't begin with a closed `---` block. */
export function splitFrontMatter(text: string): FrontMatterParts | null {
  const opening = OPENING.exec(text.slice(0, 300));
  if (!opening) return null;
  const start = opening[0].length;
  let line = 2;
  for (let at = start; at < text.length && at - start <= LONGEST; line += 1) {
    const end = endOfLine(text, at);
    if (end - at < 300 && CLOSING.test(text.slice(at, end))) {
      const body = text.slice(end + 1);
      return { matter: text.slice(start, at), language: opening[1]!.toLowerCase(), body, bodyLine: line + 1 };
    }
    at = end + 1;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The fields of a front-matter block: strings, nulls, arrays and objects. Never throws, never runs anything. */
export function parseFrontMatter({ matter: block, language }: FrontMatterParts): FrontMatterResult {
  if (language !== "" && language !== "yaml" && language !== "yml")
    return { problem: { line: 1, reason: `front matter in "${language}" is not read, only YAML is` } };
  // gray-matter looks for comments with a pattern that is quadratic in blank lines, and takes any line that begins with --- for the end.
  if (/\s{1000}/.test(block)) return { problem: { line: 2, reason: "too many blank lines" } };
  if (/^---/m.test(block)) return { problem: { line: 2, reason: "a line begins with ---" } };
  const simple = simpleFields(block);
  if (simple !== null) return { data: simple };
  let problem: YamlProblem | null = null;
  const yaml = {
    parse: (text: string): object => {
      // gray-matter hands over the block with the line break of its delimiter.
      const result = parseYaml(text.replace(/^\n/, ""));
      if ("problem" in result) problem = result.problem;
      return "value" in result && isMapping(result.value) ? result.value : {};
    },
    stringify: formatYaml,
  };
  const { data } = matter({ content: `---\n${block}---\n` } as never, optionsWith(yaml)) as { data: object };
  const found = problem as YamlProblem | null;
  return found ? { problem: { ...found, line: found.line + 1 } } : { data: data as Record<string, unknown> };
}

/** A file of front matter and body. `body` keeps its text; a line break is added to its end if it has none. */
export function formatFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const stringify = (fields: object): string => formatYaml(fields as Record<string, unknown>);
  const yaml = { parse: (): object => ({}), stringify };
  return matter.stringify({ content: body }, data, optionsWith(yaml) as never);
}

interface Engine {
  readonly parse: (text: string) => object;
  readonly stringify?: (data: object) => string;
}

function optionsWith(yaml: { parse(text: string): object; stringify(data: never): string }): object {
  const refuse: Engine = {
    parse: () => {
      throw new Error("only YAML front matter is read");
    },
  };
  return {
    language: "yaml",
    engines: { yaml, yml: yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse },
  };
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
