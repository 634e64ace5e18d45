/** Runs the rules over the paragraphs. */
import type { Draft, Para } from "../draft.js";
import { countWords, removedLines } from "../draft.js";
import { toPlaces } from "./rule.js";
import { findRule } from "./rules.js";

/** Shortest paragraph that counts as a repeat, in words. */
const SHORTEST_REPEAT = 8;

/** Cuts every paragraph that a rule names. */
export function cutBoilerplate(draft: Draft): Draft {
  const removed = [...draft.removed];
  const paras = toPlaces(draft.paras).flatMap((place) => {
    const rule = findRule(place);
    if (rule === null) return [place.para];
    for (const line of removedLines(place.para, rule)) removed.push(line);
    return [];
  });
  return { ...draft, paras, removed };
}

/** Cuts paragraphs that stand word for word further up. */
export function cutRepeats(draft: Draft): Draft {
  const seen = new Set<string>();
  const removed = [...draft.removed];
  const paras = draft.paras.filter((para: Para) => {
    const isRepeat = seen.has(para.text) && countWords(para.text) >= SHORTEST_REPEAT;
    seen.add(para.text);
    if (isRepeat) for (const line of removedLines(para, "repeated")) removed.push(line);
    return !isRepeat;
  });
  return { ...draft, paras, removed };
}
