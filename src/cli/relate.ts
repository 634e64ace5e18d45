import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { command as messages, unusable, usageError } from "../errors.js";
import { findInputs } from "../files/inputs.js";
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
  if (file !== "-" && findInputs([file], context.io.cwd(), context.report).length !== 1) return exitCode(context);
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

function linesOf(file: string, { io }: Context): AsyncGenerator<string> {
  return splitLines(file === "-" ? io.stdin : createReadStream(resolve(io.cwd(), file)));
}

/** The lines of a stream of bytes or text, without their ends. */
async function* splitLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
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
