/** UTF-8 that was read as Windows-1252 or Latin-1, once or twice ("cafÃ©", "donâ€™t"): repaired where nothing else explains it. */
import { odd, reading } from "../errors.js";
import type { RawArticle, Report } from "../model.js";
import { withoutMisread } from "./tidy-text.js";
import { toWindows, windowsByte } from "./windows.js";

const SUSPECT = /[Â-ô][\x80-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]|â€/;
const LEFT = /[\x81\x8d\x8f\x90\x9d]/;
/** Signs of other scripts than Latin make a text certain only in this number. */
const MANY = 12;
/** Signs in a row that are no ASCII. */
const RUN = /[^\x00-\x7f]+/g;
/** How often a text may have been misread. */
const MOST = 3;

/** The articles, repaired; each repair is reported. */
export function repairMojibake(articles: readonly RawArticle[], report: Report): RawArticle[] {
  return articles.map((article) => {
    const all = stringsOf(article).join("\n");
    const repair = repairOf(all);
    if (repair) report(odd(article.input, "mojibake", reading.mojibake(repair.places)));
    if (repair) return mapStrings(article, (text) => withoutMisread(readBackTimes(text, repair.times)));
    return LEFT.test(all) ? mapStrings(article, withoutMisread) : article;
  });
}

function readBackTimes(text: string, times: number): string {
  let mended = text;
  for (let i = 0; i < times; i += 1) mended = once(mended)?.text ?? mended;
  return mended;
}

function stringsOf({ text, meta }: RawArticle): string[] {
  return [...Object.values(meta), text];
}

function mapStrings(
  { text, meta, blocks, links, cut, ...rest }: RawArticle,
  mend: (text: string) => string,
): RawArticle {
  return {
    ...rest,
    text: mend(text),
    meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, mend(value)])),
    ...(blocks ? { blocks: blocks.map((block) => ({ ...block, text: mend(block.text) })) } : {}),
    ...(links ? { links: links.map((link) => ({ ...link, text: mend(link.text) })) } : {}),
    ...(cut ? { cut: cut.map((line) => ({ ...line, text: mend(line.text) })) } : {}),
  };
}

/** How often a whole text was misread, and in how many places; null where it wasn't, or where that isn't certain. */
function repairOf(text: string): { readonly times: number; readonly places: number } | null {
  let mended = text;
  let places = 0;
  let times = 0;
  while (times < MOST && SUSPECT.test(mended)) {
    const next = once(mended);
    if (!next?.isCertain) break;
    places ||= next.places;
    mended = next.text;
    times += 1;
  }
  return times === 0 ? null : { times, places };
}

interface Mended {
  readonly text: string;
  readonly places: number;
  /** True where the text can't be meant as it stands. */
  readonly isCertain: boolean;
}

/** A text read back once; null if any of its signs is not a part of misread UTF-8. */
function once(text: string): Mended | null {
  let certain = 0;
  let foreign = 0;
  let places = 0;
  let failed = false;
  const mended = text.replace(RUN, (run, at: number) => {
    const signs = failed ? null : readBack(run, text.charAt(at + run.length));
    failed ||= signs === null;
    if (signs === null) return run;
    const after = text.charAt(at - 1);
    places += signs.length;
    certain += signs.filter(
      (sign, i) => isSymbol(sign.text) || (i === 0 && /[a-z]/.test(after) && isLatin(sign.text)),
    ).length;
    foreign += signs.filter((sign) => sign.length > 1 && !isLatin(sign.text)).length;
    return signs.map((sign) => sign.text).join("");
  });
  return failed || places === 0 ? null : { text: mended, places, isCertain: certain > 0 || foreign >= MANY };
}

/** The misread forms begin with Â to Å: after a small letter no text has those. */
function isLatin(sign: string): boolean {
  return sign >= "\x80" && sign < "\u0180";
}

function isSymbol(sign: string): boolean {
  return sign >= "\u2010" && sign <= "\u20bf";
}

/** The signs of a run, as the UTF-8 that its bytes are. `next` is what follows it. */
function readBack(run: string, next: string): Sign[] | null {
  const bytes = [...run].map(windowsByte);
  const signs: Sign[] = [];
  for (let i = 0; i < bytes.length; ) {
    const sign = signAt(bytes, i) ?? lostEnd(bytes, i, next);
    if (!sign) return null;
    signs.push(sign);
    i += sign.length;
  }
  return signs;
}

interface Sign {
  readonly text: string;
  /** In signs of the misread text. */
  readonly length: number;
}

function signAt(bytes: readonly number[], at: number): Sign | null {
  const first = bytes[at]!;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const part = bytes.slice(at, at + length);
  if (length === 0 || part.length < length || part.slice(1).some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const text = Buffer.from(part).toString("utf8");
  return text.includes("\uFFFD") ? null : { text: text.replace(/[\x80-\x9f]/, toWindows), length };
}

/** Two signs lose their last byte on the way: ” has one that Windows-1252 doesn't know, à has a no-break space. */
function lostEnd(bytes: readonly number[], at: number, next: string): Sign | null {
  if (bytes[at] === 0xe2 && bytes[at + 1] === 0x80) return { text: "”", length: 2 };
  return bytes[at] === 0xc3 && at + 1 === bytes.length && next === " " ? { text: "à", length: 1 } : null;
}
