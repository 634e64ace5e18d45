/** What was fetched → a raw file that says itself where it came from and how it is encoded, for the usual intake. Pure. */
import { fetching as messages } from "../errors/fetch.js";
import { withEncoding } from "../read/bytes.js";
import { isMail } from "../read/mail-header.js";
import { type Opened, open } from "../read/open.js";
import { savedFromComment } from "../read/saved-from.js";
import { isGzip, isZip, officeKind } from "../read/zip.js";
import type { Fetched } from "./follow.js";

export interface Kept {
  readonly kind: "page" | "feed" | "list" | "other";
  readonly bytes: Uint8Array;
  /** With its dot. */
  readonly ending: string;
  /** Decoded, as it came. */
  readonly text: string;
}

const MARK = [0xef, 0xbb, 0xbf];

/**
 * The raw file of an answer; or what it is, where nothing of it can be read. `address`: what the article's address shall be whatever its
 * page says; null where the page may name its own.
 */
export function keep(fetched: Fetched, address: string | null): Kept | { readonly refusal: string } {
  const ending = packedEnding(fetched.body);
  if (ending !== null) return { kind: "other", bytes: fetched.body, ending, text: "" };
  const bytes = withEncoding(fetched.body, fetched.charset ?? undefined);
  const faults: { readonly rule: string; readonly text: string }[] = [];
  const opened = open(bytes, nameOf(fetched), (warning) => faults.push(warning));
  if (faults[0]?.rule === "format-opml") return { kind: "list", bytes, ending: ".opml", text: "" };
  if (!opened) return { refusal: faults[0]?.text ?? messages.empty };
  if (opened.format === "text" && /^\s{0,99}<\?xml\b/.test(opened.file.text)) return { refusal: messages.otherXml };
  const url = address ?? fetched.answered;
  return { ...withAddress(opened, bytes, url, address !== null), text: opened.file.text };
}

/** Archives, documents and letters are kept as they are; null for all else. */
function packedEnding(bytes: Uint8Array): string | null {
  if (isZip(bytes)) return officeKind(bytes) === null ? ".zip" : ".docx";
  return isGzip(bytes) ? ".gz" : isMail(bytes) ? ".eml" : null;
}

function withAddress({ file, format }: Opened, bytes: Uint8Array, url: string, exact: boolean): Omit<Kept, "text"> {
  const isJson = format === "feed" && /^\s{0,99}\{/.test(file.text);
  switch (format) {
    case "feed":
      if (isJson) return { kind: "feed", bytes: withFeedUrl(file.text, url, bytes), ending: ".json" };
      return { kind: "feed", bytes: afterDeclaration(bytes, `${savedFromComment(url, false)}\n`), ending: ".xml" };
    case "html":
      return { kind: "page", bytes: insert(bytes, 0, `${savedFromComment(url, exact)}\n`), ending: ".html" };
    case "text":
    case "markdown":
      return { kind: "other", bytes: withField(file.text, bytes, url), ending: format === "text" ? ".txt" : ".md" };
    default:
      return { kind: "other", bytes, ending: format === "jsonl" ? ".jsonl" : `.${format}` };
  }
}

/** A name for the file, of which its format is told where its content doesn't say. */
function nameOf({ type, answered }: Fetched): string {
  const path = /\.[a-z0-9]{1,8}$/i.exec(new URL(answered).pathname)?.[0].toLowerCase() ?? "";
  if (/html/.test(type)) return "page.html";
  if (/xml|\brss\b|\batom\b/.test(type)) return "page.xml";
  if (/ndjson|jsonl|json-seq/.test(type)) return "page.jsonl";
  if (/json/.test(type)) return "page.json";
  if (/markdown/.test(type)) return "page.md";
  if (/^text\/(?:css|csv|javascript|calendar|vcard)/.test(type)) return "page.csv";
  if (type === "text/plain" && !/^\.(?:md|markdown|json|jsonl|ndjson|xml|rss|atom|opml)$/.test(path)) return "page.txt";
  return `page${path}`;
}

/** XML begins with its declaration, or the file is no XML. */
function afterDeclaration(bytes: Uint8Array, text: string): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 500)).toString("latin1");
  const declaration = /^(?:\xEF\xBB\xBF)?\s{0,99}<\?xml[^>]{0,200}\?>/.exec(head)?.[0] ?? "";
  return insert(bytes, declaration.length, declaration === "" ? text : `\n${text.trimEnd()}`);
}

/** Puts ASCII at a place of the file; the byte-order mark stays first. */
function insert(bytes: Uint8Array, at: number, text: string): Uint8Array {
  const start = at === 0 && MARK.every((byte, i) => bytes[i] === byte) ? MARK.length : at;
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(text, "utf8"), bytes.subarray(start)]);
}

/** A JSON Feed's own address is one of its fields. */
function withFeedUrl(text: string, url: string, bytes: Uint8Array): Uint8Array {
  const stated = /"feed_url"\s{0,9}:\s{0,9}"https?:\/\//.test(text);
  const at = text.indexOf("{") + 1;
  return stated ? bytes : Buffer.from(`${text.slice(0, at)}"feed_url": ${JSON.stringify(url)}, ${text.slice(at)}`);
}

/** Front matter with the address; where a text has its own, a line of it. */
function withField(text: string, bytes: Uint8Array, url: string): Uint8Array {
  const field = `url: ${JSON.stringify(url)}\n`;
  const own = /^---[ \t]{0,9}(?:yaml)?\n/.exec(text)?.[0];
  if (own === undefined) return insert(bytes, 0, `---\n${field}---\n\n`);
  const matter = text.slice(0, text.indexOf("\n---", own.length));
  return /^(?:url|link|canonical)\s?:/im.test(matter) ? bytes : Buffer.from(own + field + text.slice(own.length));
}
