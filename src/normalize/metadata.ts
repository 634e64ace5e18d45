/** What the container states: headline, dek, byline, dates. It wins over what the text looks like. */
import { cutText } from "../text/cut.js";
import { cleanLine } from "./clean.js";
import type { Draft, Para } from "./draft.js";
import { removedLines } from "./draft.js";

/** Longest piece of metadata that is kept, in UTF-16 units. */
const LONGEST = 1000;
/** A title is looked for among so many paragraphs from the top. */
const NEAR_TOP = 6;

/** Takes headline, dek and byline from the metadata; a first line that repeats the headline is no part of the body. */
export function takeMetadata(draft: Draft): Draft {
  const { title, dek, author, source } = draft.raw.meta;
  const headline = withoutSource(cleanField(title), cleanField(source));
  const signed = cutSiteName(draft, cleanField(source));
  const paras = headline ? withoutRepeat(signed.paras, headline) : signed.paras;
  return { ...signed, paras, headline, dek: cleanField(dek), byline: withoutBy(cleanField(author)) };
}

/** A field as one clean line, or null where it says nothing. */
export function cleanField(field: string | undefined): string | null {
  const clean = cleanLine(cutText(field ?? "", LONGEST).replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, " "));
  return clean === "" ? null : clean;
}

/** News services add the outlet's name to each headline: "Quay shut for nine days - The Harbour Post". */
function withoutSource(title: string | null, source: string | null): string | null {
  if (title === null || source === null || !title.toLowerCase().endsWith(source.toLowerCase())) return title;
  const rest = /^(.{8,}) (?:[-|–—·•]|::) $/su.exec(title.slice(0, title.length - source.length))?.[1];
  return rest?.trim() ?? title;
}

function withoutBy(author: string | null): string | null {
  return author?.replace(/^by:? (?=\S)/i, "") ?? null;
}

function withoutRepeat(paras: Draft["paras"], headline: string): Draft["paras"] {
  const wanted = wordsOf(headline);
  const at = paras
    .slice(0, NEAR_TOP)
    .findIndex((para) => para.text.length <= 2 * headline.length + 20 && wordsOf(para.text) === wanted);
  return at === -1 || wanted === "" ? paras : paras.toSpliced(at, 1);
}

/** The outlet's name on a line of its own. */
function cutSiteName(draft: Draft, source: string | null): Draft {
  const isName = ({ text }: Para) =>
    source !== null && text.length <= source.length + 2 && wordsOf(text) === wordsOf(source);
  const names = [...draft.paras.slice(0, NEAR_TOP), ...draft.paras.slice(NEAR_TOP).slice(-3)].filter(isName);
  if (names.length === 0) return draft;
  const removed = names.flatMap((para) => removedLines(para, "site-name"));
  return {
    ...draft,
    paras: draft.paras.filter((para) => !names.includes(para)),
    removed: [...draft.removed, ...removed],
  };
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
