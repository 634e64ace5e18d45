import type { Span } from "../model.js";

// Rules of our own instead of Intl.Segmenter: its answers change with the ICU version, and the same input must give the same site anywhere.

/** Abbreviations that never end a sentence. */
const NEVER_ENDS = new Set(
  `mr mrs ms messrs mme mlle dr prof gen col lt sgt capt cmdr comdr adm maj brig gov sen sens rep reps rev hon pres supt det insp cpl pvt pfc
  st ste mt ft vs v no nos vol fig pp p art approx est ca cf e.g i.e viz lt.col dept univ assn bros atty dist sec asst assoc ald sra sr.ra fr msgr
  d-calif r-calif`.split(/\s+/),
);

/** Abbreviations that don't end a sentence when a number follows. */
const BEFORE_NUMBER = new Set(
  "jan feb mar apr jun jul aug sept sep oct nov dec no nos p pp fig art vol ch sec para".split(" "),
);

/** Abbreviations that may end a sentence: they do where a word that likes to begin one follows. */
const MAY_END = new Set(
  `inc corp co ltd llc plc jr sr bros etc al ave blvd rd mass calif ariz colo conn del fla ill ind kan ky la md mich minn miss mo mont neb nev
  okla ore pa tenn tex va vt wash wis wyo ala ark ga ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.a.e n.y n.j l.a s.c n.c n.h n.m r.i w.va
  a.m p.m b.c a.d d.phil esq jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ret dem`.split(
    /\s+/,
  ),
);

/** Words that, with a capital, begin a sentence rather than go on in a name. */
const STARTERS = new Set(
  `the a an this that these those it he she they we i you his her its their our my in on at for from with by after before since when while if
  but and or so yet as although though because however meanwhile there here what who why how where which one two some many most all no not
  according asked during under despite to until both another any each even then now also still more last both such nor once officials police
  authorities earlier later instead among amid`.split(/\s+/),
);

const TIME_ZONES =
  /^(?:est|edt|et|cst|cdt|ct|pst|pdt|pt|mst|mt|gmt|bst|utc|cet|ist|local|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;
const REPORTING =
  /^(?:said|says|asked|asks|told|added|adds|wrote|writes|tweeted|replied|cried|shouted|demanded|wondered|exclaimed|yelled|quipped)$/i;
const CLOSERS = new Set(['"', "'", "”", "’", ")", "]", "»"]);
const OPENERS = /["“‘'([«]/u;

/** Words after a terminator that still belong to the sentence: “Why?” Smith asked. */
function continuesAsAttribution(after: string): boolean {
  const following = after.slice(0, 80).split(/\s+/).slice(0, 5);
  const verb = following.findIndex((word) => REPORTING.test(word.replace(/[.,;:]+$/, "")));
  return verb >= 1 && following.slice(0, verb).every((word) => /^\p{Lu}|^the$/u.test(word));
}

/** The abbreviation-like token that ends just before a full stop: "U.S", "Mr", "D-Calif". */
function tokenBefore(text: string, stop: number, from: number): string {
  let start = stop;
  while (start > from && stop - start < 20 && /[\p{L}\p{N}.'’-]/u.test(text[start - 1]!)) start -= 1;
  return text.slice(start, stop);
}

function nextWord(after: string): string {
  return /^["“‘'([«]*([\p{L}\p{N}'’]+)/u.exec(after.slice(0, 60))?.[1] ?? "";
}

const beginsSentence = (word: string): boolean => STARTERS.has(word.toLowerCase().replace(/['’].*$/u, ""));

/** Does the full stop at `stop` end a sentence, given what stands before and after it? */
function stopEnds(text: string, from: number, stop: number, after: string): boolean {
  const token = tokenBefore(text, stop, from).toLowerCase();
  const next = nextWord(after);
  if (token === "") return true;
  if (BEFORE_NUMBER.has(token) && /^\p{N}/u.test(after)) return false;
  if (/^[a-z]-[a-z]{2,6}$/.test(token) && /^[dri]-/.test(token)) return false; // D-Calif.
  if (/^\p{N}{1,2}$/u.test(token) && stop - token.length === from) return false; // "1. First point"
  if (NEVER_ENDS.has(token)) return token === "no" && beginsSentence(next);
  if (token === "a.m" || token === "p.m") return !TIME_ZONES.test(next);
  if (MAY_END.has(token) || /^(?:\p{L}\.)+\p{L}$/u.test(token))
    return beginsSentence(next) || OPENERS.test(after[0] ?? "");
  if (/^\p{L}$/u.test(token) && token !== "i") return beginsSentence(next) && next.toLowerCase() !== "i"; // "George W. Bush"
  return true;
}

/** How far back, in UTF-16 units, an opening mark is looked for. */
const LONGEST_QUOTATION = 2_000;

/** Is the position inside a quotation opened, and not closed, since `from`? Curly or straight double quotes. */
function insideQuotation(text: string, from: number, at: number): boolean {
  let open = false;
  for (let i = Math.max(from, at - LONGEST_QUOTATION); i < at; i += 1) {
    const sign = text[i];
    if (sign === "“") open = true;
    else if (sign === "”") open = false;
    else if (sign === '"') open = !open;
  }
  return open;
}

/** End of the run of terminators and closing marks that begins at `at`. */
function endOfMarks(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && /[.!?…]/u.test(text[end]!)) end += 1;
  while (end < to && CLOSERS.has(text[end]!)) {
    // a straight quote after a space opens; directly after the terminator it closes
    end += 1;
  }
  return end;
}

function isBoundary(text: string, from: number, at: number, end: number, to: number): boolean {
  if (end >= to) return true;
  const glued = !/\s/u.test(text[end]!);
  const after = text.slice(end, end + 120).trimStart();
  if (glued) {
    const before = tokenBefore(text, at, from);
    const next = nextWord(after);
    return (
      text[at] === "." &&
      /\p{Ll}{2}$/u.test(before) &&
      !before.includes(".") &&
      /^\p{Lu}/u.test(after) &&
      STARTERS.has(next.toLowerCase())
    );
  }
  if (after === "") return true;
  if (!/^["“‘'([«—–-]*\s?[\p{Lu}\p{N}\p{Lo}]/u.test(after)) return false;
  const marks = text.slice(at, end);
  if (/^(?:…|\.\.+)/u.test(marks)) return !insideQuotation(text, from, at) || CLOSERS.has(text[end - 1]!);
  if (/^[!?]/.test(marks)) {
    if (/(?:yahoo|jeopardy)$/i.test(tokenBefore(text, at, from))) return beginsSentence(nextWord(after));
    return !(/["”’']$/u.test(marks) && continuesAsAttribution(after));
  }
  if (/[)\]]$/u.test(marks) && /^\.[)\]]$/u.test(marks) === false) return true;
  return stopEnds(text, from, at, after);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from += 1;
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** Is it the code of ".", "!", "?" or "…"? */
function mayEnd(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** The sentences of one block of text (`from` to `to`, UTF-16 offsets), in order, without the blanks around them. Linear. */
export function sentences(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!mayEnd(text.charCodeAt(at))) continue;
    const end = endOfMarks(text, at, to);
    if (isBoundary(text, start, at, end, to)) {
      const span = trimmed(text, start, end);
      if (span !== null) found.push(span);
      start = end;
    }
    at = end - 1;
  }
  const last = trimmed(text, start, to);
  if (last !== null) found.push(last);
  return found;
}
