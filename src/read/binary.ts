/** Tells files that hold no text: by their first bytes, else by bytes that text never has. */

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a zip archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an empty zip archive", [0x50, 0x4b, 0x05, 0x06]],
  ["a gzip archive", [0x1f, 0x8b, 0x08]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PNG picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG picture", [0xff, 0xd8, 0xff]],
  ["a GIF picture", [0x47, 0x49, 0x46, 0x38]],
  ["a RIFF file (picture, sound or film)", [0x52, 0x49, 0x46, 0x46]],
  ["an MP3 file", [0x49, 0x44, 0x33]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["a database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72]],
];

/** Bytes looked at; binary files show what they are early. */
const SAMPLE = 65_536;
/** More control bytes than this make a file binary: a few strays, and a share that texts never have. */
const MOST_CONTROLS = { count: 8, share: 0.02 };

/** What a binary file is, e.g. "a PDF file"; null for text. UTF-16 is to be ruled out first. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, signature] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return name;
  }
  const sample = bytes.subarray(0, SAMPLE);
  return controlBytes(sample) > MOST_CONTROLS.count + sample.length * MOST_CONTROLS.share ? "binary data" : null;
}

function controlBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 0x7f) count += 1;
  }
  return count;
}
