/** What the bench and the test give to a scripted year, and what they get. */
export interface Program {
  readonly run: (argv: readonly string[], day: string) => Promise<{ readonly code: number; readonly err: string }>;
}

export interface YearOptions {
  readonly root: string;
  readonly program: Program;
  readonly days: number;
  readonly perDay: number;
  readonly decisions: number;
  readonly corrections: number;
  readonly seed: number;
  /** Days from build to build; 1 where it isn't told. */
  readonly step?: number;
}

export interface Year {
  readonly root: string;
  readonly faults: readonly string[];
  readonly made: readonly { readonly verb: string; readonly held: number; readonly gone: boolean }[];
  readonly undone: number;
  readonly corrected: number;
  readonly changes: number;
  readonly lists: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  readonly lastDay: string;
}

export function runYear(options: YearOptions): Promise<Year>;
export function deadEnds(year: Pick<Year, "root" | "lists" | "anchors">): {
  readonly pages: readonly string[];
  readonly points: readonly string[];
};
