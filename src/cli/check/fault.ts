/** One thing that is wrong with the finished site. */
export interface Fault {
  /** Path in _site, or of a file in content/. */
  readonly file: string;
  /** Kebab-case name of the rule that found it. */
  readonly rule: string;
  /** What is wrong, and what to do: one line. */
  readonly text: string;
}

/** Takes a fault as it comes up. */
export type Tell = (file: string, rule: string, text: string) => void;

/** A text cut to what fits into a line of the report. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
