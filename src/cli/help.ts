import type { Command, OptionSpec } from "./command.js";
import { COMMON_OPTIONS } from "./commands.js";

/** What `commonplace --help` shows. */
export function programHelp(commands: readonly Command[]): string {
  return [
    "commonplace: many articles about the same events in, a static site of what they share out.",
    "",
    "Usage: commonplace COMMAND [OPTIONS]",
    "",
    "Commands:",
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    "",
    "Options of every command:",
    ...optionLines(COMMON_OPTIONS),
    "",
    "Exit codes: 0 done; 1 some input could not be used, or check found faults; 2 wrong usage or configuration; 3 could not finish.",
    'Run "commonplace COMMAND --help" for more about one of them.',
  ].join("\n");
}

/** What `commonplace COMMAND --help` shows. */
export function commandHelp({ usage, summary, details, options, example }: Command): string {
  const own = optionLines(options);
  return [
    `Usage: ${usage}`,
    "",
    `${summary[0]!.toUpperCase()}${summary.slice(1)}.`,
    ...details,
    "",
    "Options:",
    ...own,
    ...optionLines(COMMON_OPTIONS),
    "",
    "Example:",
    `  ${example}`,
  ].join("\n");
}

function optionLines(options: Readonly<Record<string, OptionSpec>>): string[] {
  return columns(
    Object.entries(options).map(([name, { short, value, help }]) => [
      `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`,
      help,
    ]),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
