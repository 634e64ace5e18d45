/** Mailboxes in one file (mbox): letters one after the other, each behind a line that begins with "From " (RFC 4155). */
import type { RawArticle, Report } from "../model.js";
import { readMail } from "./mail.js";
import { headerOf } from "./mail-header.js";
import { recordNamer } from "./record-id.js";

const START = Buffer.from("From ");
const NEWLINE = 0x0a;
const MOST = 20_000;

/** The articles of a letter, or of all letters of a mailbox; those are named by their Message-ID. Never throws. */
export async function readLetters(
  bytes: Uint8Array,
  input: string,
  report: Report,
  how: "full" | "plain",
): Promise<RawArticle[]> {
  const letters = lettersIn(bytes);
  if (letters.length < 2) return readMail(bytes, input, report, how);
  const nameOf = recordNamer(input, report);
  const articles: RawArticle[] = [];
  for (const [number, letter] of letters.entries()) {
    const id = headerOf(letter).find(({ name }) => name === "message-id")?.value;
    const name = nameOf(id?.replace(/^<|>$/g, ""), number, 1);
    articles.push(...(await readMail(letter, `${input}#${name}`, report, how)));
  }
  return articles;
}

/** Where a file begins with such a line: its letters. Inside a letter the line is written as ">From ", or no header follows. */
function lettersIn(bytes: Uint8Array): Uint8Array[] {
  const whole = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  if (!whole.subarray(0, START.length).equals(START)) return [bytes];
  const starts: number[] = [];
  for (let at = 0; at !== -1 && starts.length < MOST; at = whole.indexOf(START, at + 1)) {
    if (isBehindBlank(whole, at) && headerOf(whole.subarray(at, at + 4000)).length > 0) starts.push(at);
  }
  return starts.map((start, i) => whole.subarray(start, starts[i + 1]));
}

function isBehindBlank(bytes: Buffer, at: number): boolean {
  if (at === 0) return true;
  if (bytes[at - 1] !== NEWLINE) return false;
  return bytes[at - 2] === NEWLINE || (bytes[at - 2] === 0x0d && bytes[at - 3] === NEWLINE);
}
