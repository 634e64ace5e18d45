import type { Span } from "../model.js";
import type { Mention } from "./names.js";
import { sentences } from "./sentences.js";
import { words } from "./words.js";

/** Words of somebody, set in quotation marks. */
export interface Quotation extends Span {
  /** The words without the marks: `text.slice(start, end)`. */
  readonly text: string;
  /** Name of the speaker as written nearest to it, or null. */
  readonly speaker: string | null;
}

/** Nothing that ends in an opening bracket or begins with a closing one is a whole saying. */
const TORN = /[[(]\s*$|^\s*[\])]/u;
const MARKED = /“([^“”]{2,1500})”|"([^"]{2,1500})"/gu;
const SAID =
  "said|says|told|added|adds|wrote|writes|tweeted|stated|noted|insisted|argued|warned|explained|replied|recalled|claimed|declared|testified|posted|continued|called|described|announced|asked|remarked|concluded|acknowledged|admitted|stressed|put it|suggested";
const VERB = new RegExp(`\\b(?:${SAID})\\b`, "iu");
/** Quotations of fewer words are single expressions, not statements. */
const LEAST_WORDS = 5;

/** The part of the block around a quotation in which its speaker stands. */
function around(text: string, block: Span, start: number, end: number): { before: Span; after: Span } {
  const from = Math.max(block.start, start - 160);
  const to = Math.min(block.end, end + 160);
  const lastStop = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("” ", start - 1), from);
  const nextQuote = text.slice(end + 1, to).search(/[“"]/u);
  const nextStop = text.slice(end, to).search(/[.!?](?:\s|$)/u);
  const bounds = [nextQuote < 0 ? to : end + 1 + nextQuote, nextStop < 0 ? to : end + nextStop];
  return { before: { start: lastStop, end: start }, after: { start: end, end: Math.min(...bounds) } };
}

/** Between a name and its verb: an apposition between commas, a word or two ("Renn, the chief engineer, later said"). */
const NAME_TO_VERB = /^(?:,[^,“"]{1,90},)?\s(?:[a-z]+\s){0,2}$/u;
/** Between a verb and its name: an article, an office, whose it is ("said chief engineer Mara Renn", "said Harbourline founder and CEO, Mara Renn"). */
const VERB_TO_NAME = /^\s(?:\p{L}[\p{L}\p{N}'’.&-]*,?\s){0,7}$/u;
/** No office: "said in a statement that Renn". */
const NO_OFFICE =
  /\b(?:that|in|on|at|to|when|after|before|during|with|about|as|if|because|by|obtained|from|he|she|they|it|was|is|were|had|has)\b/u;
/** A name with an office after it tells whose office it is. */
const OFFICE =
  /^(?:['’]s)?\s(?:co-?founder|founder|chief|ceo|president|vice|spokes\w+|director|analyst|officials?|executive|manager|coach|captain|lawyer|attorney|reporter|editor|resident|police|mayor|governor|minister|secretary|leader|head|chair\w*|senior|professor)\b/iu;
/** From the quotation to what follows it: nothing but marks, an article, an office. */
const TO_NAME = /^[”"’'»,.!?\s–—-]*(?:[a-z][\w'’-]*\s){0,4}$/u;

const isOffice = (between: string): boolean => VERB_TO_NAME.test(between) && !NO_OFFICE.test(between);

type Find = (mention: Mention) => boolean;

/** The subject of the verb of saying in what follows a quotation: “…,” Renn said; “…,” said Renn; “…,” according to Renn. */
function subjectAfter(text: string, part: Span, candidates: readonly Mention[]): string | null {
  const wording = text.slice(part.start, part.end);
  const verb = VERB.exec(wording);
  const from = /^[”"’'»,.\s]*according to /iu.exec(wording) ?? verb;
  if (from === null) return null;
  const [start, end] = [part.start + from.index, part.start + from.index + from[0].length];
  const isSubject = (mention: Mention): boolean =>
    mention.end <= start
      ? TO_NAME.test(text.slice(part.start, mention.start)) && NAME_TO_VERB.test(text.slice(mention.end, start))
      : !/^told$/iu.test(from[0]) &&
        isOffice(from === verb ? text.slice(end, mention.start) : ` ${text.slice(end, mention.start)}`) &&
        !OFFICE.test(text.slice(mention.end, mention.end + 20));
  return candidates.find(isSubject)?.name ?? null;
}

/** The subject of the last verb of saying before a quotation: Renn told the council: “…”. What she told it to is no speaker. */
function subjectBefore(text: string, part: Span, candidates: readonly Mention[]): string | null {
  const verbs = [...text.slice(part.start, part.end).matchAll(new RegExp(VERB.source, "giu"))];
  const last = verbs.at(-1);
  if (last === undefined) return null;
  const start = part.start + last.index;
  return (
    candidates.findLast((mention) => mention.end <= start && NAME_TO_VERB.test(text.slice(mention.end, start)))?.name ??
    null
  );
}

/** He or she as the subject of the verb of saying. */
const PRONOUN_AFTER = new RegExp(
  `^[”"’'»,.!?\\s]*(?:(?:he|she)\\s(?:[a-z]+\\s)?(?:${SAID})|(?:${SAID})\\s(?:he|she))\\b`,
  "iu",
);
const PRONOUN_BEFORE = new RegExp(`\\b(?:he|she)\\s(?:[a-z]+\\s){0,2}(?:${SAID})\\b[^.]{0,80}$`, "iu");

/** Who said it: the subject of the verb of saying, after the quotation first, then before it; he and she are the last one surely a person. */
function speakerOf(
  text: string,
  block: Span,
  span: Span,
  mentions: readonly Mention[],
  isPerson: Find,
  isSure: Find,
): string | null {
  const { before, after } = around(text, block, span.start - 1, span.end + 1);
  const people = (part: Span): Mention[] =>
    mentions.filter((mention) => mention.start >= part.start && mention.end <= part.end && isPerson(mention));
  const named = subjectAfter(text, after, people(after)) ?? subjectBefore(text, before, people(before));
  if (named !== null) return named;
  const isHers =
    PRONOUN_AFTER.test(text.slice(after.start, after.end)) || PRONOUN_BEFORE.test(text.slice(before.start, before.end));
  return isHers ? personBefore(text, span.start, mentions, isSure) : null;
}

/** How far back he or she may have been named, in UTF-16 units. */
const REACH = 600;

const SAYS = new RegExp(`^(?:,[^,“"]{1,90},)?\\s(?:[a-z]+\\s){0,2}(?:${SAID})\\b`, "iu");

/**
 * Whom he or she stands for, of the nearest sentence that names a person: who says something there, else the first named, for that is its
 * subject; not "Renn" in "Renn's boat".
 */
function personBefore(text: string, at: number, mentions: readonly Mention[], isSure: Find): string | null {
  const from = Math.max(0, at - REACH);
  const near = mentions.filter(
    (mention) => mention.end < at && mention.start >= from && isSure(mention) && !isInQuotes(text, mention),
  );
  const last = near.at(-1);
  if (last === undefined) return null;
  const sentence = sentences(text, from, at).find(({ end }) => end >= last.end);
  const named = near.filter((mention) => mention.start >= (sentence?.start ?? from));
  const speaker = named.find((mention) => SAYS.test(text.slice(mention.end, mention.end + 140)));
  const subject = named.find((mention) => !/['’]s?$/u.test(text.slice(mention.start, mention.end)));
  return (speaker ?? subject ?? last).name;
}

/** Does what begins at `start` (UTF-16) begin inside a quotation that its paragraph opened before? */
export function isInQuotes(text: string, { start }: Pick<Span, "start">): boolean {
  const from = text.lastIndexOf("\n", start) + 1;
  const before = text.slice(from, start);
  return before.lastIndexOf("“") > before.lastIndexOf("”") || (before.split('"').length - 1) % 2 === 1;
}

/** Length of what is said without the comma that leads over to the speaker. */
function trimmedLength(said: string): number {
  return /,\s?$/u.test(said) ? said.trimEnd().length - 1 : said.length;
}

/** Quotations of five words or more of a text's blocks, in order, with their speakers; UTF-16 offsets, marks left out. He and she stand for those of whom `isSure` holds. */
export function quotations(
  text: string,
  blocks: readonly Span[],
  mentions: readonly Mention[],
  isPerson: Find,
  isSure: Find = isPerson,
): Quotation[] {
  const found: Quotation[] = [];
  for (const block of blocks) {
    let last: string | null = null;
    for (const match of text.slice(block.start, block.end).matchAll(MARKED)) {
      const start = block.start + match.index + 1;
      const span = { start, end: start + trimmedLength(match[1] ?? match[2]!) };
      const said = text.slice(span.start, span.end);
      if (words(said).length < LEAST_WORDS || TORN.test(said)) continue;
      const speaker: string | null = speakerOf(text, block, span, mentions, isPerson, isSure) ?? last;
      last = speaker;
      found.push({ ...span, text: said, speaker });
    }
  }
  return found;
}
