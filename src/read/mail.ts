/** E-mail: newsletters (.eml) and pages that browsers save as mail (.mhtml). The only import of postal-mime. */
import PostalMime, { type Email } from "postal-mime";
import { odd, reading, unusable } from "../errors.js";
import type { RawArticle, RawMeta, Report } from "../model.js";
import { cutText } from "../text/cut.js";
import { decode } from "./bytes.js";
import { readHtml } from "./html.js";
import { letterBody } from "./letter.js";
import { type HeaderField, headerOf } from "./mail-header.js";
import type { SavedFrom } from "./saved-from.js";
import { senderOf } from "./sender.js";
import { LONGEST_FIELD, LONGEST_TEXT } from "./sizes.js";
import { tidyText } from "./tidy-text.js";
import { toWindows } from "./windows.js";

/** The page comes first; frames, styles and pictures follow. */
const MOST_PARTS = 200;
/** UTF-16 units of an attachment's name that are told. */
const LONGEST_NAME = 80;
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 4 };

/** The article of a letter: a page as it was saved, or what a newsletter says. Never throws: what can't be read is reported. */
export async function readMail(
  bytes: Uint8Array,
  input: string,
  report: Report,
  how: "full" | "plain",
): Promise<RawArticle[]> {
  const header = headerOf(bytes);
  try {
    const page = savedPage(bytes, header);
    if (page) return await readSavedPage(page, header, input, report, how);
    const letter = await PostalMime.parse(bytes, LIMITS);
    tellAttachments(letter, input, report);
    return letterToArticle(letter, input, report);
  } catch {
    report(unusable(input, "broken-mail", reading.brokenMail));
    return [];
  }
}

/** Of a page saved with all its parts, a letter that holds the page alone: pictures and frames are not looked at. Null for a letter. Throws where it holds no page. */
function savedPage(bytes: Uint8Array, header: readonly HeaderField[]): Buffer | null {
  const type = header.find(({ name }) => name === "content-type")?.value ?? "";
  const boundary = /^multipart\/related\b/i.test(type) ? /\bboundary="?([^";\s]{1,200})"?/i.exec(type)?.[1] : undefined;
  const isSaved = header.some(
    ({ name, value }) =>
      /^(?:snapshot-content-location|x-maf)/.test(name) || (name === "from" && /saved by|<saved/i.test(value)),
  );
  if (!isSaved) return null;
  const whole = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  if (boundary === undefined) return /^text\/html\b/i.test(type) ? whole : null;
  const mark = `--${boundary}`;
  for (let at = whole.indexOf(mark), parts = 0; at !== -1 && parts < MOST_PARTS; parts += 1) {
    const next = whole.indexOf(mark, at + mark.length);
    const part = whole.subarray(at + mark.length, next === -1 ? undefined : next);
    const head = part.subarray(0, 4000).toString("latin1");
    if (/^\r?\n(?:[^\r\n]{1,998}\r?\n){0,20}?content-type:\s{0,9}(?:text\/html|application\/xhtml)/i.test(head))
      return withoutBreak(part);
    at = next;
  }
  throw new Error("none of its parts is a page");
}

/** The line break after the mark is no part of the letter. */
function withoutBreak(part: Buffer): Buffer {
  return part.subarray(part.indexOf("\n") + 1);
}

async function readSavedPage(
  page: Buffer,
  header: readonly HeaderField[],
  input: string,
  report: Report,
  how: "full" | "plain",
): Promise<RawArticle[]> {
  // As an attachment its bytes come as they are: their encoding is told by the page itself.
  const disposed = Buffer.concat([Buffer.from("Content-Disposition: attachment\r\n"), page]);
  const { attachments, headers } = await PostalMime.parse(disposed, LIMITS);
  const content = attachments[0]?.content;
  if (!(content instanceof ArrayBuffer)) throw new Error("the page is missing");
  const stated = headers.find(({ key }) => key === "content-type")?.value ?? "";
  const charset = /\bcharset="?([\w-]{3,30})/i.exec(stated)?.[1];
  const address =
    header.find(({ name }) => name === "snapshot-content-location")?.value ??
    headers.find(({ key }) => key === "content-location")?.value;
  return readHtml(decode(new Uint8Array(content), charset), input, report, how, savedAt(address));
}

function savedAt(address: string | undefined): SavedFrom | null {
  return address !== undefined && /^https?:/i.test(address) && URL.canParse(address)
    ? { url: address, exact: false }
    : null;
}

function letterToArticle(letter: Email, input: string, report: Report): RawArticle[] {
  const body = letterBody(mended(letter.html ?? ""), mended(letter.text ?? ""));
  const meta = metaOf(letter, body.address);
  const article: RawArticle = { input, encoding: "utf-8", firstLine: 1, meta, ...body.raw };
  const { length } = article.text;
  if (length > LONGEST_TEXT) report(unusable(input, "too-long", reading.tooLong(length, LONGEST_TEXT)));
  else if (article.text.trim() === "" && meta.title === undefined)
    report(unusable(input, "no-text", reading.emptyMail));
  else return [article];
  return [];
}

/** Files that came with a letter; pictures that are shown in its text are not told. */
function tellAttachments({ attachments }: Email, input: string, report: Report): void {
  const files = attachments.filter(({ disposition, related }) => disposition === "attachment" && !related);
  const names = files.slice(0, 5).map(({ filename, mimeType }) => cutText(filename || mimeType, LONGEST_NAME));
  if (files.length > names.length) names.push("…");
  if (names.length > 0) report(odd(input, "attachments", reading.attachments(names.join(", "))));
}

function metaOf(letter: Email, address: string): RawMeta {
  const field = (name: string): string => letter.headers.find(({ key }) => key === name)?.value ?? "";
  const from = letter.from ?? letter.sender;
  const mailbox = from && "address" in from ? from : undefined;
  const sender = senderOf({
    name: mended(from?.name ?? ""),
    address: mailbox?.address ?? "",
    list: mended(field("list-id")),
  });
  const fields: RawMeta = {
    title: mended(letter.subject ?? "").replace(
      /^(?:(?:re|fwd?|aw|wg|tr)\s?:\s{0,9}|\[[^\]]{1,60}\]\s{0,9}){1,5}/i,
      "",
    ),
    url: address,
    ...sender,
    date: letter.date ?? "",
    language: field("content-language").split(",")[0] ?? "",
  };
  const told = Object.entries(fields).map(
    ([name, value]) => [name, tidyText(value).replace(/\s+/g, " ").trim().slice(0, LONGEST_FIELD)] as const,
  );
  return Object.fromEntries(told.filter(([, value]) => value !== ""));
}

/** Node 20 leaves the quotation marks of windows-1252 as control characters; no text means those. */
function mended(text: string): string {
  return text.replace(/[\x80-\x9f]/g, toWindows);
}
