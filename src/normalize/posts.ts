/** Posts of social networks that a page embeds, with their signatures: — Name (@handle) March 11, 2025. */

import { parseDate } from "./date.js";
import type { Draft, Para, TextDate } from "./draft.js";
import { removedLines } from "./draft.js";

const SIGNATURE =
  /(?:^|\s)(?:(?:[—–]|--?)\s?|A (?:post|photo|video) shared by )[^@()]{0,70}\(@[\w.]{1,30}\)\s{0,2}(?:on )?(\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?: at \d{1,2}:\d{2} ?[ap]m(?: [A-Z]{2,4})?)?\.?$/iu;
/** Names and links that stand at the end of a post. */
const POST_LINKS = /(?:\s?(?:pic\.twitter\.com\/\w{1,20}|https?:\/\/t\.co\/\w{1,20}))+$/;
/** A post was cut short. */
const CUT_SHORT = /(?:…|\.\.\.)$/;
/** As long as a post can be, in UTF-16 units: 140 until November 2017, then 280, with some slack for links and entities. */
const LONGEST_POST = 290;

/** Cuts embedded posts. One that a sentence leads up to ("he wrote:") stays as a quotation; only its signature goes. */
export function cutPosts(draft: Draft): Draft {
  const paras: Para[] = [];
  const removed = [...draft.removed];
  const dates: TextDate[] = [...draft.dates];
  const cut = (para: Para, rule: string) => removed.push(...removedLines(para, rule));
  for (const para of draft.paras) {
    const signature = findSignature(para);
    if (!signature) {
      paras.push(para);
      continue;
    }
    const date = parseDate(signature.date);
    if (date) dates.push({ kind: "post", date });
    takePost(paras, para, signature.start, cut);
  }
  return { ...draft, paras, removed, dates };
}

/** Where the signature starts in the paragraph, and its date. */
function findSignature({ text, marker }: Para): { start: number; date: string } | null {
  const from = Math.max(0, text.length - 140);
  const tail = marker && from === 0 ? `- ${text}` : text.slice(from);
  const shift = marker && from === 0 ? -2 : from;
  const found = tail.includes("(@") ? SIGNATURE.exec(tail) : null;
  return found ? { start: Math.max(0, found.index + shift), date: found[1]! } : null;
}

function takePost(paras: Para[], para: Para, start: number, cut: (para: Para, rule: string) => void): void {
  const body = para.text.slice(0, start).trim();
  if (body.length > LONGEST_POST || isLedUpTo(paras, body)) {
    keepPost(paras, para, body, cut);
    return;
  }
  const post = postLines(paras, body);
  for (const line of paras.splice(paras.length - post)) cut(line, "embedded-post");
  cut(para, "embedded-post");
}

/** Does the sentence before the post end in a colon? */
function isLedUpTo(paras: readonly Para[], body: string): boolean {
  const before = body === "" ? paras.at(-2) : paras.at(-1);
  return before?.text.endsWith(":") ?? false;
}

function keepPost(paras: Para[], para: Para, body: string, cut: (para: Para, rule: string) => void): void {
  const post = body === "" ? paras.pop() : { ...para, text: body };
  const said = post?.text.replace(POST_LINKS, "").trim() ?? "";
  const kind = said.length > LONGEST_POST ? "paragraph" : "quotation";
  if (post && said !== "") paras.push({ kind, text: said, lines: post.lines });
  const links = body === "" ? (post?.text.slice(said.length).trim() ?? "") : "";
  if (post && links !== "") cut({ ...post, lines: [{ text: links, line: post.lines.at(-1)!.line }] }, "embedded-post");
  const signature = body === "" ? para.text : para.text.slice(said.length).trim();
  cut({ ...para, lines: [{ text: signature, line: para.lines.at(-1)!.line }] }, "embedded-post");
}

/** How many of the last paragraphs belong to a post whose last line is `body`, or is the paragraph before where it is empty. */
function postLines(paras: readonly Para[], body: string): number {
  const first = body === "" ? (paras.at(-1)?.text ?? "") : body;
  let count = body === "" && first !== "" && first.length <= LONGEST_POST ? 1 : 0;
  if (body === "" && count === 0) return 0;
  const said = first.replace(POST_LINKS, "");
  if (said === first || !CUT_SHORT.test(said)) return count;
  for (let length = said.length; ; count += 1) {
    const above = paras.at(-1 - count)?.text;
    length += above ? above.length + 1 : 0;
    if (!above || above.endsWith(":") || length > LONGEST_POST) return count;
  }
}
