/** Characters that are no part of what is said: controls, zero-width marks, odd blanks. */

// Controls but tab; soft hyphen, zero-width space, bidirectional marks and overrides, word joiner, byte-order mark.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
// Joiners mean something between letters of other scripts and in emoji, nothing after Latin letters and digits.
const USELESS_JOINER = /(?<=[\p{Script=Latin}\p{Nd}])[\u200c\u200d]+/gu;
const BLANKS = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Anything but printable Latin letters, general punctuation and single blanks. */
const DIRTY = / {2}|[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]/;

/** A line without invisible characters, its blanks collapsed to single spaces and trimmed, in Unicode form NFC. */
export function cleanLine(line: string): string {
  if (!DIRTY.test(line)) return line.trim();
  return line.replace(INVISIBLE, "").replace(USELESS_JOINER, "").replace(BLANKS, " ").normalize("NFC").trim();
}
