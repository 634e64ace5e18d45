import { plural } from "../errors.js";
import type { Report, Warning } from "../model.js";
import { printableJson, printableLine } from "./printable.js";

/** What a command needs of the process; tests give their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends `serve`, in place of Ctrl-C. */
  readonly stop?: AbortSignal;
  cwd(): string;
}

export interface Output {
  write(text: string): boolean;
  once?(event: "drain", listener: () => void): unknown;
}

/** What every command gets. */
export interface Context {
  /** Folder of the digest project, as it was given. */
  readonly root: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly io: Io;
  /** A line of the answer, on standard output. Waits while the reader is slow. */
  readonly print: (line: string) => Promise<void>;
  /** A line about the work, on standard error; not with --quiet. */
  readonly say: (line: string) => void;
  /** As `say`, only with --verbose. */
  readonly detail: (line: string) => void;
  /** A line about what stops the work, on standard error, also with --quiet. */
  readonly fault: (line: string) => void;
  /** Shows a warning as it comes. */
  readonly report: Report;
  /** How many inputs could not be used so far. */
  readonly unusable: () => number;
}

export interface CommonOptions {
  readonly root: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
}

/** Warnings of one kind about one file that are shown one by one. */
const SHOWN = 10;

export function createContext(options: CommonOptions, io: Io): Context {
  const say = (line: string): void => {
    if (!options.quiet) io.stderr.write(`${printableLine(line)}\n`);
  };
  const warnings = createReport(options, io);
  return {
    ...options,
    io,
    print: (line) => printLine(line, options.json, io),
    say,
    detail: (line) => (options.verbose ? say(line) : undefined),
    fault: (line) => void io.stderr.write(`${printableLine(line)}\n`),
    report: warnings.report,
    unusable: warnings.unusable,
  };
}

function printLine(line: string, json: boolean, { stdout }: Io): Promise<void> {
  const more = stdout.write(`${json ? printableJson(line) : printableLine(line)}\n`);
  if (more || !stdout.once) return Promise.resolve();
  return new Promise((resolve) => {
    stdout.once!("drain", resolve);
  });
}

function createReport({ quiet, verbose }: CommonOptions, io: Io): { report: Report; unusable: () => number } {
  const counts = new Map<string, number>();
  let unusable = 0;
  const report = (warning: Warning): void => {
    if (warning.level === "unusable") unusable += 1;
    else if (quiet) return;
    const kind = `${warning.rule} ${warning.path}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (verbose || count <= SHOWN) io.stderr.write(`${printableLine(formatWarning(warning))}\n`);
    else if (count === SHOWN + 1)
      io.stderr.write(`${printableLine(warning.path)}: and more of this kind (--verbose shows all)\n`);
  };
  return { report, unusable: () => unusable };
}

/** "path:line: what is wrong. What to do." */
export function formatWarning({ path, line, text }: Warning): string {
  return line === undefined ? `${path}: ${text}` : `${path}:${line}: ${text}`;
}

/** "3 inputs could not be used." for the end of a run. */
function unusableLine(count: number): string {
  return `${plural(count, "input")} could not be used (named above).`;
}

/** The exit code of a command that did its work: 1 if some input could not be used. */
export function exitCode({ unusable, say }: Context): 0 | 1 {
  const count = unusable();
  if (count > 0) say(unusableLine(count));
  return count > 0 ? 1 : 0;
}
