/** Part of a text longer than this keeps all of it in memory, unless it is copied. */
const SHARED = 12;

/** The same text, which keeps no longer one in memory that it was cut out of: for what is remembered. */
export function ownText(text: string): string {
  return text.length > SHARED ? ` ${text}`.slice(1) : text;
}
