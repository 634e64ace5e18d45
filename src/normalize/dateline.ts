/** The place and agency before the first sentence: PERTH (Reuters) - … */
import { findAgencies } from "./agencies.js";
import type { Draft, NormalizeOptions } from "./draft.js";
import { canonicalName } from "./upstream.js";

/** A dateline stands before one of the first so many paragraphs. */
const TOP = 4;

const PLACE = "\\p{Lu}[\\p{Lu}.'’ -]{1,30}(?:/\\p{Lu}[\\p{Lu}.' -]{1,30}){0,2}";
const REGION = "(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20})?)?";
const DAY = "(?:, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2})?";
const AGENCY = "\\([\\p{Lu}][\\p{L}.&/ -]{1,40}\\)";
const DASH = " ?(?:—|–|--?|[―−]) ?";

const PATTERNS = [
  new RegExp(`^(${PLACE}${REGION}${DAY} ?${AGENCY})(?:${DASH}|:? )(?=["'“‘(]?[\\p{Lu}\\p{N}])`, "u"),
  new RegExp(
    `^(\\p{Lu}[\\p{L}.'’-]{1,25}(?: \\p{Lu}[\\p{L}.'’-]{1,25}){0,3}${REGION}${DAY} ${AGENCY})${DASH}(?=["'“‘(]?[\\p{Lu}\\p{N}])`,
    "u",
  ),
  new RegExp(`^(${PLACE}${REGION}${DAY})(?: ?[—–―−] ?| --? )(?=["'“‘(]?[\\p{Lu}\\p{N}])`, "u"),
  new RegExp(
    `^(\\p{Lu}[\\p{L}.'’-]{1,25}(?: \\p{Lu}[\\p{L}.'’-]{1,25}){0,3}${REGION} ${AGENCY}) (?=["'“‘(]?[\\p{Lu}\\p{N}])`,
    "u",
  ),
  new RegExp(`^(${AGENCY})(?:${DASH}| )(?=["'“‘(]?[\\p{Lu}\\p{N}])`, "u"),
];
const NOT_A_PLACE =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|OPINION|ANALYSIS|REVIEW|NEWS|LIVE|EDITORIAL|COMMENT|FACT CHECK|REPORT|PHOTOS?|POLL|DEVELOPING|ALERT|WARNING|NOTE|CORRECTION|READ|MORE|RELATED|COVID|Q|A|I|II|III)\b/;

/** Moves the dateline out of the text; the first sentence starts after it. An agency in it is upstream. */
export function takeDateline(draft: Draft, options: NormalizeOptions): Draft {
  const at = draft.paras
    .slice(0, TOP)
    .findIndex((para) => para.kind === "paragraph" && findDateline(para.text) !== null);
  if (at === -1) return draft;
  const para = draft.paras[at]!;
  const { dateline, length } = findDateline(para.text)!;
  const paras = draft.paras.with(at, { ...para, text: para.text.slice(length).trimStart() });
  return { ...draft, paras, dateline, upstream: [...draft.upstream, ...agenciesIn(dateline, options)] };
}

/** The agency in a dateline; an abbreviation that nobody knows stands for itself. */
function agenciesIn(dateline: string, { sources }: NormalizeOptions): string[] {
  const credit = agencyPart(dateline);
  const known = findAgencies(credit);
  return known.length > 0 || credit === "" ? known : [canonicalName(credit, sources)];
}

function findDateline(text: string): { dateline: string; length: number } | null {
  const head = text.slice(0, 140);
  if (NOT_A_PLACE.test(head)) return null;
  for (const [index, pattern] of PATTERNS.entries()) {
    const found = pattern.exec(head);
    if (found && (index < 3 || isOutlet(agencyPart(found[1]!))) && found[0].length < text.length) {
      return { dateline: found[1]!.trim(), length: found[0].length };
    }
  }
  return null;
}

/** In brackets alone, only an agency is a dateline. */
function isOutlet(bracketed: string): boolean {
  return findAgencies(bracketed).length > 0;
}

function agencyPart(dateline: string): string {
  return /\(([^()]*)\)$/.exec(dateline)?.[1] ?? "";
}
