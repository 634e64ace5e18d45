/** What format a text is in: its content decides, its name only helps. */
import { isFields, isWrapper } from "./wrapped.js";

export type Format = "text" | "markdown" | "jsonl" | "html" | "feed" | "json" | NoArticle;

/** What holds no article, or not in a form that is read. */
export type NoArticle = "opml" | "rtf" | "warc" | "sitemap" | "shortcut" | "bookmarks" | "xml" | "unfinished" | "other";

const FEED = /^<(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel|redirect)\b/i;
/** Somewhere in a file that is called a feed: junk before the root element is common. */
const FEED_INSIDE = /<(?:[\w-]{1,20}:)?(?:rss|feed|rdf)[\s>]/i;
const PAGE = /^<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|header|h1|p)\b/i;
/** Before the root element: declaration, style sheet, document type, comments. Each is cut once, in any order. */
const PROLOGUE =
  /^\s{0,200}<(?:\?[^>]{0,500}\?>|!--[^>]{0,2000}-->|!DOCTYPE\s+(?!html|netscape)[^>[]{0,500}(?:\[[^\]]{0,4000}\]\s{0,20})?>)/i;
/** Formats that people drop into folders and that hold no article as they stand, by their names. */
const NEVER = /\.(?:csv|tsv|ya?ml|toml|ini|css|m?[jt]sx?|py|sql|tex|log|bib|ics|vcf|diff|patch|sh)$/i;
/** Names that programs give to downloads that are under way. */
const UNFINISHED = /\.(?:part|partial|crdownload|download|opdownload)$/i;
/** By their first element or words. */
const NO_ARTICLES: readonly (readonly [NoArticle, RegExp])[] = [
  ["rtf", /^\{\\rtf/],
  ["warc", /^WARC\/\d/],
  ["shortcut", /^\[InternetShortcut\]|^\[Desktop Entry\]|^<plist\b/i],
  ["bookmarks", /^<!DOCTYPE NETSCAPE-Bookmark-file/i],
  ["sitemap", /^<(?:[\w-]{1,20}:)?(?:urlset|sitemapindex)\b/i],
  ["opml", /^<opml\b/i],
];
/** XML of any kind that has paragraphs or a body can be read as a page is. */
const XML_TEXT = /<(?:[\w-]{1,20}:)?(?:p|para|paragraph|body|body\.content)[\s>]/i;

/** The format of a decoded text. `name` is the file's path. */
export function sniff(text: string, name: string): Format {
  const head = withoutPrologue(text.slice(0, 8192)).trimStart();
  if (UNFINISHED.test(name)) return "unfinished";
  const none = NO_ARTICLES.find(([, pattern]) => pattern.test(head));
  if (none) return none[0];
  if (FEED.test(head) || (/\.(?:xml|rss|atom|rdf)$/i.test(name) && FEED_INSIDE.test(head))) return "feed";
  if (PAGE.test(head) || /\.(?:x?html?|mhtml?)$/i.test(name)) return "html";
  if (isXml(head, text, name)) return XML_TEXT.test(text) ? "html" : "xml";
  if (/^[[{]/.test(head)) return sniffJson(head, text, name);
  if (/\.jsonl$|\.ndjson$/i.test(name)) return "jsonl";
  if (/\.json$/i.test(name)) return "json";
  if (NEVER.test(name)) return "other";
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name) ? "markdown" : "text";
}

function isXml(head: string, text: string, name: string): boolean {
  if (!/^<[a-z_]/i.test(head)) return false;
  return /^\s{0,200}<\?xml\s/i.test(text) || /\.(?:xml|svg|xsl|xsd|kml|gpx)$/i.test(name);
}

function withoutPrologue(head: string): string {
  let rest = head;
  for (let i = 0; i < 10 && PROLOGUE.test(rest); i += 1) rest = rest.replace(PROLOGUE, "");
  return rest;
}

function sniffJson(head: string, text: string, name: string): Format {
  if (/\.jsonl$|\.ndjson$/i.test(name)) return "jsonl";
  if (/"version"\s{0,9}:\s{0,9}"(?:https:\/\/jsonfeed\.org|1)/.test(head.slice(0, 2000)) && head.includes('"items"'))
    return "feed";
  const start = text.search(/\S/);
  const end = text.indexOf("\n", start);
  if (isRecord(text.slice(start, end === -1 ? text.length : end))) return "jsonl";
  if (/\.json$/i.test(name) || /^[[{]\s{0,200}(?:"|\{\s{0,200}")/.test(head)) return "json";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : "text";
}

function isRecord(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) && !isWrapper(value);
  } catch {
    return false;
  }
}
