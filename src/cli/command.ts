import type { Context } from "./context.js";

export interface OptionSpec {
  readonly type: "boolean" | "string";
  /** What stands for its value in the help, e.g. "DIR". */
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
}

/** What was given: paths and the like in `operands`, the command's own options in `options`. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Does the work of a command; answers the exit code. */
export type Run = (args: Arguments, context: Context) => Promise<number>;

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly example: string;
  readonly load: () => Promise<{ readonly run: Run }>;
}
