/** Undoes the content encodings of an answer (RFC 9110, 8.4.1), bounded on both sides. */
import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { fetching as messages } from "../errors/fetch.js";
import { failed } from "./fault.js";

export type Chunks = AsyncIterable<Uint8Array>;

/** Layers of packing that an answer may have. */
const MOST_LAYERS = 2;

/** The packings of an answer, outermost first. Throws a fault for those that were not asked for. */
export function packingsOf(header: string | undefined): string[] {
  const names = (header ?? "").toLowerCase().split(",");
  const layers = names.map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
  const unknown = layers.find((name) => !/^(?:x-)?gzip$|^deflate$|^br$/.test(name));
  if (unknown !== undefined || layers.length > MOST_LAYERS)
    throw failed("unknown-packing", messages.unknownPacking((unknown ?? layers.join(", ")).slice(0, 40)));
  return layers.reverse();
}

/** The unpacked bytes. Throws a fault as soon as they are more than `largest`. */
export async function unpack(chunks: Chunks, packings: readonly string[], largest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of await unpacked(chunks, packings)) {
    length += part.length;
    if (length > largest)
      throw packings.length > 0
        ? failed("bomb", messages.bomb(largest))
        : failed("too-large", messages.tooLarge(largest));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function unpacked(chunks: Chunks, packings: readonly string[]): Promise<Chunks> {
  let source = chunks;
  for (const packing of packings) {
    const { first, all } = await peek(source);
    if (first === null) return all;
    source = pipeline(Readable.from(all), unpacker(packing, first), () => {}) as Chunks;
  }
  return source;
}

function unpacker(packing: string, first: Uint8Array): Transform {
  if (packing === "br") return createBrotliDecompress();
  if (packing !== "deflate") return createGunzip();
  return isZlib(first) ? createInflate() : createInflateRaw();
}

/** "deflate" means the zlib format, but some servers send the bare one (RFC 1950, 2.2). */
function isZlib([a = 0, b = 0]: Uint8Array): boolean {
  return (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0;
}

/** The first chunk, and all of them. */
async function peek(chunks: Chunks): Promise<{ first: Uint8Array | null; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  if (done) return { first: null, all: none() };
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield value;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { first: value, all: all() };
}

async function* none(): AsyncGenerator<Uint8Array> {}
