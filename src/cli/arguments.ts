import { parseArgs } from "node:util";
import { command as messages, usageError } from "../errors.js";
import { nearest } from "../text/nearest.js";
import type { Arguments, Command, OptionSpec } from "./command.js";
import { COMMON_OPTIONS } from "./commands.js";
import type { CommonOptions } from "./context.js";

export interface Parsed {
  readonly common: CommonOptions;
  readonly args: Arguments;
  readonly help: boolean;
  readonly wantsVersion: boolean;
}

/** What stands behind a command's name. Throws a failure (exit 2) for an option that the command doesn't have. */
export function parseArguments(command: Command, argv: readonly string[]): Parsed {
  const specs = { ...COMMON_OPTIONS, ...command.options };
  const { values, positionals } = parseStrictly(command, argv, specs);
  const flag = (name: string): boolean => values[name] === true;
  const own = Object.entries(values).filter(([name]) => name in command.options);
  return {
    common: {
      root: typeof values.root === "string" ? values.root : ".",
      json: flag("json"),
      quiet: flag("quiet"),
      verbose: flag("verbose"),
      debug: flag("debug"),
    },
    args: { operands: positionals, options: Object.fromEntries(own) },
    help: flag("help"),
    wantsVersion: flag("version"),
  };
}

/** The arguments with the command's name in front, where common options stand before it (`--root DIR build`). */
export function commandFirst(argv: readonly string[]): readonly string[] {
  if (!argv[0]?.startsWith("-")) return argv;
  const { tokens } = parseArgs({
    args: [...argv],
    options: toParseArgs(COMMON_OPTIONS),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === "positional");
  if (!first) return argv;
  return [argv[first.index]!, ...argv.slice(0, first.index), ...argv.slice(first.index + 1)];
}

type Values = Record<string, string | boolean | undefined>;

function parseStrictly(
  command: Command,
  argv: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: toParseArgs(specs), allowPositionals: true, strict: true }) as {
      values: Values;
      positionals: string[];
    };
  } catch (error) {
    throw usageError(explain(error, command, argv, Object.keys(specs)));
  }
}

function toParseArgs(specs: Readonly<Record<string, OptionSpec>>): Record<string, Pick<OptionSpec, "type" | "short">> {
  const entries = Object.entries(specs).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]);
  return Object.fromEntries(entries);
}

function explain(error: unknown, { name }: Command, argv: readonly string[], known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /Unknown option '(-[^']{0,100})'/.exec(message)?.[1];
  if (option === undefined) return messages.badOption(message.split(/[.\n]/)[0]!, name);
  const given = argv.find((each) => each === option || each.startsWith(`${option}=`)) ?? option;
  const hint = nearest(option.replace(/^-{1,2}/, ""), known);
  return messages.unknownOption(given, name, hint === null ? null : `--${hint}`);
}
