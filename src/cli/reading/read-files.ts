/** Files → raw articles, in order. Web pages and feeds are read by workers, with limits of time and memory. */
import { intake, reading, unusable } from "../../errors.js";
import { type Input, readInput } from "../../files/inputs.js";
import type { RawArticle, Report, Warning } from "../../model.js";
import { readLight } from "../../read/light.js";
import type { Reading } from "./job.js";
import { createPool, type Pool } from "./pool.js";
import { SCRIPT, WORKERS } from "./settings.js";

/** Files that are read before the first of them is asked for: enough to keep the workers busy, few enough to hold. */
const AHEAD = WORKERS + 2;

/** The raw articles of these files, in order, one by one. What can't be used is reported, in order too. */
export async function* readFiles(inputs: readonly Input[], report: Report): AsyncGenerator<RawArticle> {
  const pool = createPool(SCRIPT, WORKERS);
  try {
    const ahead: Promise<Reading>[] = [];
    for (const input of inputs) {
      ahead.push(readOne(input, pool));
      if (ahead.length > AHEAD) yield* tell(await ahead.shift()!, report);
    }
    for (const each of ahead) yield* tell(await each, report);
  } finally {
    await pool.close();
  }
}

function* tell({ articles, warnings }: Reading, report: Report): Generator<RawArticle> {
  for (const warning of warnings) report(warning);
  yield* articles;
}

async function readOne(input: Input, pool: Pool): Promise<Reading> {
  const warnings: Warning[] = [];
  try {
    const bytes = readInput(input, (warning) => warnings.push(warning));
    if (!bytes) return { articles: [], warnings };
    const light = readLight(bytes, input.path, (warning) => warnings.push(warning));
    return light ? { articles: light, warnings } : await readRich(bytes, input.path, pool);
  } catch (error) {
    return { articles: [], warnings: [failed(input.path, error)] };
  }
}

/** What a worker reads; where it fails, a second one tries without the extractors. */
async function readRich(bytes: Uint8Array, path: string, pool: Pool): Promise<Reading> {
  const first = await pool.run({ bytes, path, how: "full" });
  if (typeof first !== "string") return first;
  const second = await pool.run({ bytes, path, how: "plain" });
  if (typeof second !== "string") return second;
  return { articles: [], warnings: [unusable(path, "too-hard", reading.tooHard)] };
}

function failed(path: string, error: unknown): Warning {
  return unusable(path, "internal", intake.internal(error instanceof Error ? error.message : String(error)));
}
