/** Input text → cleaned lines with what their layout says: blank lines, indents, list markers. */
import { cleanLine } from "./clean.js";

export interface LaidOutLine {
  readonly text: string;
  /** Line of the input, from 1. */
  readonly line: number;
  readonly indent: number;
  /** True where a blank line, or the beginning of the text, stands before it. */
  readonly afterBlank: boolean;
  /** "- ", "•" and their like, cut from `text`. */
  readonly marker?: string;
}

// Line breaks that files hold besides LF; they don't count as lines of the file.
const OTHER_BREAKS = /[\v\f\u0085\u2028\u2029]/;
const MARKER = /^(?:[•●▪◦‣⁃∙■□►▶➤✔✓](?=.)|[-*+·–](?= .))/u;

/** The lines of a text that say something. */
export function splitLines(text: string, firstLine: number): LaidOutLine[] {
  const found: LaidOutLine[] = [];
  let afterBlank = true;
  text.split("\n").forEach((whole, number) => {
    for (const piece of OTHER_BREAKS.test(whole) ? whole.split(OTHER_BREAKS) : [whole]) {
      const cleaned = cleanLine(piece);
      if (cleaned !== "") found.push(layOut(cleaned, piece, firstLine + number, afterBlank));
      afterBlank = cleaned === "";
    }
  });
  return found;
}

function layOut(cleaned: string, raw: string, line: number, afterBlank: boolean): LaidOutLine {
  const marker = MARKER.exec(cleaned)?.[0];
  const text = marker ? cleaned.slice(marker.length).trimStart() : cleaned;
  return { text, line, indent: raw.length - raw.trimStart().length, afterBlank, ...(marker ? { marker } : {}) };
}
