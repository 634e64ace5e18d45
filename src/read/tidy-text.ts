// Terminal sequences go as a whole, or "[31m" stays behind.
const TERMINAL_SEQUENCE = /\x1b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g;
// C0 and C1 but tab and what breaks lines: LF, VT, FF, NEL.
const CONTROLS = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** A text with LF line ends, well-formed UTF-16, without byte-order mark and control characters. */
export function tidyText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const printable = lines.replace(TERMINAL_SEQUENCE, "").replace(CONTROLS, "");
  const wellFormed = printable.replace(LONE_SURROGATE, "\uFFFD");
  return wellFormed.startsWith("\uFEFF") ? wellFormed.slice(1) : wellFormed;
}
