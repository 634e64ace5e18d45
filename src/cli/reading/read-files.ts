/** Files → raw articles, in order. Web pages and feeds are read by workers, with limits of time and memory. */
import { gunzipSync } from "node:zlib";
import { intake, reading, unusable } from "../../errors.js";
import { codeOf } from "../../files/disk.js";
import { type Input, readInput } from "../../files/inputs.js";
import { isSettled, type Stamp, stampOf } from "../../files/stamp.js";
import type { RawArticle, Report, Warning } from "../../model.js";
import { readLight } from "../../read/light.js";
import { LARGEST_FILE } from "../../read/sizes.js";
import { isGzip, isZip, officeKind } from "../../read/zip.js";
import { shortHash } from "../../text/hash.js";
import { type Batches, createBatches, FILES } from "./batches.js";
import type { Making, Reading } from "./job.js";
import { createPool, type Pool } from "./pool.js";
import { SCRIPT, WORKERS } from "./settings.js";

/** Files that are read before the first of them is asked for: enough to keep the workers busy, few enough to hold. */
const AHEAD = WORKERS + 2;
/** The same where many are sent at once, in steps: a file gives two. */
const AHEAD_IN_BATCHES = 2 * FILES * (WORKERS + 2);

/** What is known of a file beside its articles; null where it could not be read. */
export interface Mark {
  readonly stamp: Stamp;
  readonly settled: boolean;
  /** Of its bytes. */
  readonly hash: string;
}

/** Files one after the other that are known already: they were passed over. */
export interface Passed {
  readonly passed: readonly { readonly input: Input; readonly mark: Mark | null }[];
}

/** A part of what reading a file gives. */
export interface Step {
  readonly input: Input;
  readonly reading: Reading;
  /** With the last step of a file. */
  readonly end: { readonly mark: Mark | null } | null;
}

/** Says whether a file is known by its stamp or by the hash of its bytes. */
export type IsKnown = (input: Input, stamp: Stamp, hash: string | null) => boolean;

/** The raw articles of these files, in order, one by one. What can't be used is reported, in order too. */
export async function* readFiles(inputs: readonly Input[], report: Report): AsyncGenerator<RawArticle> {
  for await (const step of readSteps(inputs, () => false)) {
    if ("passed" in step) continue;
    for (const warning of step.reading.warnings) report(warning);
    yield* step.reading.articles;
  }
}

/**
 * What these files give, in order, step by step; of those that are known, only that they are. With `making`, workers make small files into
 * articles too. `readers` are the workers, if there are some already; they stay.
 */
export async function* readSteps(
  inputs: readonly Input[],
  isKnown: IsKnown,
  making: Making | null = null,
  readers: Pool | null = null,
): AsyncGenerator<Step | Passed> {
  const pool = readers ?? createPool(SCRIPT, WORKERS);
  const batches = making && createBatches(pool, making);
  const most = batches ? AHEAD_IN_BATCHES : AHEAD;
  try {
    const ahead: Promise<Step | Passed>[] = [];
    let taken = 0;
    for await (const piece of piecesOf(inputs, isKnown)) {
      ahead.push("bytes" in piece ? stepOf(piece, pool, batches) : Promise.resolve(piece));
      taken += 1;
      // None may wait for a batch that waits for more.
      if (taken % most === 0) batches?.send();
      if (ahead.length > most) yield await ahead.shift()!;
    }
    batches?.send();
    for (const each of ahead) yield await each;
  } finally {
    if (readers === null) await pool.close();
  }
}

async function stepOf(piece: Piece & { readonly input: Input }, pool: Pool, batches: Batches | null): Promise<Step> {
  const reading = (await batches?.add({ path: piece.path, bytes: piece.bytes })) ?? (await readOne(piece, pool));
  return { input: piece.input, reading, end: null };
}

interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is read at one go: a file, or a file in an archive; in between, what can't be or needn't be, and the end of each file. */
async function* piecesOf(
  inputs: readonly Input[],
  isKnown: IsKnown,
): AsyncGenerator<(Piece & { readonly input: Input }) | Step | Passed> {
  let passed: { readonly input: Input; readonly mark: Mark | null }[] = [];
  for (const input of inputs) {
    if (input.stamp && isKnown(input, input.stamp, null)) {
      passed.push({ input, mark: null });
      continue;
    }
    const warnings: Warning[] = [];
    const report: Report = (warning) => warnings.push(warning);
    const stamp = stampOf(input.file);
    const known = stamp !== null && isKnown(input, stamp, null);
    const seen = Date.now();
    const raw = known ? null : readInput(input, report);
    const mark = raw && stamp && { stamp, settled: isSettled(stamp, seen), hash: shortHash(raw) };
    if (known || (mark && isKnown(input, mark.stamp, mark.hash))) {
      passed.push({ input, mark });
      continue;
    }
    if (passed.length > 0) yield { passed };
    passed = [];
    const bytes = unpacked(raw, input.path, report);
    if (bytes && !(isZip(bytes) && officeKind(bytes) === null)) yield { input, path: input.path, bytes };
    else if (bytes)
      for await (const piece of entriesOf(bytes, input.path, warnings, report))
        yield "bytes" in piece ? { input, ...piece } : { input, reading: piece, end: null };
    yield { input, reading: { articles: [], warnings }, end: { mark } };
  }
  if (passed.length > 0) yield { passed };
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
  } catch (error) {
    const isLarge = codeOf(error) === "ERR_BUFFER_TOO_LARGE";
    report(unusable(path, "broken-archive", isLarge ? reading.tooLargeUnpacked(LARGEST_FILE) : reading.brokenGzip));
    return null;
  }
}

async function readOne({ path, bytes }: Piece, pool: Pool): Promise<Reading> {
  const warnings: Warning[] = [];
  try {
    const light = readLight(bytes, path, (warning) => warnings.push(warning));
    return light ? { articles: light, warnings } : await readHard(bytes, path, pool);
  } catch (error) {
    return { articles: [], warnings: [failed(path, error)], fleeting: true };
  }
}

/** What a worker reads; where it fails, a second one tries without the extractors. */
async function readHard(bytes: Uint8Array, path: string, pool: Pool): Promise<Reading> {
  const first = await pool.run({ bytes, path, how: "full" });
  if (typeof first !== "string") return first;
  const second = await pool.run({ bytes, path, how: "plain" });
  // Another time there may be more of both: such a reading is not kept.
  if (typeof second !== "string") return { ...second, fleeting: true };
  return { articles: [], warnings: [unusable(path, "too-hard", reading.tooHard)], fleeting: true };
}

function failed(path: string, error: unknown): Warning {
  return unusable(path, "internal", intake.internal(error instanceof Error ? error.message : String(error)));
}
