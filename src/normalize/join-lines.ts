/** Lines → paragraphs: hard-wrapped lines are joined, list lines stay apart. */
import { countWords, type Line, type Para } from "./draft.js";
import type { LaidOutLine } from "./split-lines.js";

const SENTENCE_END = /[.!?…:;。！？؟۔।]["'”’»)\]]*$/;
/** No paragraph ends with one of these. */
const OPEN_WORD =
  /(?:^|\s)(?:an?|the|and|or|nor|but|that|than|which|who|whose|its|his|her|their|our|my|your|because|while|if|Mr|Mrs|Ms|Dr|Gen|Sen|Rep)$/i;
/** A heading may end with one of these ("What the money is for"), a longer line doesn't. */
const OPEN_PREPOSITION =
  /\s(?:of|to|in|on|at|by|for|with|from|as|into|about|over|under|between|against|after|before|until|till|since|near|per|within|without|through|during|across|towards?|around|among|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)$/;
const OPEN_PUNCTUATION = /[,(/&–—-]$|\([\w ]{1,30}:$/;
const LOWER_CASE = /^["'“‘(]?\p{Ll}/u;
const INNER_END = /\p{Ll}{2}[.!?]["'”’]? ["'“‘(]?\p{Lu}/u;
const CONTACT = /^\S*[@/.]\S*$/;
/** Longest line of a text that is wrapped at a fixed width. */
const WIDEST = 132;

/** Paragraphs of a text's lines. */
export function joinLines(lines: readonly LaidOutLine[]): Para[] {
  const width = wrapWidth(lines);
  const paras: Para[] = [];
  let group: LaidOutLine[] = [];
  for (const line of lines) {
    if (group.length > 0 && !continues(group, line, width)) {
      paras.push(toParagraph(group));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) paras.push(toParagraph(group));
  return paras;
}

function toParagraph(group: readonly LaidOutLine[]): Para {
  const lines: Line[] = group.map(({ text, line }) => ({ text, line }));
  const text = lines.map((line) => line.text).join(" ");
  const { marker } = group[0]!;
  return marker ? { kind: "item", text, lines, marker } : shaped({ kind: "paragraph", text, lines });
}

/** Plain text that uses markdown's own marks for headings and quotations. */
function shaped(para: Para): Para {
  const heading = /^(#{1,6}) (?=\S*\p{L})/u.exec(para.text.slice(0, 80));
  const mark = heading?.[0] ?? (/^> (?=\S)/.test(para.text) ? "> " : "");
  if (mark === "") return para;
  const [first, ...rest] = para.lines;
  const lines = [{ ...first!, text: first!.text.slice(mark.length) }, ...rest];
  const text = para.text.slice(mark.length);
  return heading ? { kind: "heading", level: heading[1]!.length, text, lines } : { kind: "quotation", text, lines };
}

function continues(group: readonly LaidOutLine[], next: LaidOutLine, width: number): boolean {
  const [first, last] = [group[0]!, group.at(-1)!];
  if (next.marker) return false;
  if (next.afterBlank) return continuesAcrossBlank(last.text, next.text, group.length > 1 && last.afterBlank);
  if (isFilled(last, next, width)) return true;
  if (first.marker && next.indent > first.indent && width > 0) return true;
  return continuesSentence(last.text, next.text);
}

/** Scrapes put links on lines of their own: what comes before ends in the middle, or what comes after begins there. */
function continuesSentence(last: string, next: string): boolean {
  const end = last.slice(-60);
  if (OPEN_PUNCTUATION.test(end) || isOpen(last, end)) return true;
  if (SENTENCE_END.test(end) || CONTACT.test(next.slice(0, 80))) return false;
  return (LOWER_CASE.test(next) && countWords(last) >= 3) || breaksOff(last, next);
}

/** A line of sentences of which the last has no end; titles and captions are shorter. */
function breaksOff(last: string, next: string): boolean {
  const words = countWords(last);
  if (words < 12 || !/^["'“‘(]?[\p{L}\p{N}]/u.test(next) || /\S\.\w+\/\S*$/.test(last.slice(-60))) return false;
  return words >= 30 || INNER_END.test(last.slice(-600));
}

function isOpen(line: string, end: string): boolean {
  if (OPEN_WORD.test(end)) return !isTitleCase(line);
  return OPEN_PREPOSITION.test(end) && countWords(line) > 8 && !isTitleCase(line);
}

/** `isLink`: the last line was itself joined across a blank line, as link text is. */
function continuesAcrossBlank(last: string, next: string, isLink: boolean): boolean {
  const end = last.slice(-60);
  if (SENTENCE_END.test(end)) return false;
  if (/^[,;.)](?:\s|$)/.test(next)) return /[\p{L}\p{N}]["'”’]?$/u.test(end);
  if (!LOWER_CASE.test(next) || CONTACT.test(next.slice(0, 80))) return false;
  return isLink || OPEN_PUNCTUATION.test(end) || isOpen(last, end);
}

function isTitleCase(text: string): boolean {
  const words = text
    .slice(-120)
    .split(" ")
    .filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => /^["'“‘(]?[\p{Lu}\p{N}]/u.test(word));
}

/** In a text wrapped at a fixed width, a full line goes on in the next one. */
function isFilled(last: LaidOutLine, next: LaidOutLine, width: number): boolean {
  return width > 0 && last.text.length + 1 + firstWord(next.text).length > width - last.indent;
}

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end === -1 ? text : text.slice(0, end);
}

/** The width at which a text was wrapped, or 0: nearly every line that has a neighbour below is as full as it can be. */
function wrapWidth(lines: readonly LaidOutLine[]): number {
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length + line.indent), 0);
  if (longest > WIDEST || longest < 40) return 0;
  const pairs = lines
    .slice(1)
    .flatMap((next, i) => (next.afterBlank || next.marker ? [] : [{ last: lines[i]!, next }]));
  const filled = pairs.filter(({ last, next }) => isFilled(last, next, longest - 8));
  return filled.length >= 3 && filled.length >= 0.6 * pairs.length ? longest - 8 : 0;
}
