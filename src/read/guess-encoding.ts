/** A guess at the encoding of text that is neither UTF-8 nor UTF-16. The only import of chardet. */
import { analyse } from "chardet";

/** Bytes looked at. */
const SAMPLE = 65_536;
/** chardet's confidence (0 to 100) below which windows-1252, the most common one, is taken. */
const SURE = 30;
/** Confidences that differ less than this are a tie. */
const CLOSE = 10;
const WESTERN = new Set(["ISO-8859-1", "windows-1252"]);
const CENTRAL = new Set(["ISO-8859-2", "windows-1250"]);

/** The WHATWG label of the likeliest encoding. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const matches = analyse(sample).filter(({ name }) => !name.startsWith("UTF-"));
  const best = matches[0];
  if (!best || best.confidence < SURE) return "windows-1252";
  if (!WESTERN.has(best.name)) return best.name.toLowerCase();
  const central = matches.find(({ name, confidence }) => CENTRAL.has(name) && confidence > best.confidence - CLOSE);
  return central && hasSymbolsInWords(sample) ? central.name.toLowerCase() : "windows-1252";
}

/** Read as windows-1252, a sign such as £ or ³ stands between two letters: there the central European encodings have letters. */
function hasSymbolsInWords(bytes: Uint8Array): boolean {
  for (let i = 1; i + 1 < bytes.length; i += 1) {
    const byte = bytes[i]!;
    if (
      byte > 0xa0 &&
      byte < 0xc0 &&
      byte !== 0xad &&
      byte !== 0xb7 &&
      isLetter(bytes[i - 1]!) &&
      isLetter(bytes[i + 1]!)
    )
      return true;
  }
  return false;
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
