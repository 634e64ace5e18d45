/** Files → raw articles. The parsers of web pages and feeds are loaded only where a file needs them. */
import { type Input, readInput } from "../files/inputs.js";
import type { RawArticle, Report } from "../model.js";
import { readLight } from "../read/light.js";

/** The raw articles of these files, in order, one by one. What can't be used is reported. */
export async function* readFiles(inputs: readonly Input[], report: Report): AsyncGenerator<RawArticle> {
  for (const input of inputs) {
    const bytes = readInput(input, report);
    if (bytes) yield* readLight(bytes, input.path, report) ?? (await readRich(bytes, input.path, report));
  }
}

async function readRich(bytes: Uint8Array, path: string, report: Report): Promise<RawArticle[]> {
  const { read } = await import("../read/index.js");
  return read(bytes, path, report);
}
