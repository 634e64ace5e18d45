import { words } from "../text/words.js";
import { termKey } from "./terms.js";

/** Runs of five words of a text, as hashes: what copies have in common and independent reports don't. */
export interface Shingles {
  /** In the order of the text; quotations left out, since what was said in public anybody may quote. */
  readonly sequence: Uint32Array;
  readonly set: ReadonlySet<number>;
}

const LENGTH = 5;
/** Words of a text that are looked at. */
const WORDS = 20_000;
const QUOTATION = /[“"][^“”"\n]{1,600}[”"]/gu;

/** The text with its quotations blanked out; offsets stay the same. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, (quotation) => `\n${" ".repeat(quotation.length - 1)}`);
}

export function shinglesOf(text: string): Shingles {
  const sequence: number[] = [];
  for (const stretch of withoutQuotations(text.slice(0, WORDS * 8)).split(/\n[ \n]*/u)) addStretch(stretch, sequence);
  return { sequence: Uint32Array.from(sequence), set: new Set(sequence) };
}

function addStretch(stretch: string, sequence: number[]): void {
  const hashes = words(stretch).map(({ lower }) => termKey(lower));
  for (let i = 0; i + LENGTH <= hashes.length; i += 1) sequence.push(combine(hashes, i));
}

function combine(hashes: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + LENGTH; i += 1) hash = Math.imul(hash ^ hashes[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
}

/** What a text has in common with another, measured on the shorter one. */
export interface Overlap {
  /** Share of the shorter text's shingles that the longer has. */
  readonly containment: number;
  /** Number of runs of six or more words in common. */
  readonly runs: number;
  /** Share of the shorter text that these runs cover, no run counted for more than 20 words: one long excerpt is not a rewrite. */
  readonly spread: number;
}

const NOTHING: Overlap = { containment: 0, runs: 0, spread: 0 };
const LONGEST = 20;

export function overlapOf(a: Shingles, b: Shingles): Overlap {
  const [short, long] = a.set.size <= b.set.size ? [a, b] : [b, a];
  if (short.set.size === 0) return NOTHING;
  let common = 0;
  for (const shingle of short.set) if (long.set.has(shingle)) common += 1;
  const runs = runsIn(short.sequence, long.set);
  const covered = runs.reduce((sum, run) => sum + Math.min(LONGEST, run), 0);
  return { containment: common / short.set.size, runs: runs.length, spread: covered / short.sequence.length };
}

/** Lengths in words of the runs of six or more. */
function runsIn(sequence: Uint32Array, others: ReadonlySet<number>): number[] {
  const runs: number[] = [];
  let length = 0;
  for (let i = 0; i <= sequence.length; i += 1) {
    if (i < sequence.length && others.has(sequence[i]!)) length += 1;
    else {
      if (length >= 2) runs.push(length + LENGTH - 1);
      length = 0;
    }
  }
  return runs;
}
