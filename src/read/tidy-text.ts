import { toWindows } from "./windows.js";

// Terminal sequences go as a whole, or "[31m" stays behind.
const TERMINAL_SEQUENCE = /\x1b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g;
// C0 and C1 but tab and what breaks lines: LF, VT, FF, NEL. Five may be the end of a misread sign: see `withoutMisread`.
const CONTROLS = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const CERTAIN =
  /[\x00-\x08\x0e-\x1f\x7f\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]|(?<![^\x00-\x7f])[\x81\x8d\x8f\x90\x9d]/g;
/** UTF-8 read as Latin-1 has controls inside its signs: as in Windows-1252 they stay, to be read back. */
const MISREAD = /(?<=[\xc2-\xf4]|[\xe2-\xf4][\x80-\xbf])[\x80-\x84\x86-\x9f]/g;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * A text with LF line ends, well-formed UTF-16, without byte-order mark and control characters. Where text may be UTF-8 read in the wrong
 * encoding, those of its signs that Windows-1252 doesn't have stay until it was looked at.
 */
export function tidyText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const printable = lines.replace(TERMINAL_SEQUENCE, "").replace(MISREAD, toWindows).replace(CERTAIN, "");
  const wellFormed = printable.replace(LONE_SURROGATE, "\uFFFD");
  return wellFormed.startsWith("\uFEFF") ? wellFormed.slice(1) : wellFormed;
}

/** A tidy text without what `tidyText` left for the repair of misread signs. */
export function withoutMisread(text: string): string {
  return text.replace(CONTROLS, "");
}
