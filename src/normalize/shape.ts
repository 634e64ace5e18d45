/** The source's own summary points, and section headings. */
import type { Draft, Para } from "./draft.js";
import { countWords, removedLines } from "./draft.js";
import { isProse, isTitle } from "./headline.js";

const LABEL =
  /^(?:at a glance|story highlights|highlights|key (?:points|takeaways|facts|findings)|takeaways|main points|quick (?:facts|read)|in brief|what (?:to|you need to) know|what we know(?: so far)?|the (?:gist|essentials|main points)|need to know|tl;?dr|summary|in short|bottom line|the bottom line|points to note|auf einen blick|das wichtigste(?: in kürze)?|l['’]essentiel|en bref|lo esencial)\s?:?$/i;
/** Own points begin among so many paragraphs from the top, unless a label announces them. */
const TOP = 3;
const MOST_POINTS = 12;

/** A label that stands in the line of its first point. */
const JOINED_LABEL = /^(?:Story highlights|Highlights|Key points|At a glance)[: ]+(?=["'“‘]?\p{Lu})/u;

/** Puts such a label on a line of its own. */
function splitLabel(draft: Draft): Draft {
  const at = draft.paras.slice(0, TOP).findIndex(({ text }) => JOINED_LABEL.test(text.slice(0, 60)));
  if (at === -1) return draft;
  const para = draft.paras[at]!;
  const [line, ...rest] = para.lines;
  const label = JOINED_LABEL.exec(para.text)![0];
  const start = { ...para, text: label.trim(), lines: [{ ...line!, text: label.trim() }] };
  const point = {
    ...para,
    text: para.text.slice(label.length),
    lines: [{ ...line!, text: line!.text.slice(label.length) }, ...rest],
  };
  return { ...draft, paras: draft.paras.toSpliced(at, 1, start, point) };
}

/** Cuts the label above the source's own points and marks the points, with or without list markers. */
export function takeBullets(before: Draft): Draft {
  const draft = splitLabel(before);
  const at = draft.paras.findIndex(({ text }) => text.length <= 40 && LABEL.test(text));
  const labelled = at === -1 ? 0 : countPoints(draft.paras, at + 1);
  if (labelled > 0) {
    const paras = draft.paras.flatMap((para, i) =>
      i === at ? [] : [i > at && i <= at + labelled ? toPoint(para) : para],
    );
    return { ...draft, paras, removed: [...draft.removed, ...removedLines(draft.paras[at]!, "bullets-label")] };
  }
  const first = draft.paras.findIndex((para) => para.kind === "item");
  const count = first === -1 || first >= TOP ? 0 : countItems(draft.paras, first);
  if (count < 2 || count > MOST_POINTS || draft.paras[first - 1]?.text.endsWith(":")) return draft;
  return { ...draft, paras: draft.paras.map((para, i) => (i >= first && i < first + count ? toPoint(para) : para)) };
}

function toPoint(para: Para): Para {
  return { ...para, kind: "item", bullet: true };
}

function countItems(paras: readonly Para[], from: number): number {
  let count = 0;
  while (paras[from + count]?.kind === "item") count += 1;
  return count;
}

/** Points below a label: a list, or a run of short lines before the prose. */
function countPoints(paras: readonly Para[], from: number): number {
  const items = countItems(paras, from);
  if (items > 0) return items <= MOST_POINTS ? items : 0;
  let count = 0;
  while (paras[from + count] && isTitle(paras[from + count]!) && countWords(paras[from + count]!.text) >= 4) count += 1;
  const next = paras[from + count];
  return count >= 2 && count <= MOST_POINTS && next && isProse(next) ? count : 0;
}

const LONGEST_HEADING = 14;

/** A short line that is no sentence, between prose and prose, is a section heading. */
export function findHeadings(draft: Draft): Draft {
  const { paras } = draft;
  const candidates = paras.map(isHeadingLike);
  return {
    ...draft,
    paras: paras.map((para, i) => {
      const next = paras[i + 1];
      const isHeading = candidates[i] && !candidates[i - 1] && next && next.kind === "paragraph" && isProse(next);
      return isHeading ? { ...para, kind: "heading" as const } : para;
    }),
  };
}

function isHeadingLike(para: Para): boolean {
  if (para.kind !== "paragraph" || para.text.length > 100 || countWords(para.text) > LONGEST_HEADING) return false;
  if (/["”’] \p{L}+ (?:said|says)$/u.test(para.text)) return false;
  if (!/^["'“‘¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(para.text)) return false;
  return isTitle(para) || (/^[^"“”]{4,80}\?$/.test(para.text) && countWords(para.text) <= 10);
}
