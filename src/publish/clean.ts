/** The last step of every view: no character that a page or a feed may not hold, and nothing that can be changed any more. */

// Lone surrogates, non-characters and controls other than tab and line feed: parse errors in HTML, forbidden in XML.
const FORBIDDEN = /[\p{Cs}\p{Noncharacter_Code_Point}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

// What most texts hold nothing but: looked for in a fraction of the time.
const NOT_USUAL = /[^\t\n -~\u00A0-\uD7FF]/;

/** Text without the characters that HTML and XML forbid. */
export function cleanText(text: string): string {
  return NOT_USUAL.test(text) ? text.replace(FORBIDDEN, "") : text;
}

const UNEVEN = /[^\S ]| {2}|^ | $/;

/** Clean text on one line. */
export function oneLine(text: string): string {
  const clean = cleanText(text);
  return UNEVEN.test(clean) ? clean.replace(/\s+/g, " ").trim() : clean;
}

/** A deep copy with every string clean. */
export function cleaned<T>(view: T): T {
  if (typeof view === "string") return cleanText(view) as T;
  if (Array.isArray(view)) return view.map(cleaned) as T;
  if (typeof view !== "object" || view === null) return view;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(view)) copy[key] = cleaned(view[key as keyof typeof view]);
  return copy as T;
}

/** A deep copy with every string clean, deeply frozen: Eleventy copies what isn't frozen into every page. */
export function sealed<T>(view: T): T {
  if (typeof view === "string") return cleanText(view) as T;
  if (Array.isArray(view)) return Object.freeze(view.map(sealed)) as T;
  if (typeof view !== "object" || view === null) return view;
  return Object.freeze(Object.fromEntries(Object.entries(view).map(([key, value]) => [key, sealed(value)]))) as T;
}
