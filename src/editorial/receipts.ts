/** Finds passages that an editor quotes in the articles of a story: word for word, whatever the line breaks. */
import type { Article, Support } from "../model.js";
import type { Receipt } from "./decision.js";

/** The place of a quotation in a text: exact, or with other white space between its words. Null where it isn't there. */
export function placeOf(quote: string, text: string): { readonly start: number; readonly end: number } | null {
  const at = text.indexOf(quote);
  if (at !== -1) return { start: at, end: at + quote.length };
  const { squeezed, places } = squeeze(text);
  const wanted = squeeze(quote).squeezed.trim();
  const found = wanted === "" ? -1 : squeezed.indexOf(wanted);
  return found === -1 ? null : { start: places[found]!, end: places[found + wanted.length - 1]! + 1 };
}

/** A text with each run of white space as one space and straight quotation marks, and where each of its units stood. */
function squeeze(text: string): { squeezed: string; places: number[] } {
  const places: number[] = [];
  let squeezed = "";
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i]!;
    if (/\s/.test(unit)) {
      if (squeezed.endsWith(" ")) continue;
      squeezed += " ";
    } else squeezed += unit === "“" || unit === "”" ? '"' : unit === "’" || unit === "‘" ? "'" : unit;
    places.push(i);
  }
  return { squeezed, places };
}

/** The passages found, one of each article that has it, and the quotations that no article has. */
export function findReceipts(
  receipts: readonly Receipt[],
  articles: readonly Article[],
): { readonly support: Support[]; readonly lost: string[] } {
  const support: Support[] = [];
  const lost: string[] = [];
  for (const { article: named, quote } of receipts) {
    const found = articles
      .filter(({ id }) => named === null || id === named)
      .flatMap(({ id, text }) => {
        const place = placeOf(quote, text);
        return place ? [{ article: id, quote: text.slice(place.start, place.end), ...place, score: 1 }] : [];
      });
    if (found.length === 0) lost.push(quote);
    for (const each of found) if (!support.some((other) => overlaps(other, each))) support.push(each);
  }
  return { support, lost };
}

function overlaps(a: Support, b: Support): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
