/** Headline and dek, where the text has them: an opening sentence is neither. */
import type { Draft, Para } from "./draft.js";
import { countWords } from "./draft.js";

const FINISHED = /[.…。;,]["'”’»)\]]*$/;
const NO_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4}/u;
const ENDS = /[.。！？!?]["'”’」』]?$/;
const ASKS = /[?!？！]["'”’»)\]]*$/;

/** Takes the first line for the headline if it looks like one, unless the metadata has stated it. */
export function findHeadline(draft: Draft): Draft {
  if (draft.headline !== null) return draft;
  const [first, ...rest] = draft.paras;
  if (!first || !looksLikeHeadline(first, rest[0]) || (rest.length === 0 && draft.raw.format === "jsonl")) return draft;
  return { ...draft, headline: first.text, paras: rest };
}

/** Takes the line below the headline for the dek if it is no sentence and prose follows. */
export function findDek(draft: Draft): Draft {
  const [first, second] = draft.paras;
  if (draft.headline === null || draft.dek !== null || !first || !second) return draft;
  const fits = isTitle(first) && first.kind !== "item" && countWords(first.text) >= 5 && isProse(second);
  return fits ? { ...draft, dek: first.text, paras: draft.paras.slice(1) } : draft;
}

function looksLikeHeadline(para: Para, next: Para | undefined): boolean {
  if (para.kind === "heading") return true;
  if (para.kind !== "paragraph" || (countWords(para.text) < 3 && !isShortTitle(para, next))) return false;
  return isTitle(para) || (ASKS.test(para.text) && countWords(para.text) <= 20 && para.text.length <= 160);
}

/** Two words above prose, or some letters of a script that parts no words. */
function isShortTitle({ text }: Para, next: Para | undefined): boolean {
  if (NO_BLANKS.test(text)) return next !== undefined && ENDS.test(next.text.slice(-3));
  return text.includes(" ") && next !== undefined && isProse(next);
}

/** A line of at most 30 words that doesn't end like a sentence or lead up to something. */
export function isTitle({ text }: Para): boolean {
  const end = text.slice(-6);
  return text.length <= 220 && countWords(text) <= 30 && !FINISHED.test(end) && !ASKS.test(end) && !/[:–—-]$/.test(end);
}

/** A paragraph of sentences. */
export function isProse({ kind, text }: Para): boolean {
  if (kind === "heading" || kind === "item") return false;
  return /[.!?…。:]["'”’»)\]]*$/.test(text.slice(-6)) ? countWords(text) >= 4 : countWords(text) > 20;
}
