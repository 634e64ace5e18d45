/** What makes an article the same article, wherever its file lies. */
import { createHash } from "node:crypto";
import type { RawArticle } from "../model.js";

/** Fragments that say where a reader came from. */
const TRACKING = /^#(?:xtor|ref|utm|at_|mc_|rss|from)/i;

/**
 * The address in one spelling: lower-case scheme and host, no utm_* parameters, no fragment; null if it isn't http or https.
 * Items of a feed may differ by their fragments only: there one that isn't for tracking stays.
 */
export function canonicalUrl(address: string | undefined, format?: RawArticle["format"]): string | null {
  if (!address || address.length > 2000 || !URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (format !== "feed" || TRACKING.test(url.hash)) url.hash = "";
  for (const key of [...url.searchParams.keys()]) if (/^utm_/i.test(key)) url.searchParams.delete(key);
  return url.href;
}

/** "a" and 12 hex digits over the article's URL, else its feed's id, else its source and its raw title and text. */
export function articleId(raw: RawArticle, url: string | null, sourceId: string): string {
  const feedId = raw.format === "feed" ? raw.meta.id : undefined;
  return hash(url ?? feedId ?? `${sourceId}\n${sameText(`${raw.meta.title ?? ""}\n${raw.text}`)}`);
}

function sameText(text: string): string {
  const blanks = /\s{2,}|[^\S ]/g;
  return text.replace(blanks, " ").trim().normalize("NFC");
}

function hash(text: string): string {
  return `a${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}
