/** Pages that are no article: crawl notes, log-in walls, bare lists. */
import type { Article } from "../model.js";
import type { Draft } from "./draft.js";
import { countWords } from "./draft.js";

const CRAWL_NOTE =
  /\b(?:donat\w+ (?:their )?crawl data|Wayback Machine after an embargo|(?:web|these|this) crawls? (?:data|are|is|were|was) (?:part of|performed|run|collected|donated)|crawl data (?:is|was|are|donated|from)|The seed (?:list )?for (?:this crawl|\w+\d+)|domain crawl|Internet Archive['’]?s? (?:crawl|web collection))\b/i;
const TWEET_FORM = /\byou can add location information to your tweets\b|^tweet with a location$/im;
const ERROR_PAGE =
  /^(?:(?:error )?40[34]\b|page not found|access denied|forbidden|just a moment|are you a (?:human|robot)|checking your browser|please verify you are|the page you (?:requested|are looking for)|we['’]re sorry[,.] (?:but )?(?:this|the) page|this page (?:isn['’]t|is not) available|rating is available when)/i;
const WALLS = new Set(["login-wall", "cookie-notice", "comment-form", "media-player", "newsletter-box"]);
/** Scripts that write without sentence marks. */
const NO_MARKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Longest text, in words, that is taken for a note about the page rather than an article that mentions one. */
const LONGEST_NOTE = 400;

/** "not-article" for a crawl note, a log-in wall, an error page or a list of lines of which none is a sentence. */
export function findKind(draft: Draft): Article["kind"] {
  const text = draft.paras
    .map((para) => para.text)
    .join("\n")
    .slice(0, 20_000);
  const words = countWords(text);
  const isNote =
    words <= LONGEST_NOTE &&
    (CRAWL_NOTE.test(text) || TWEET_FORM.test(text) || ERROR_PAGE.test(`${draft.headline ?? ""}\n${text}`.trim()));
  if (isNote || isBareList(draft)) return "not-article";
  if (draft.headline !== null || text !== "") return isWalled(draft, words) ? "not-article" : "article";
  return "not-article";
}

/** Nothing but a wall, and no title that says what is behind it. */
function isWalled(draft: Draft, words: number): boolean {
  return (
    draft.raw.meta.title === undefined &&
    text(draft) < 12 &&
    words < 12 &&
    draft.removed.some((line) => WALLS.has(line.rule))
  );
}

function text(draft: Draft): number {
  return draft.paras.reduce((sum, para) => sum + countWords(para.text), 0);
}

/** Many lines, hardly any of which is a sentence. */
function isBareList({ paras }: Draft): boolean {
  const lines = paras.filter((para) => !para.bullet).slice(0, 400);
  if (lines.length < 6 || lines.some((para) => NO_MARKS.test(para.text.slice(0, 100)))) return false;
  const all = lines.reduce((sum, para) => sum + countWords(para.text), 0);
  const inSentences = lines.filter(isSentence).reduce((sum, para) => sum + countWords(para.text), 0);
  return inSentences < 0.25 * all;
}

function isSentence({ text }: { text: string }): boolean {
  return /[.!?…。:]["'”’»)\]]*$/.test(text.slice(-6)) ? countWords(text) >= 4 : countWords(text) > 35;
}
