/** When a page's article was published, as a string for the normalizer. */

import { metaOf, type PageFacts } from "./facts.js";
import { keyOf } from "./key.js";
import type { Marked } from "./survey.js";

const METAS =
  "article:published_time og:article:published_time datepublished date.created parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.date dc.date publish-date publishdate publish_date published_time pubdate citation_publication_date citation_date cxenseparse:recs:publishtime article.published date dc.created rnews:datepublished originalpublicationdate article_date_original timestamp".split(
    " ",
  );
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\\p{Ll}{0,8}\\.?";
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\d])(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)|\\d{4}/\\d{2}/\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d))`,
  "iu",
);
/** A day in an address: /2024/03/14/ or 2024-03-14. */
const IN_ADDRESS =
  /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)|[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/;
/** A date by the byline stands within so many blocks of the headline. */
const NEAR = 12;

/** The first candidate that names a day; "" where there is none. */
export function findDate(facts: PageFacts, title: string): string {
  const { survey, linked } = facts;
  const marks = survey.marked;
  const candidates: (() => string)[] = [
    () => linked?.published ?? "",
    () => METAS.map((name) => metaOf(survey, [name])).find(namesDay) ?? "",
    () => markedDate(marks, ({ itemprop }) => /datepublished|datecreated/.test(itemprop)),
    () => markedDate(marks, ({ tag, name }) => tag === "time" && /publish|entry|post|pubdate|date/.test(name)),
    () => addressDate(facts),
    () => nearTitle(facts, title),
    () => markedDate(marks, ({ tag }) => tag === "time"),
    () =>
      markedDate(marks, ({ name, text }) => /date|publish|posted|timestamp|time\b/.test(name) && text.length <= 120),
    () => labelled(facts),
  ];
  for (const candidate of candidates) {
    const found = candidate().trim();
    if (namesDay(found)) return withoutShift(withoutDoubt(found, survey.language));
  }
  return "";
}

/** When it was last changed, by the page's own word: "Last edited on 3 March 2024". */
export function findUpdated({ survey, linked, blocks }: PageFacts): string {
  const stated = linked?.modified || metaOf(survey, ["article:modified_time", "og:updated_time", "last-modified"]);
  const label = /\b(?:last (?:edited|updated|modified|changed)|updated)\b/i;
  return stated || dateIn(blocks.flatMap(({ text }) => (text.length <= 160 && label.test(text) ? [text] : [])));
}

/** 02/10/2024 is October in every English-speaking country but one, and in most others. */
function withoutDoubt(date: string, language: string): string {
  const [whole, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(date) ?? [];
  const region = /^[a-z]{2}[-_]([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  const dayFirst = language !== "" && (!/^en/i.test(language) || /^(?:GB|IE|AU|NZ|IN|ZA)$/.test(region ?? ""));
  const monthFirst = region === "US";
  if (!whole || !(dayFirst || monthFirst)) return date;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return Number(month) <= 12 ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : date;
}

/** Where the same instant is another day in UTC, the day alone is kept: the one that the page shows its readers. */
function withoutShift(date: string): string {
  const [, day, offset] = /^(\d{4}-\d{2}-\d{2})T[\d:.]{4,18} ?([+-]\d{2}:?\d{2})$/.exec(date) ?? [];
  if (!day || !offset) return date;
  const instant = Date.parse(date.replace(" ", "").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  return Number.isNaN(instant) || new Date(instant).toISOString().startsWith(day) ? date : day;
}

/** True for a string that states a whole day. */
function namesDay(text: string): boolean {
  return /^\d{4}-?\d{2}-?\d{2}/.test(text) || WRITTEN.test(text.slice(0, 200));
}

function markedDate(marked: readonly Marked[], fits: (each: Marked) => boolean): string {
  for (const each of marked) {
    if (!fits(each)) continue;
    const found = namesDay(each.value) ? each.value : (WRITTEN.exec(each.text)?.[0] ?? "");
    if (found !== "") return found;
  }
  return "";
}

function addressDate({ survey, linked }: PageFacts): string {
  for (const url of [survey.canonical, metaOf(survey, ["og:url"]), linked?.url ?? ""]) {
    const found = IN_ADDRESS.exec(url.slice(0, 500));
    if (!found) continue;
    const [year, month, day] = found.slice(1).filter((each) => each !== undefined);
    if (Number(month) <= 12 && Number(day) <= 31) return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  }
  return "";
}

/** A short line with a date just above or below the headline. */
function nearTitle({ blocks }: PageFacts, title: string): string {
  const key = keyOf(title);
  const at = key === "" ? -1 : blocks.findIndex(({ text }) => text.length < 400 && keyOf(text) === key);
  if (at === -1) return "";
  const order = [...blocks.slice(at + 1, at + 1 + NEAR), ...blocks.slice(Math.max(0, at - 3), at).reverse()];
  return dateIn(order.filter(({ text }) => text.length <= 160).map(({ text }) => text));
}

/** "Posted on 3 March 2024" anywhere. */
function labelled({ blocks }: PageFacts): string {
  const label = /^(?:first )?(?:posted|published|written|created|date|filed|submitted|veröffentlicht)\b/i;
  return dateIn(blocks.flatMap(({ text }) => (text.length <= 160 && label.test(text) ? [text] : [])));
}

function dateIn(lines: readonly string[]): string {
  for (const line of lines) {
    const found = WRITTEN.exec(line);
    if (found) return found[0];
  }
  return "";
}
