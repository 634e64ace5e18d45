/** Lists under a heading of their own that aren't the article: other stories, sources, comments; and what follows an end mark. */
import type { Draft, Para } from "../draft.js";
import { countWords, removedLines } from "../draft.js";

const STORIES = "(?:stories|articles|posts|news|headlines|reading|coverage|content|links|topics|videos?)";
const RELATED = new RegExp(
  `^(?:(?:more )?related(?: ${STORIES})?|more (?:top |recent |local |great )?(?:[\\p{L}\\p{N}.&'’-]{2,20} ){1,2}${STORIES}|more(?: (?:like this|on this(?: story| topic)?|(?:from|in|on) [\\w .'’-]{2,40}|top|recent|local|great))?(?: ${STORIES})?|recommended(?: (?:for you|${STORIES}))?|you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|read (?:more(?: in [\\w &-]{2,30})?|next|also)|see (?:also|more)|also(?: read| see)?|trending(?: now| ${STORIES})?|(?:most )?(?:popular|read|viewed|shared|recent)(?: now| ${STORIES}| in [\\w &-]{2,30})?|top ${STORIES}|don['’]?t miss|what to read next|editor['’]?s['’]? (?:picks?|choice)|further reading|(?:from )?around the (?:web|network)|sponsored ${STORIES}|latest(?: ${STORIES})?|in case you missed it|up next|other ${STORIES})\\s?:?$`,
  "iu",
);
const STRONG = new RegExp(`${STORIES}\\s?:?$`, "i");
const SOURCES =
  /^(?:sources?(?: (?:include|used|for this (?:article|story)(?: include)?))?|references?|quellen?)\s?:$|^sources include:?$/i;
const COMMENTS =
  /^(?:leave a (?:reply|comment)|(?:reader )?comments(?: \(\d+\))?|join the (?:discussion|conversation)|\d+ (?:comments|responses|thoughts on .{2,120}))\s?:?$/i;
const END_MARK = /^(?:#{3,}|-? ?30 ?-|-? ?ends? ?-|\(ends\)|# # #)$/i;
/** Credits end a list; a rule of their own cuts them. */
const CREDIT = /^(?:contributing|\(?reporting by|with files from)\b|\bcontributed to this\b|^(?:copyright|©)/i;
const SPEECH = /["”]\s*\w+ said\b|\bsaid[.,]/;
/** A heading that presents an organisation. */
const ABOUT = /^(?:About (?:the )?\p{Lu}[^.!?]{2,80}:?|[^\p{Ll}]{8,90})$/u;
/** Paragraphs after a related-stories heading that can be entries, and words in one. */
const MOST_ENTRIES = 15;
const LONGEST_ENTRY = 30;

/** Cuts headed lists and what stands after an end mark; the entries of a list of sources are kept as upstream. */
export function cutLists(draft: Draft): Draft {
  const paras: Para[] = [];
  const removed = [...draft.removed];
  const upstream = [...draft.upstream];
  for (let i = 0; i < draft.paras.length; ) {
    const { count, rule } = measureList(draft.paras, i);
    const list = draft.paras.slice(i, i + Math.max(1, count));
    i += list.length;
    if (count === 0) {
      paras.push(...list);
      continue;
    }
    for (const para of list) removed.push(...removedLines(para, rule));
    if (rule === "sources-list") upstream.push(...list.slice(1).map((para) => para.text.slice(0, 120)));
  }
  return { ...draft, paras, removed, upstream };
}

/** How many paragraphs from here on are a list to be cut, heading included. */
function measureList(paras: readonly Para[], at: number): { count: number; rule: string } {
  const { text } = paras[at]!;
  if (text.length > 140) return { count: 0, rule: "" };
  if (ABOUT.test(text) && isAfterEndMark(paras, at)) return { count: paras.length - at, rule: "about-box" };
  if (SOURCES.test(text)) return { count: 1 + countEntries(paras, at + 1, 15), rule: "sources-list" };
  if (COMMENTS.test(text) && at >= paras.length / 2)
    return { count: 1 + countEntries(paras, at + 1, 12), rule: "comment-form" };
  if (RELATED.test(text) && at > 0)
    return { count: 1 + countRelated(paras, at + 1, STRONG.test(text)), rule: "related-list" };
  return { count: 0, rule: "" };
}

/** Below the mark that ends a press release. */
function isAfterEndMark(paras: readonly Para[], at: number): boolean {
  return at > 2 && paras.slice(Math.max(0, at - 8), at).some((para) => END_MARK.test(para.text));
}

function countEntries(paras: readonly Para[], from: number, longest: number): number {
  let count = 0;
  while (count < MOST_ENTRIES && isEntry(paras[from + count], longest)) count += 1;
  return count;
}

function isEntry(para: Para | undefined, longest: number): boolean {
  return para !== undefined && countWords(para.text) <= longest && !isSentences(para.text) && !CREDIT.test(para.text);
}

/** Entries are titles. At the end of the text, below a heading that promises stories, they may end like sentences. */
function countRelated(paras: readonly Para[], from: number, strong: boolean): number {
  const left = paras.slice(from, from + MOST_ENTRIES + 1);
  const isTail = left.length <= MOST_ENTRIES && left.every((para) => countWords(para.text) <= LONGEST_ENTRY);
  if (!strong || !isTail) return countEntries(paras, from, LONGEST_ENTRY);
  const stop = left.findIndex(({ text }) => SOURCES.test(text) || CREDIT.test(text) || SPEECH.test(text));
  return stop === -1 ? left.length : stop;
}

/** Shortest run of titles that is a list of links, and words in a title. */
const LINKS = 6;
const TITLE_WORDS = { least: 4, most: 18 };

/** Cuts runs of titles in a text that otherwise consists of sentences. */
export function cutLinkLists(draft: Draft): Draft {
  const { paras } = draft;
  const isLink = paras.map(isLinkTitle);
  const prose = paras.filter((_, i) => !isLink[i]).reduce((sum, para) => sum + countWords(para.text), 0);
  const links = paras.filter((_, i) => isLink[i]).reduce((sum, para) => sum + countWords(para.text), 0);
  if (prose < links) return draft;
  const cut = new Set<Para>();
  for (let i = 0; i < paras.length; ) {
    let end = i;
    while (isLink[end]) end += 1;
    if (end - i >= LINKS && !paras[i - 1]?.text.endsWith(":")) for (const para of paras.slice(i, end)) cut.add(para);
    i = end + 1;
  }
  const removed = draft.removed.concat(
    paras.filter((para) => cut.has(para)).flatMap((para) => removedLines(para, "link-list")),
  );
  return { ...draft, paras: paras.filter((para) => !cut.has(para)), removed };
}

function isLinkTitle({ kind, text }: Para): boolean {
  if (kind !== "paragraph" || text.length > 160 || !/^["'“‘]?[\p{Lu}\p{N}]/u.test(text)) return false;
  const words = countWords(text);
  // Figures make a line of a table or of a list that belongs to the story.
  if ((text.match(/\d+/g)?.length ?? 0) > 1 || text.includes("%")) return false;
  return words >= TITLE_WORDS.least && words <= TITLE_WORDS.most && !/[.!?…:;,。]["'”’)\]]*$/.test(text.slice(-6));
}

/** Ends like a sentence. */
function isSentences(text: string): boolean {
  return /[.!。]["'”’)\]]*$/.test(text.slice(-6)) && countWords(text) > 1;
}
