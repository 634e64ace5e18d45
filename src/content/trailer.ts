/**
 * What the program keeps in a file of content/ besides front matter and body stands in a comment at its end, one JSON value a line:
 * out of the editor's way, invisible where the file is shown, and kind to line-by-line merging.
 */
import { contentError, content as messages } from "../errors.js";

export interface TrailerRow {
  readonly name: string;
  readonly value: unknown;
}

const OPEN = "<!-- commonplace: ";
const CLOSE = "-->";

/** The comment that holds these rows; "" for none. `note` says in one line what they are. */
export function formatTrailer(note: string, rows: readonly TrailerRow[]): string {
  if (rows.length === 0) return "";
  const lines = rows.map(({ name, value }) => `${name} ${safeJson(value)}`);
  return [`${OPEN}${note}`, ...lines, CLOSE, ""].join("\n");
}

/** JSON in which nothing ends a comment, and no line separator breaks a line. */
function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(">", "\\u003e")
    .replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Cuts the comment off a file's body, and reads its rows. `body` comes without blank lines at its ends. `bodyLine` is the line of the
 * file on which `text` begins. Throws a failure (exit 1) for a row that can't be read.
 */
export function splitTrailer(
  text: string,
  path: string,
  bodyLine: number,
): { readonly body: string; readonly rows: readonly TrailerRow[] } {
  const start = text.startsWith(OPEN) ? 0 : text.lastIndexOf(`\n${OPEN}`) + 1;
  if (!text.startsWith(OPEN, start)) return { body: trimLines(text), rows: [] };
  const [, ...lines] = text.slice(start).trimEnd().split("\n");
  const firstLine = bodyLine + text.slice(0, start).split("\n").length;
  if (lines.pop() !== CLOSE) throw contentError(path, firstLine, messages.openTrailer);
  const rows = lines.map((line, i) => parseRow(line, path, firstLine + i));
  return { body: trimLines(text.slice(0, start)), rows };
}

function parseRow(line: string, path: string, number: number): TrailerRow {
  const space = line.indexOf(" ");
  try {
    return { name: line.slice(0, space), value: JSON.parse(line.slice(space + 1)) };
  } catch {
    throw contentError(path, number, messages.badTrailer);
  }
}

/** Without blank lines at the beginning and white space at the end. */
function trimLines(text: string): string {
  const start = text.search(/[^\n]/);
  return start === -1 ? "" : text.slice(start).trimEnd();
}

/** The values of the rows of one name. Their shape is what the program wrote. */
export function rowsNamed<T>(rows: readonly TrailerRow[], name: string): T[] {
  return rows.filter((row) => row.name === name).map((row) => row.value as T);
}
