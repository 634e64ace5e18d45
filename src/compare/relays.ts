import type { Article } from "../model.js";

/** How a source says that another one has it first: "told the Ledger", "according to the Ledger", "the Ledger reported". */
const BEFORE =
  /\b(?:told|tells|telling|to|by|according to|interview with|quoted by|quoted in|writes in|published in|seen by|obtained by|spoke to|speaking to)\s(?:the\s)?$/iu;
const AFTER = /^(?:['’]s)?\s(?:reported|reports|revealed|wrote|writes|first reported|quoted|has learned|said|says)\b/iu;

/** The names under which a source may be mentioned: its own without "The", and its last word where that is a paper's ("the Ledger"). */
function namesOf(name: string): string[] {
  const own = name.replace(/^the\s/iu, "").trim();
  const last = own.split(/\s+/).at(-1)!;
  return own.length < 3 ? [] : own === last ? [own] : [own, last];
}

/** Is another source named here as the one that was told? */
function namesIt(quote: string, name: string): boolean {
  for (let at = quote.indexOf(name); at >= 0; at = quote.indexOf(name, at + 1)) {
    const before = quote.slice(Math.max(0, at - 40), at);
    const after = quote.slice(at + name.length, at + name.length + 40);
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
    if (BEFORE.test(before) || AFTER.test(after)) return true;
  }
  return false;
}

/** The article of another source of the story that a passage names as its own source; null if none. Only sources known by a name count. */
export function findRelayed(quote: string, article: Article, articles: readonly Article[]): Article | null {
  const others = articles.filter((other) => other.source.id !== article.source.id && other.source.id !== other.id);
  return others.find((other) => namesOf(other.source.name).some((name) => namesIt(quote, name))) ?? null;
}
