import { createHash } from "node:crypto";

/**
 * The form of a file of the cache: a checksum over its name and all that follows, a header in JSON, then columns of numbers.
 * Written and read on one machine: numbers stand in the machine's order.
 */

/** One column of numbers. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export interface Content {
  /** Plain data. */
  readonly head: unknown;
  readonly columns: readonly Column[];
}

const KINDS = { u1: Uint8Array, u2: Uint16Array, u4: Uint32Array, i4: Int32Array, f8: Float64Array } as const;
type Kind = keyof typeof KINDS;

/** What stands in the JSON: the caller's head, and kind and length of each column. */
interface Header {
  readonly head: unknown;
  readonly columns: readonly (readonly [Kind, number])[];
}

const CHECKSUM = 32;
/** Where the JSON begins, after its length. */
const JSON_AT = CHECKSUM + 8;
const padded = (length: number): number => Math.ceil(length / 8) * 8;

const kindOf = (column: Column): Kind => (Object.keys(KINDS) as Kind[]).find((kind) => column instanceof KINDS[kind])!;

/** `name`: the file's name, so that one under another's name is noticed. */
export function encode(name: string, { head, columns }: Content): Uint8Array {
  const header: Header = { head, columns: columns.map((column) => [kindOf(column), column.length]) };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = padded(JSON_AT + json.length);
  const bytes = new Uint8Array(columns.reduce((sum, { byteLength }) => sum + padded(byteLength), start));
  new DataView(bytes.buffer).setFloat64(CHECKSUM, json.length);
  bytes.set(json, JSON_AT);
  let at = start;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  bytes.set(checksum(name, bytes), 0);
  return bytes;
}

/** Null where a byte is not as it was written, something is missing, or the file belongs under another name. */
export function decode(name: string, bytes: Uint8Array): Content | null {
  if (bytes.length < JSON_AT || bytes.length % 8 !== 0) return null;
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (checksum(name, own).some((byte, i) => byte !== own[i])) return null;
  const length = new DataView(own.buffer, own.byteOffset).getFloat64(CHECKSUM);
  const { head, columns } = JSON.parse(new TextDecoder().decode(own.subarray(JSON_AT, JSON_AT + length))) as Header;
  let at = padded(JSON_AT + length);
  return {
    head,
    columns: columns.map(([kind, count]) => {
      const column = new KINDS[kind](own.buffer as ArrayBuffer, own.byteOffset + at, count);
      at += padded(column.byteLength);
      return column;
    }),
  };
}

function checksum(name: string, bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(`${name}\n`).update(bytes.subarray(CHECKSUM)).digest();
}
