/** The command line: arguments in, messages out, exit code. */
import { readFileSync } from "node:fs";
import { commandFirst, parseArguments } from "./cli/arguments.js";
import { COMMANDS } from "./cli/commands.js";
import { compileLater } from "./cli/compile-later.js";
import { createContext, type Io } from "./cli/context.js";
import { commandHelp, programHelp } from "./cli/help.js";
import { printable, printableLine } from "./cli/printable.js";
import { isFailure, command as messages } from "./errors.js";
import { nearest } from "./text/nearest.js";

/** Runs a command line (without "node" and the program's name) and answers its exit code: 0, 1, 2 or 3. Never throws. */
export async function run(argv: readonly string[], io: Io = process): Promise<number> {
  const debug = argv.includes("--debug");
  if (io === process) {
    endWithReader();
    compileLater();
  }
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return tell(error, debug, io);
  }
}

/** `commonplace … | head`: a reader that has enough is no error. */
function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = commandFirst(argv);
  if (name === "--version") return answer(version(), io);
  if (name === "--help" || name === "-h" || name === "help") return answer(programHelp(COMMANDS), io);
  if (name === undefined) {
    io.stderr.write(`${programHelp(COMMANDS)}\n`);
    return 2;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const hint = nearest(
      name,
      COMMANDS.map((each) => each.name),
    );
    io.stderr.write(`commonplace: ${printableLine(messages.unknownCommand(name, hint))}\n`);
    return 2;
  }
  const { common, args, help, wantsVersion } = parseArguments(command, rest);
  if (help) return answer(commandHelp(command), io);
  if (wantsVersion) return answer(version(), io);
  const { run: runCommand } = await command.load();
  return runCommand(args, createContext(common, io));
}

function answer(text: string, io: Io): number {
  io.stdout.write(`${text}\n`);
  return 0;
}

function version(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function tell(error: unknown, debug: boolean, io: Io): number {
  const known = isFailure(error);
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`commonplace: ${printableLine(known ? message : describe(error, message))}\n`);
  if (debug && error instanceof Error) io.stderr.write(`${printable(error.stack ?? "")}\n`);
  return known ? error.exit : 3;
}

function describe(error: unknown, message: string): string {
  const { code, path } = (error ?? {}) as { code?: string; path?: string };
  const cure = code === undefined ? undefined : messages.system[code];
  return cure ? `${path ? `${path}: ` : ""}${cure}` : messages.unexpected(message);
}
