/** Metadata is often escaped twice, or holds tags: a title is text. */
import { parsePiece, textOf } from "./tree.js";

const MARKUP = /<[a-z/!]|&(?:#\d|#x|[a-z]{2,8};)/i;

/** One line of plain text of a string that may hold entities and tags. */
export function plainOf(value: string): string {
  const short = value.slice(0, 4000);
  const text = MARKUP.test(short) ? textOf(parsePiece(short), 4000) : short;
  return text.replace(/\s+/g, " ").trim();
}
