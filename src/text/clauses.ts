import type { Span } from "../model.js";

/** Verb forms that show a clause to be complete: it has something that was, did or said. */
const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did|says?|said|\p{L}{2,}ed|went|came|took|gave|made|told|found|left|began|became|held|kept|led|lost|met|paid|put|rose|fell|ran|saw|sent|set|stood|spoke|won|wrote|fled|shot|struck|hit|cut|broke|brought|built|bought|caught|chose|drew|drove|felt|fought|grew|hurt|knew|lay|let|meant|read|rode|sold|shut|shook|sank|sat|slept|spent|split|spread|stole|swore|taught|tore|threw|understood|wore|remains?|shows?|plans?|wants?|expects?|faces?|calls?|includes?|needs?|hopes?|seeks?|believes?|thinks?|knows?|comes?|goes|gets?|gives?|takes?|makes?|means?|runs?|works?|lives?|stands?|begins?|ends?|opens?|closes?|costs?|carries|denies|argues|warns?|claims?|agrees?)\b/iu;

/** Where the rest of a sentence can be left off: what follows adds to it. */
const TAIL =
  /[,;]\s(?:which|who|whose|where|while|whereas|although|though|and|as|after|before|because|since|when|so|according|adding|saying|citing|including|with|leaving|making|marking|prompting|bringing|sparking|raising|despite|following|amid|giving|noting|the first|the latest|in what|a move)\b|\s[–—]\s|;\s/giu;

/** Where a sentence's second half begins with a subject of its own. */
const HEAD =
  /[,;]\s(?:and|but|yet|while|though|although|so)\s(?=(?:the|a|an|its|their|\p{Lu}|\p{N}|more|about|some|many|most|all|no|two|three|four|five|six|seven|eight|nine|ten)\b)|;\s/giu;
const LEADING = /^(?:while|although|though|after|as|when|because|since|if|despite|following)\s[^,;]{10,160},\s/iu;

/** What has to be closed again in what is left of a sentence. */
const MARKS = /[“”"()[\]]/gu;

/** True where quotation marks and brackets are closed: a cut here tears no quotation. */
export function isBalanced(text: string): boolean {
  const found = text.match(MARKS) ?? [];
  if (found.length === 0) return true;
  const count = (sign: string): number => found.filter((each) => each === sign).length;
  return count("“") === count("”") && count('"') % 2 === 0 && count("(") === count(")") && count("[") === count("]");
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Does a dash at `at` open an insertion that a second dash closes, or close one that is no addition to a sentence: "The weir – shut since
 * May – was opened"? A cut there leaves no sentence.
 */
function bordersInsertion(text: string, at: number): boolean {
  const dashes = [...text.matchAll(/\s[–—]\s/gu)].map((match) => match.index);
  const place = dashes.indexOf(at);
  if (place < 0) return false;
  if (place % 2 === 0) return place + 1 < dashes.length;
  const before = text.slice(0, dashes[place - 1]);
  return !FINITE.test(before.slice(before.lastIndexOf(" that ") + 1));
}

/** Does the "and" after the comma at `at` join the last of a list: "Orla, Marlow, and the harbour board met"? */
function endsList(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const comma = before.lastIndexOf(", ");
  return comma >= 0 && !FINITE.test(before.slice(comma));
}

/** "…, led by Mira Holt": a participle between commas is no verb of the clause. */
const PARTICIPLE =
  /,\s(?:\p{L}{2,}ed|led|held|known|born|built|made|set|written|run|seen|shot|found|told|sold|bought|brought|sent|kept|paid)\s(?:by|in|at|on|as|for|from|to|with)\b[^,]*/gu;

const hasVerb = (text: string): boolean => FINITE.test(text.replace(PARTICIPLE, ""));

function isClause(text: string): boolean {
  return wordCount(text) >= 6 && hasVerb(text) && isBalanced(text) && !/[,;:–—]$/u.test(text);
}

function trimEnd(text: string, start: number, end: number): Span {
  let to = end;
  while (to > start && /[\s,;:–—]/u.test(text[to - 1]!)) to -= 1;
  return { start, end: to };
}

/**
 * The clauses of a sentence that can stand alone, as UTF-16 spans of `text` inside `sentence`: the sentence itself first,
 * then what is left when an added tail, a leading subordinate clause or the first of two joined sentences is left off.
 */
export function clauses(text: string, sentence: Span): Span[] {
  const whole = text.slice(sentence.start, sentence.end);
  const found = new Map<string, Span>([
    [`${sentence.start} ${sentence.end}`, { start: sentence.start, end: sentence.end }],
  ]);
  const add = (start: number, end: number): void => {
    const span = trimEnd(text, start, end);
    const key = `${span.start} ${span.end}`;
    if (!found.has(key) && isClause(text.slice(span.start, span.end))) found.set(key, span);
  };
  const heads = [...whole.matchAll(HEAD)].filter((m) => m[0].startsWith(";") || !endsList(whole, m.index));
  const starts = [0, ...heads.map((m) => m.index + m[0].length)];
  const leading = LEADING.exec(whole);
  if (leading) starts.push(leading[0].length);
  const ends = [
    ...[...whole.matchAll(TAIL)].map((m) => m.index).filter((at) => !bordersInsertion(whole, at)),
    whole.length,
  ];
  for (const start of starts.slice(0, 6)) {
    for (const end of ends.slice(-8)) if (end > start) add(sentence.start + start, sentence.start + end);
  }
  return [...found.values()];
}
