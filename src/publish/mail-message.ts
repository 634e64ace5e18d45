/** An edition as one message with both its forms (RFC 5322 and 2045 to 2047): a mailer adds who sends it to whom, and when. */
import { sha256 } from "../text/hash.js";

export interface Message {
  readonly subject: string;
  readonly language: string;
  readonly text: string;
  readonly html: string;
}

/** Longest line of a body by RFC 2045; of a header with an encoded word by RFC 2047, as long as "Subject: " and 39 bytes in base 64. */
const LINE = 76;
const WORD_BYTES = 39;

/** The message as ASCII with CRLF line ends; the same parts give the same bytes. */
export function renderMessage({ subject, language, text, html }: Message): string {
  // "=_" can't stand in quoted-printable text, so that no part ends before its time.
  const boundary = `=_${sha256(`${text}\n${html}`).slice(0, 32)}`;
  const part = (type: string, body: string) => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(body),
  ];
  return [
    `Subject: ${headerText(subject)}`,
    "MIME-Version: 1.0",
    // Mail programs that know it open the message as a draft.
    "X-Unsent: 1",
    `Content-Language: ${language}`,
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    "",
    ...part("text/plain", text),
    ...part("text/html", html),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

/** RFC 2045, section 6.7. */
export function quotedPrintable(body: string): string {
  return body.split("\n").map(encodedLine).join("\r\n");
}

function encodedLine(line: string): string {
  const signs = [...Buffer.from(line, "utf8")].map((byte, i, all) => {
    const isLast = i === all.length - 1;
    const isPlain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && !isLast);
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
  const lines = [""];
  for (const sign of signs) {
    if (lines.at(-1)!.length + sign.length < LINE) lines[lines.length - 1] += sign;
    else lines.push(sign);
  }
  return lines.join("=\r\n");
}

/** Short ASCII as it is; else encoded words (RFC 2047), one a line, none of which parts a letter. */
function headerText(text: string): string {
  if (/^[\x20-\x7e]{1,60}$/.test(text) && !text.includes("=?")) return text;
  const words = [""];
  for (const letter of text) {
    if (Buffer.byteLength(words.at(-1)! + letter) <= WORD_BYTES) words[words.length - 1] += letter;
    else words.push(letter);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, "utf8").toString("base64")}?=`).join("\r\n ");
}
