/** Pages that are no article: crawl notes, log-in walls, bare lists. */
import type { RawArticle } from "../model.js";
import type { Draft } from "./draft.js";
import { countWords, removedLines } from "./draft.js";

const CRAWL_NOTE =
  /\b(?:donat\w+ (?:their )?crawl data|Wayback Machine after an embargo|(?:web|these|this) crawls? (?:data|are|is|were|was) (?:part of|performed|run|collected|donated)|crawl data (?:is|was|are|donated|from)|The seed (?:list )?for (?:this crawl|\w+\d+)|this crawl was run|domain crawl|Internet Archive['’]?s? (?:crawl|web collection))\b/i;
const TWEET_FORM =
  /\byou can add location information to your tweets\b|^(?:tweet with a location|add a location to your tweets)$/im;
const ERROR_PAGE =
  /^(?:(?:error )?40[34]\b|error:? (?:the page|40[34]|this page)|page not found|access denied|forbidden|just a moment|are you a (?:human|robot)|checking your browser|please verify you are|the page you (?:requested|are looking for)|we['’]re sorry[,.] (?:but )?(?:this|the) page|this page (?:isn['’]t|is not) available|rating is available when)/i;
/** NewsAPI keeps the place of an article that was taken back. */
const TAKEN_BACK = /^\[removed\](?:\s|\[removed\])*$/i;
/** The title of a page that asks who is there. */
const LOG_IN = /^(?:please )?(?:log|sign)[ -]?in\b(?: (?:to|[-–—|]) .{0,60})?$/i;
const WALLS = new Set(["login-wall", "cookie-notice", "comment-form", "media-player", "newsletter-box"]);
/** Scripts that write without sentence marks. */
const NO_MARKS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Longest text, in words, that is taken for a note about the page rather than an article that mentions one. */
const LONGEST_NOTE = 400;

/** Moves the lines of a page that is no article to `removed`, under the reason. */
export function dropNonArticle(draft: Draft): Draft {
  const reason = findReason(draft);
  if (reason === null) return draft;
  const removed = draft.removed.concat(draft.paras.flatMap((para) => removedLines(para, reason)));
  return { ...draft, kind: "not-article", paras: [], removed };
}

/** Why the page is no article, or null if it is one. */
function findReason(draft: Draft): string | null {
  const text = draft.paras
    .map((para) => para.text)
    .join("\n")
    .slice(0, 20_000);
  if (countWords(text) <= LONGEST_NOTE) {
    const all = `${draft.headline ?? ""}\n${text}`.trim();
    if (CRAWL_NOTE.test(all)) return "crawl-note";
    if (TAKEN_BACK.test(all)) return "removed-record";
    if (TWEET_FORM.test(all) || ERROR_PAGE.test(all)) return "error-page";
  }
  if (isBareList(draft)) return "bare-list";
  if (isWalled(draft)) return "login-wall";
  return draft.headline === null && text === "" ? "no-text" : null;
}

/** Nothing but a wall, and no title that says what is behind it. */
function isWalled({ raw, paras, removed, headline }: Draft): boolean {
  const words = paras.reduce((sum, para) => sum + countWords(para.text), 0);
  if (words < 40 && LOG_IN.test(headline?.slice(0, 100) ?? "")) return true;
  return raw.meta.title === undefined && words < 12 && removed.some((line) => WALLS.has(line.rule));
}

/** Many lines, hardly any of which is a sentence. */
function isBareList({ raw, paras }: Draft): boolean {
  if (raw.blocks) return isLinkList(raw);
  const lines = paras.filter((para) => !para.bullet).slice(0, 400);
  if (lines.length < 5 || lines.some((para) => NO_MARKS.test(para.text.slice(0, 100)))) return false;
  const all = lines.reduce((sum, para) => sum + countWords(para.text), 0);
  const inSentences = lines.filter(isSentence).reduce((sum, para) => sum + countWords(para.text), 0);
  return inSentences < 0.25 * all;
}

/** In a web page, what is a list for going elsewhere can be told by its links. */
function isLinkList({ text, blocks = [], links = [] }: RawArticle): boolean {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  return blocks.length >= 5 && linked > 0.7 * text.length;
}

function isSentence({ text }: { text: string }): boolean {
  return /[.!?…。:]["'”’»)\]]*$/.test(text.slice(-6)) ? countWords(text) >= 4 : countWords(text) > 35;
}
