/** Files → raw articles, in order. Web pages and feeds are read by workers, with limits of time and memory. */
import { gunzipSync } from "node:zlib";
import { intake, reading, unusable } from "../../errors.js";
import { type Input, readInput } from "../../files/inputs.js";
import type { RawArticle, Report, Warning } from "../../model.js";
import { readLight } from "../../read/light.js";
import { LARGEST_FILE } from "../../read/sizes.js";
import { isGzip, isZip, officeKind } from "../../read/zip.js";
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
    for await (const piece of piecesOf(inputs)) {
      ahead.push("warnings" in piece ? Promise.resolve(piece) : readOne(piece, pool));
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

interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is read at one go: a file, or a file in an archive; in between, what can't be. */
async function* piecesOf(inputs: readonly Input[]): AsyncGenerator<Piece | Reading> {
  for (const input of inputs) {
    const warnings: Warning[] = [];
    const report: Report = (warning) => warnings.push(warning);
    const bytes = unpacked(readInput(input, report), input.path, report);
    if (bytes && !(isZip(bytes) && officeKind(bytes) === null)) yield { path: input.path, bytes };
    else if (bytes) yield* entriesOf(bytes, input.path, warnings, report);
    if (warnings.length > 0) yield { articles: [], warnings };
  }
}

/** The files of an archive, and what is told of it before each. */
async function* entriesOf(
  bytes: Uint8Array,
  path: string,
  warnings: Warning[],
  report: Report,
): AsyncGenerator<Piece | Reading> {
  const { openArchive } = await import("../../read/archive.js");
  for await (const entry of openArchive(bytes, path, report)) {
    if (warnings.length > 0) yield { articles: [], warnings: warnings.splice(0) };
    yield entry;
  }
}

/** A file that is packed on its own (.gz) is what it holds. */
function unpacked(bytes: Uint8Array | null, path: string, report: Report): Uint8Array | null {
  if (!bytes || !isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch {
    report(unusable(path, "broken-archive", reading.tooLargeUnpacked(LARGEST_FILE)));
    return null;
  }
}

async function readOne({ path, bytes }: Piece, pool: Pool): Promise<Reading> {
  const warnings: Warning[] = [];
  try {
    const light = readLight(bytes, path, (warning) => warnings.push(warning));
    return light ? { articles: light, warnings } : await readHard(bytes, path, pool);
  } catch (error) {
    return { articles: [], warnings: [failed(path, error)] };
  }
}

/** What a worker reads; where it fails, a second one tries without the extractors. */
async function readHard(bytes: Uint8Array, path: string, pool: Pool): Promise<Reading> {
  const first = await pool.run({ bytes, path, how: "full" });
  if (typeof first !== "string") return first;
  const second = await pool.run({ bytes, path, how: "plain" });
  if (typeof second !== "string") return second;
  return { articles: [], warnings: [unusable(path, "too-hard", reading.tooHard)] };
}

function failed(path: string, error: unknown): Warning {
  return unusable(path, "internal", intake.internal(error instanceof Error ? error.message : String(error)));
}
