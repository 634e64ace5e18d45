import { words } from "../text/words.js";
import { termKey } from "./terms.js";

/** Runs of five words of a text, as hashes: what copies have in common and independent reports don't. */
export interface Shingles {
  /** For each word the run that begins with it; 0 where its paragraph ends before five words. */
  readonly runs: Uint32Array;
  /** For each word 1 where it stands in a quotation: what was said in public anybody may quote. */
  readonly quoted: Uint8Array;
  readonly set: ReadonlySet<number>;
  /** Those of the runs that stand in no quotation from end to end. */
  readonly told: ReadonlySet<number>;
  /** How many runs have no word in a quotation. */
  readonly plain: number;
  /** Places in `runs` of those that others may have. */
  readonly shared: Uint32Array;
}

const LENGTH = 5;
/** Words of a text that are looked at. */
const WORDS = 20_000;
const QUOTATION = /[“"][^“”"\n]{1,600}[”"]/gu;

/** The text with its quotations blanked out; offsets stay the same. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, (quotation) => `\n${" ".repeat(quotation.length - 1)}`);
}

export function shinglesOf(whole: string): Shingles {
  const text = whole.slice(0, WORDS * 8);
  const outside = withoutQuotations(text);
  const runs: number[] = [];
  const quoted: number[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    const own = words(text.slice(start, end));
    const hashes = own.map(({ lower }) => termKey(lower));
    for (let i = 0; i < own.length; i += 1) {
      runs.push(i + LENGTH <= own.length ? combine(hashes, i) : 0);
      const at = start + own[i]!.start;
      quoted.push(outside[at] === text[at] ? 0 : 1);
    }
  }
  const set = new Set(runs.filter((run) => run !== 0));
  const told = new Set(runs.filter((run, i) => run !== 0 && hasTold(quoted, i)));
  const plain = plainRuns(runs, quoted);
  const shared = Uint32Array.from(runs.keys());
  return { runs: new Uint32Array(runs), quoted: new Uint8Array(quoted), set, told, plain, shared };
}

/** The same texts, to be compared with one another only: most runs are one text's alone. */
export function amongThem(texts: readonly Shingles[]): Shingles[] {
  const [once, more] = [new Set<number>(), new Set<number>()];
  for (const { set } of texts) for (const run of set) (once.has(run) ? more : once).add(run);
  return texts.map((text) => ({ ...text, shared: text.shared.filter((place) => more.has(text.runs[place]!)) }));
}

/** Whether a word of the run from `from` on stands outside quotations. */
function hasTold(quoted: readonly number[], from: number): boolean {
  for (let i = from; i < from + LENGTH; i += 1) if (quoted[i] === 0) return true;
  return false;
}

function combine(hashes: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + LENGTH; i += 1) hash = Math.imul(hash ^ hashes[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0 || 1;
}

/** What a text has in common with another, measured on the shorter one. */
export interface Overlap {
  /** Share of the shorter text's words that stand in runs of five or more which the longer has as well. */
  readonly whole: number;
  /** The same share of its words outside quotations, by what the longer has outside of them: */
  readonly told: number;
  /** Its words outside quotations. */
  readonly words: number;
  /** Number of runs of six or more words in common outside quotations. */
  readonly runs: number;
  /** What these runs cover, no run counted for more than 20 words (one long excerpt is no rewrite), as a share of the shorter text's runs of five outside quotations. */
  readonly spread: number;
}

const LEAST = 6;
const LONGEST = 20;

export function overlapOf(a: Shingles, b: Shingles): Overlap {
  const [short, long] = a.runs.length <= b.runs.length ? [a, b] : [b, a];
  const { runs, quoted } = short;
  const inAll = commonWords(short, long.set);
  const inTold = commonWords(short, long.told).map((is, i) => is & (1 - quoted[i]!));
  const count = runs.length - sum(quoted);
  const stretches = stretchesIn(inTold);
  return {
    whole: share(sum(inAll), runs.length),
    told: share(sum(inTold), count),
    words: count,
    runs: stretches.length,
    spread: share(sum(stretches.map((length) => Math.min(LONGEST, length))), short.plain),
  };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i]!;
  return total;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** For each word 1 where it stands in a run that the other text has. */
function commonWords({ runs, shared }: Shingles, others: ReadonlySet<number>): Uint8Array {
  const common = new Uint8Array(runs.length);
  for (const place of shared) if (others.has(runs[place]!)) common.fill(1, place, place + LENGTH);
  return common;
}

/** How many runs of five words have none in a quotation. */
function plainRuns(runs: readonly number[], quoted: readonly number[]): number {
  let count = 0;
  let told = 0;
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    told = quoted[i] === 0 ? told + 1 : 0;
    if (runs[i] !== 0 && told >= LENGTH) count += 1;
  }
  return count;
}

/** Lengths of the stretches of six or more common words. */
function stretchesIn(common: Uint8Array): number[] {
  const found: number[] = [];
  let length = 0;
  for (let i = 0; i <= common.length; i += 1) {
    if (common[i] === 1) length += 1;
    else {
      if (length >= LEAST) found.push(length);
      length = 0;
    }
  }
  return found;
}
