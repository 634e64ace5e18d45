/** The signs that Windows-1252 has where Latin-1 has control characters. */

/** For the bytes 0x80 to 0x9f; five of them have none and stand for themselves. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const BYTES = new Map([...SIGNS].map((sign, i) => [sign, 0x80 + i]));

/** The sign for a control character U+0080 to U+009F. */
export function toWindows(control: string): string {
  return SIGNS[control.charCodeAt(0) - 0x80]!;
}

/** The byte of a sign in Windows-1252; -1 where it has none. */
export function windowsByte(sign: string): number {
  const code = sign.codePointAt(0)!;
  return BYTES.get(sign) ?? (code < 0x100 ? code : -1);
}
