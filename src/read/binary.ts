/** Tells files that hold no text: by their first bytes, else by bytes that text never has. */
import { reading } from "../errors.js";

export interface BinaryKind {
  /** E.g. "a PDF file". */
  readonly what: string;
  readonly cure: string;
}

interface Signature extends BinaryKind {
  /** Bytes as Latin-1. */
  readonly bytes: string;
  readonly at: number;
  /** True where a text might begin so: then control bytes must follow. */
  readonly plain: boolean;
}

const SIGNATURES: readonly Signature[] = [
  ...kinds(reading.saveAsText, [
    ["a PDF file", "%PDF-"],
    ["a zip archive or office document", "PK\x03\x04"],
    ["an old office document or mail", "\xd0\xcf\x11\xe0"],
  ]),
  ...kinds(reading.unpack, [
    ["an empty zip archive", "PK\x05\x06"],
    ["a gzip archive", "\x1f\x8b\x08"],
    ["a 7-Zip archive", "7z\xbc\xaf"],
    ["a RAR archive", "Rar!\x1a"],
    ["a bzip2 archive", "BZh"],
    ["an xz archive", "\xfd7zXZ\0"],
    ["a Zstandard archive", "\x28\xb5\x2f\xfd"],
    ["a tar archive", "ustar", 257],
  ]),
  ...kinds(reading.saveAsPage, [["a web archive or settings file of Apple's", "bplist0"]]),
  ...kinds(reading.leaveOut, [
    ["a PNG picture", "\x89PNG"],
    ["a JPEG picture", "\xff\xd8\xff"],
    ["a GIF picture", "GIF8"],
    ["a RIFF file (picture, sound or film)", "RIFF"],
    ["a film or sound", "ftyp", 4],
    ["an MP3 file", "ID3"],
    ["a font", "wOF"],
    ["a program", "\x7fELF"],
    ["a program", "MZ"],
    ["a database", "SQLite format 3\0"],
  ]),
];

/** Bytes looked at; binary files show what they are early. */
const SAMPLE = 65_536;
/** More control bytes than this make a file binary: a few strays, and a share that texts never have. */
const MOST_CONTROLS = { count: 8, share: 0.02 };

/** What a binary file is; null for text. UTF-16 is to be ruled out first. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = controlBytes(sample);
  const head = Buffer.from(sample.subarray(0, 512)).toString("latin1");
  const known = SIGNATURES.find((each) => head.startsWith(each.bytes, each.at) && (controls > 0 || !each.plain));
  if (known) return known;
  const isBinary = controls > MOST_CONTROLS.count + sample.length * MOST_CONTROLS.share;
  return isBinary ? { what: "binary data", cure: reading.saveAsText } : null;
}

function kinds(cure: string, list: readonly (readonly [what: string, bytes: string, at?: number])[]): Signature[] {
  return list.map(([what, bytes, at = 0]) => ({ what, cure, bytes, at, plain: /^\w+$/.test(bytes) }));
}

function controlBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 0x7f) count += 1;
  }
  return count;
}
