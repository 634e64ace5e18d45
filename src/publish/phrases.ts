/** Texts of articles as they stand on a page. */

/** A clause as a bullet: with a capital and a full stop. The exact words stay in the receipt. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.replace(
    /^([“‘"'(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
  return capital === "" || /[.!?…:][”’"')]*$/u.test(capital)
    ? capital
    : `${capital.replace(/[,;–—-]+$/u, "").trimEnd()}.`;
}

/** A headline of more than two or three lines is set smaller. */
const LONG_HEADLINE = 76;

export function isLongHeadline(text: string): boolean {
  return text.length > LONG_HEADLINE;
}

/** A line that is cut at a blank where it is too long. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, Math.max(1, longest - 1));
  const blank = cut.lastIndexOf(" ");
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
