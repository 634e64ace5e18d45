/** What kind of zip archive bytes are, told without opening it. */

/** True for the bytes of a zip archive, office documents included. */
export function isZip(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/** "word" for a .docx document, "other" for documents of other programs and books; null for an archive of files. */
export function officeKind(bytes: Uint8Array): "word" | "other" | null {
  const names = directoryOf(bytes);
  if (names.includes("word/document.xml")) return "word";
  return /\[Content_Types\]\.xml|META-INF\/manifest\.xml|META-INF\/container\.xml/.test(names) ? "other" : null;
}

/** The names in the archive's directory, which stands at its end (APPNOTE 4.3.12 and 4.3.16). */
function directoryOf(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  const end = whole.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end === -1 || end + 20 > whole.length) return "";
  const start = whole.readUInt32LE(end + 16);
  return start < end ? whole.toString("latin1", start, Math.min(end, start + 1_000_000)) : "";
}

/** True for the bytes of a file packed by gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
