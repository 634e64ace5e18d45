/** Boilerplate inside a paragraph. What is left on both sides never runs together: it becomes two paragraphs. */
import type { RemovedLine } from "../../model.js";
import type { Draft, Para } from "../draft.js";

export interface InlineRule {
  readonly name: string;
  /** Global; brackets have at most 400 characters, so that each is linear. */
  readonly pattern: RegExp;
}

export const INLINE_RULES: readonly InlineRule[] = [
  {
    name: "related-inline",
    pattern:
      /[([](?:Related|RELATED|Read more|READ MORE|Read also|Also read|ALSO READ|See also|SEE ALSO|Read|READ|More|MORE|Watch|WATCH|Listen|Also on [A-Z][\w ]{1,24}|Related (?:story|article)|Photos?|PHOTOS?|Videos?|VIDEO|In photos|Infographic|[A-Z][\w']+ (?:Photos|Images|Video|Gallery))\s?:[^()[\]]{1,300}[)\]]/g,
  },
  {
    name: "contributors",
    pattern:
      /\((?:Reporting|Writing|Editing|Additional (?:reporting|Reporting)) (?:and (?:writing|editing) )?by [^()]{3,400}\)/g,
  },
  {
    name: "photo-credit",
    pattern: /\((?:Photo|Image|Picture|AP Photo|File photo)(?: credit| courtesy| by)?\s?[:/][^()]{1,90}\)/gi,
  },
  { name: "app-promo", pattern: /CLICK HERE (?:TO|FOR) [A-Z' ]{4,60}[A-Z]\b\.?/g },
  { name: "advertisement", pattern: /^Advertisement(?: Continue reading the main story)? (?=[A-Z"“])/g },
  { name: "post-link", pattern: /pic\.twitter\.com\/\w{1,20}/g },
  { name: "media-player", pattern: /Media playback is unsupported on your device/g },
];

const SENTENCE_END = /[.!?…:。]["'”’)\]]*\s*$/;
/** One regular expression finds out whether any rule can apply. */
const ANY = /[([](?:[A-Z]|photo|image|picture|file)|CLICK HERE|^Advertisement |pic\.twitter|Media playback/;

/** Cuts boilerplate inside paragraphs, where it doesn't tear a sentence apart. */
export function cutInline(draft: Draft): Draft {
  const removed: RemovedLine[] = [...draft.removed];
  const paras = draft.paras.flatMap((para) => (ANY.test(para.text) ? cutPara(para, removed) : [para]));
  return { ...draft, paras, removed };
}

function cutPara(para: Para, removed: RemovedLine[]): Para[] {
  const pieces = findCuts(para.text);
  if (pieces.length === 0) return [para];
  const left: string[] = [];
  let from = 0;
  for (const { start, end, name } of pieces) {
    left.push(para.text.slice(from, start));
    removed.push({ text: para.text.slice(start, end), line: lineAt(para, start), rule: name });
    from = end;
  }
  left.push(para.text.slice(from));
  return left.flatMap((text) => (text.trim() === "" ? [] : [{ ...para, text: text.trim() }]));
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function findCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { name, pattern } of INLINE_RULES) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (isBetweenSentences(text, start, end)) cuts.push({ start, end, name });
    }
  }
  return cuts.sort((a, b) => a.start - b.start).filter((cut, i, all) => i === 0 || cut.start >= all[i - 1]!.end);
}

/** Nothing before, or the end of a sentence before, or nothing after. */
function isBetweenSentences(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return before.trim() === "" || SENTENCE_END.test(before) || after.trim() === "";
}

function lineAt(para: Para, offset: number): number {
  let end = 0;
  for (const line of para.lines) {
    end += line.text.length + 1;
    if (offset < end) return line.line;
  }
  return para.lines.at(-1)!.line;
}
