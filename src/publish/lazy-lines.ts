/** The lines of a text that is kept as bytes: each is read where somebody asks for it. */

const LINE_END = 10;

/** Gives one line after the other of a text in UTF-8, which must stay as it is; after the last one, empty lines. */
export function lazyLines(text: Uint8Array): () => () => string {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  let next = 0;
  return () => {
    const found = bytes.indexOf(LINE_END, next);
    const [from, to] = [next, found < 0 ? bytes.length : found];
    next = to + 1;
    return () => bytes.toString("utf8", from, to);
  };
}
