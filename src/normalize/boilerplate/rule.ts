/** What a rule is made of: a name, and a test that says whether a whole paragraph is no part of the article. */
import { countWords, type Para } from "../draft.js";

/** A paragraph and where it stands. */
export interface Place {
  readonly para: Para;
  readonly text: string;
  /** Its first and its last 200 characters: all that most patterns see. */
  readonly head: string;
  readonly tail: string;
  readonly words: number;
  /** Position among the paragraphs, from 0, and from the end, the last one being 0. */
  readonly index: number;
  readonly fromEnd: number;
  /** The article's own text stands in capitals. */
  readonly allCaps: boolean;
  readonly all: readonly Para[];
}

export type Test = (place: Place) => boolean;

export interface Rule {
  /** Kebab-case; several entries may share a name. */
  readonly name: string;
  readonly cuts: Test;
}

/** Speech and reporting: a paragraph that has them is prose, whatever else it holds. */
const REPORTED = /["“”]|\b(?:said|says|told|added|wrote|announced|according to)\b/;

/** No pattern ever sees more of a paragraph than its beginning or its end. */
const HEAD = 200;
const TAIL = 200;

/** The whole paragraph matches; it has at most 200 characters, and so many words. */
export function whole(pattern: RegExp, maxWords = 30): Test {
  const anchored = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  return ({ text, words }) => words <= maxWords && text.length <= HEAD && anchored.test(text);
}

/** The paragraph begins with the pattern and has at most so many words. */
export function starts(pattern: RegExp, maxWords: number): Test {
  const anchored = new RegExp(`^(?:${pattern.source})`, pattern.flags);
  return ({ head, words }) => words <= maxWords && anchored.test(head);
}

/** The paragraph ends with the pattern and has at most so many words. */
export function ends(pattern: RegExp, maxWords: number): Test {
  const anchored = new RegExp(`(?:${pattern.source})$`, pattern.flags);
  return ({ tail, words }) => words <= maxWords && anchored.test(tail);
}

/** The pattern stands somewhere in a paragraph of at most so many words. */
export function holds(pattern: RegExp, maxWords: number): Test {
  return ({ text, words }) => words <= maxWords && pattern.test(text);
}

/** All tests hold. */
export function both(...tests: readonly Test[]): Test {
  return (place) => tests.every((test) => test(place));
}

/** The paragraph reports nothing that somebody said. */
export const unreported: Test = ({ text }) => !REPORTED.test(text);

/** Ends like a label, not like a sentence. */
export const unfinished: Test = ({ text }) => !/[.!?…。]["'”’)\]]*$/.test(text.slice(-6));

/** No sentence ends inside the paragraph. */
export const oneSentence: Test = ({ text }) => !/[.!]["'”’)\]]? ["'“‘(]?\p{Lu}/u.test(text);

/** Among the first so many paragraphs. */
export function near(top: number): Test {
  return ({ index }) => index < top;
}

/** Among the last so many paragraphs. */
export function nearEnd(bottom: number): Test {
  return ({ fromEnd }) => fromEnd < bottom;
}

/** Where each paragraph stands. */
export function toPlaces(paras: readonly Para[]): Place[] {
  const allCaps = isMostlyCapitals(paras);
  return paras.map((para, index) => {
    const text = bare(para.text);
    const fromEnd = paras.length - 1 - index;
    const words = countWords(text);
    return {
      para,
      text,
      head: text.slice(0, HEAD),
      tail: text.slice(-TAIL),
      words,
      index,
      fromEnd,
      allCaps,
      all: paras,
    };
  });
}

/** Without the dashes, stars and arrows that stand before many a footnote; lines of nothing else stay as they are. */
function bare(text: string): string {
  return /^[*_>»•–—=~ -]{1,12}[\p{L}\d[(]/u.test(text)
    ? text.replace(/^[*_>»•–—=~ -]{1,12}/, "").replace(/\*\*$/, "")
    : text;
}

function isMostlyCapitals(paras: readonly Para[]): boolean {
  const capitals = paras.filter(({ text }) => isCapitals(text)).length;
  return capitals * 3 > paras.length;
}

/** Letters, and none of them lower-case; looks at the first 200 characters. */
export function isCapitals(text: string): boolean {
  const head = text.slice(0, HEAD);
  return head === head.toUpperCase() && head !== head.toLowerCase();
}
