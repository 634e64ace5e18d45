import type { Span } from "../model.js";

/** Words of saying that bring in what somebody said. */
const SAYING = "said|says|saying|told|tells|added|adds|noted|notes|stated|states|announced|reported|wrote|warned";

/** "“Nobody saw it,” Holt said": what is told is the quotation. */
const QUOTATION = /^["“]([^"“”]{12,})["”]/u;
/** Who speaks comes next: "said harbour master Mira Holt", not "said on Friday", "said in a letter that Holt …". */
const SPEAKER_NEXT =
  "(?=\\s(?:(?!(?:that|in|on|at|to|by|after|before|during|through)\\b)\\p{Ll}+\\s){0,4}\\p{Lu}(?!\\p{L}+day\\b))";
/** ", Holt said on Friday.", ", said Mira Holt, who built the weir.", ", according to the harbour board." at the end. */
const CREDIT_AFTER = new RegExp(
  `,\\s(?:according to|citing|(?:${SAYING})${SPEAKER_NEXT})\\s[^"“”]{0,400}$|,\\s[^,“”"]{2,80}\\s(?:${SAYING})\\b[^,“”"]{0,60}$`,
  "u",
);
/** "Officials said on Friday that …" at the beginning. */
const CREDIT_BEFORE = new RegExp(
  `^[^,“”"]{2,90}?\\s(?:${SAYING})(?:\\s(?:on\\s)?\\p{Lu}\\p{L}+day)?(?:\\sthat)?\\s(?=\\S+\\s\\S+\\s\\S+\\s)`,
  "u",
);
/** "After the gates were shut, …" at the beginning. */
const LEADING =
  /^(?:while|although|though|after|as|when|because|since|if|despite|following|with|even as|given|before|during|on|in|at|last|under)\s[^,]{3,160},\s/iu;
/** ", which …", ", killing …": what is added, up to the next comma. */
const ADDED =
  /,\s(?:which|who|whose|where|when|while|as|after|before|since|because|although|though|despite|amid|following|with|including|\p{L}{2,}ing)\s[^,]*/giu;
/** "… when the tide turned": what a clause without a comma adds, up to the next comma. */
const ATTACHED =
  /\s(?:when|after|before|since|while|because|although|though|unless|until|despite|amid|following)\s[^,]*/giu;

/**
 * Which characters of a sentence belong to its main clause, as UTF-16 spans of it: what is left without who said it, leading circumstances
 * and what subordinate clauses add; of a sentence that opens with a quotation, the quotation. Rules of thumb over words, not a parser.
 */
export function mainClause(sentence: string): Span[] {
  const quotation = QUOTATION.exec(sentence);
  if (quotation !== null) return [{ start: 1, end: quotation[0].length - 1 }];
  const kept = new Uint8Array(sentence.length).fill(1);
  const leaveOut = (match: RegExpMatchArray | null): void => {
    if (match?.index !== undefined) kept.fill(0, match.index, match.index + match[0].length);
  };
  leaveOut(CREDIT_AFTER.exec(sentence));
  const leading = LEADING.exec(sentence);
  leaveOut(leading);
  if (leading === null) leaveOut(CREDIT_BEFORE.exec(sentence));
  for (const match of sentence.matchAll(ADDED)) leaveOut(match);
  for (const match of sentence.matchAll(ATTACHED)) if (match.index >= 12) leaveOut(match);
  return spansOf(kept);
}

function spansOf(kept: Uint8Array): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let i = 0; i <= kept.length; i += 1) {
    if (kept[i] === 1 && start < 0) start = i;
    if (kept[i] !== 1 && start >= 0) {
      spans.push({ start, end: i });
      start = -1;
    }
  }
  return spans;
}
