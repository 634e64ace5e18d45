/**
 * The one way of texts to the terminal. An article's headline or a file's name may hold escape sequences, which would clear the screen,
 * rename the window or say something else than stands there.
 */

// C0 but tab and LF, DEL, C1 (a terminal reads U+009B as ESC [); line and paragraph separators; marks that turn the direction of text;
// what is invisible: soft hyphen and zero-width characters, tags, byte-order mark; lone surrogates.
const UNSAFE =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** A text that a terminal shows as it stands: control, direction and invisible characters are written out as \u{…}. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** The same for a message of one line: a line feed in it, as a file's name may hold one, can't begin another message. */
export function printableLine(line: string): string {
  return printable(line).replaceAll("\n", "\\u{a}");
}

/** JSON that means the same, and that a terminal shows as it stands. */
export function printableJson(json: string): string {
  return json.replace(UNSAFE, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
