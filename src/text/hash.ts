import { hash } from "node:crypto";

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export function sha256(text: string | Uint8Array): string {
  return hash("sha256", text);
}

/** The first 16 hex digits of the SHA-256 of a text: short enough to read, long enough for millions of files. */
export function shortHash(text: string | Uint8Array): string {
  return sha256(text).slice(0, 16);
}
