import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { command as messages, unusable, usageError } from "../errors.js";
import type { Arguments } from "./command.js";
import { type Context, exitCode } from "./context.js";

interface Pair {
  readonly a: string;
  readonly b: string;
}

/** `commonplace relate`: one answer for each line {"a", "b"}. */
export async function run({ operands }: Arguments, context: Context): Promise<number> {
  const [file] = operands;
  if (file === undefined || operands.length > 1) throw usageError(messages.onePairFile);
  const { relate } = await import("../compare/relate.js");
  let number = 0;
  for await (const line of linesOf(file, context)) {
    number += 1;
    if (line.trim() === "") continue;
    const pair = parsePair(line);
    if (pair === null) context.report(unusable(file, "bad-pair", messages.onlyJsonLine, number));
    const relation = pair && relate(pair.a, pair.b);
    if (context.json) await context.print(JSON.stringify(relation ?? { error: messages.onlyJsonLine }));
    else if (relation) await context.print(describe(relation));
  }
  return exitCode(context);
}

function parsePair(line: string): Pair | null {
  try {
    const { a, b } = JSON.parse(line) as Partial<Pair>;
    return typeof a === "string" && typeof b === "string" ? { a, b } : null;
  } catch {
    return null;
  }
}

function linesOf(file: string, { io }: Context): AsyncIterable<string> {
  const input = file === "-" ? io.stdin : createReadStream(resolve(io.cwd(), file));
  return createInterface({ input: input as NodeJS.ReadableStream, crlfDelay: Number.POSITIVE_INFINITY });
}

function describe({
  similarity,
  same,
  conflict,
}: {
  similarity: number;
  same: boolean;
  conflict: null | { kind: string; a: string; b: string };
}): string {
  const differs = conflict ? `; ${conflict.kind} differs: ${conflict.a} / ${conflict.b}` : "";
  return `${similarity.toFixed(2)} ${same ? "the same" : "not the same"}${differs}`;
}
