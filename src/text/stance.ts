import type { Span } from "../model.js";
import { words } from "./words.js";

/** How a sentence puts what it tells: as a fact, as somebody's words, or as denied. */
export type Stance = "stated" | "attributed" | "denied";

/** Words of denial: a verb of denying, or a verb of rejecting with a report, claim or notion as its object. */
const DENIAL =
  /\b(?:(?:den(?:y|ies|ied)|denying)\s(?!(?:\S+\s){0,2}(?:visas?|access|entry|bail|treatment|care|service|coverage|permission|citizenship)\b)|refut(?:e|es|ed|ing)|(?<!\b(?:the|a|any|this|that|its|his|their|of|trade|legal|in) )disput(?:es|ed|ing)\s(?:the|that|this|those|any|his|her|its|their|claims?|reports?|allegations?)|(?:not|isn['’]t|wasn['’]t) true|untrue|fabricated|(?:reject|dismiss)(?:s|es|ed|ing)?\s(?:\S+\s){0,3}(?:claims?|reports?|notion|idea|allegations?|accusations?|suggestions?|rumou?rs?|assertions?)|rul(?:e|es|ed|ing) out|no such|(?:never|nothing) (?:reached|received|happened|took place|of the kind)(?! before))\b/iu;

/** "didn't deny", "can't rule out": no denial. */
const DENIAL_UNDONE =
  /\b(?:not|never|n['’]t|without|neither|cannot|refused to|declined to)\s(?:\S+\s)?(?:deny|denied|denying|refute|refuted|dispute|disputed|dismiss|rule|ruled)\b/iu;

const ATTRIBUTION =
  /\b(?:said|says?|(?<!(?:was|were|been|being) )told|tells|according to|claim(?:s|ed)?|alleg(?:es?|ed|edly)|report(?:s|ed|edly)|added|wrote|stated|insist(?:s|ed)|warn(?:s|ed)|accus(?:es?|ed)|believes?|maintain(?:s|ed)|announced|confirmed|estimates?)\b/iu;

/** The words of denial of a sentence, UTF-16 offsets in it; null where nothing is denied. What stands inside quotation marks doesn't count. */
export function denialIn(sentence: string): Span | null {
  const told = sentence.replace(/[“"][^”"]{0,600}[”"]/gu, (quoted) => " ".repeat(quoted.length));
  const match = DENIAL_UNDONE.test(told) ? null : DENIAL.exec(told);
  return match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** Where, in UTF-16 units, the denial of a sentence begins; null where nothing is denied. */
export function denialAt(sentence: string): number | null {
  return denialIn(sentence)?.start ?? null;
}

/** The stance of a sentence, by its verbs; what stands inside quotation marks doesn't count. Rule of thumb: three of four denials are right. */
export function stanceOf(sentence: string): Stance {
  if (denialAt(sentence) !== null && words(sentence).length >= 5) return "denied";
  const told = sentence.replace(/[“"][^”"]{0,600}[”"]/gu, " ");
  return ATTRIBUTION.test(told) ? "attributed" : "stated";
}

const HEDGE =
  /\b(?:allegedly|reportedly|purportedly|supposedly|apparently|(?:alleged|suspected|purported)(?= \p{L})(?! (?:that|of|to|in|by|he|she|they|the|a)\b))/iu;

/** The word of caution with which a sentence tells its point ("allegedly"), UTF-16 offsets in it; null where there is none. What stands inside quotation marks doesn't count. */
export function hedgeIn(sentence: string): Span | null {
  const match = HEDGE.exec(sentence.replace(/[“"][^”"]{0,600}[”"]/gu, (quoted) => " ".repeat(quoted.length)));
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
