/** Bytes → text. The only import of @exodus/bytes (Node's own decoder gets windows-1252 wrong). */
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { guessEncoding } from "./guess-encoding.js";
import { tidyText } from "./tidy-text.js";

export interface Decoded {
  /** LF line ends, well-formed, no byte-order mark, no control characters. */
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  /** Places at which invalid bytes became U+FFFD. */
  readonly invalid: number;
}

interface Choice {
  readonly encoding: string;
  /** Length of the byte-order mark. */
  readonly skip?: number;
}

/**
 * Decodes a text file: byte-order mark, pattern of NULs, strict UTF-8, declared label, statistics, windows-1252, in this order.
 * `label` is what a container declares; the text's own declaration goes before it.
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const { encoding, skip = 0 } = fromMark(bytes) ?? fromNuls(bytes) ?? fromContent(bytes, label);
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(skip));
  return { text: tidyText(raw), encoding, invalid: countInvalid(raw) };
}

/**
 * Bytes that say themselves how they are encoded, for a file whose server named its encoding: UTF-8 with its mark, where they are neither
 * marked nor valid UTF-8 and the label is known; else as they are.
 */
export function withEncoding(bytes: Uint8Array, label: string | undefined): Uint8Array {
  const marked = fromMark(bytes) ?? fromNuls(bytes);
  if (marked?.encoding === "utf-8") return bytes;
  const encoding = marked?.encoding ?? (countUtf8(bytes).invalid > 0 ? knownEncoding(label) : null);
  if (encoding === null || encoding === "utf-8") return bytes;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(marked?.skip ?? 0));
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function knownEncoding(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** True for UTF-16, with or without its mark: its NULs don't make it binary. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (fromMark(bytes) ?? fromNuls(bytes))?.encoding.startsWith("utf-16") ?? false;
}

function fromMark(bytes: Uint8Array): Choice | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", skip: 2 };
  return null;
}

/** UTF-16 without a mark: in western text every second byte is NUL, and hardly any other. */
function fromNuls(bytes: Uint8Array): Choice | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return { encoding: "utf-16le" };
  if (even > pairs * 0.4 && odd < pairs * 0.02) return { encoding: "utf-16be" };
  return null;
}

function fromContent(bytes: Uint8Array, label: string | undefined): Choice {
  const { valid, invalid } = countUtf8(bytes);
  if (invalid === 0 && !looksLikeIso2022(bytes)) return { encoding: "utf-8" };
  const declared = declaredEncoding(bytes) ?? knownEncoding(label);
  if (declared) return { encoding: declared };
  // UTF-8 with a few damaged places is still UTF-8: in other encodings hardly any sequence is valid by chance.
  if (valid > 2 * invalid) return { encoding: "utf-8" };
  return { encoding: guessEncoding(bytes) };
}

/** Counts multi-byte sequences that are valid UTF-8, and bytes that fit into none. */
function countUtf8(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) i += 1;
    else {
      const length = sequenceLength(bytes, i);
      if (length > 0) valid += 1;
      else if (!isCutOff(bytes, i)) invalid += 1;
      i += Math.max(1, length);
    }
  }
  return { valid, invalid };
}

/** Bytes of the valid multi-byte UTF-8 sequence at `at`, or 0 (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let i = 2; i < length; i += 1) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  return length;
}

/** True for a sequence that the end of the file cuts off. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.subarray(at);
  const first = bytes[at]!;
  const needed = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  return rest.length < needed && first <= 0xf4 && rest.subarray(1).every((byte) => (byte & 0xc0) === 0x80);
}

/** ISO-2022-JP is 7-bit: it switches character sets by ESC $ and ESC ( sequences. */
function looksLikeIso2022(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i !== -1; i = bytes.indexOf(0x1b, i + 1)) {
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x40 || bytes[i + 2] === 0x42)) return true;
  }
  return false;
}

/** The label that a web page or XML file declares for itself near its beginning. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s?=\s?["']?([\w-]{3,30})/i.exec(head)?.[1];
  return knownEncoding(label);
}

function countInvalid(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return count;
}
