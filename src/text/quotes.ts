import type { Span } from "../model.js";
import type { Mention } from "./names.js";
import { words } from "./words.js";

/** Words of somebody, set in quotation marks. */
export interface Quotation extends Span {
  /** The words without the marks: `text.slice(start, end)`. */
  readonly text: string;
  /** Name of the speaker as written nearest to it, or null. */
  readonly speaker: string | null;
}

const MARKED = /“([^“”]{2,1500})”|"([^"]{2,1500})"/gu;
const SAID =
  "said|says|told|added|adds|wrote|writes|tweeted|stated|noted|insisted|argued|warned|explained|replied|recalled|claimed|declared|testified|posted|continued|called|described|announced|asked|remarked|concluded|acknowledged|admitted|stressed|put it|suggested";
const VERB = new RegExp(`\\b(?:${SAID})\\b`, "iu");
const PRONOUN = /\b(?:he|she)\b/iu;
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

const within = (mention: Span, part: Span): boolean => mention.start >= part.start && mention.end <= part.end;

/** Who said it: the name beside a verb of saying, after the quotation first, then before it; he and she are the last person named. */
function speakerOf(
  text: string,
  block: Span,
  span: Span,
  mentions: readonly Mention[],
  isPerson: (mention: Mention) => boolean,
): string | null {
  const { before, after } = around(text, block, span.start - 1, span.end + 1);
  for (const part of [after, before]) {
    const wording = text.slice(part.start, part.end);
    if (!VERB.test(wording)) continue;
    const named = mentions.filter((mention) => within(mention, part) && isPerson(mention));
    if (named.length > 0) return (part === after ? named[0] : named.at(-1))!.name;
    if (PRONOUN.test(wording))
      return (
        mentions.filter((m) => m.end <= part.start && m.end > part.start - 600 && isPerson(m)).at(-1)?.name ?? null
      );
  }
  return null;
}

/** Quotations of five words or more of a text's blocks, in order, with their speakers; UTF-16 offsets, marks left out. */
export function quotations(
  text: string,
  blocks: readonly Span[],
  mentions: readonly Mention[],
  isPerson: (mention: Mention) => boolean,
): Quotation[] {
  const found: Quotation[] = [];
  for (const block of blocks) {
    let last: string | null = null;
    for (const match of text.slice(block.start, block.end).matchAll(MARKED)) {
      const words1 = match[1] ?? match[2]!;
      if (words(words1).length < LEAST_WORDS) continue;
      const start = block.start + match.index + 1;
      const span = { start, end: start + words1.length };
      const speaker: string | null = speakerOf(text, block, span, mentions, isPerson) ?? last;
      last = speaker;
      found.push({ ...span, text: words1, speaker });
    }
  }
  return found;
}
