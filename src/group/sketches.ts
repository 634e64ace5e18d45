import type { Shingles } from "./shingles.js";

/** MinHash signatures (Broder, 1997) in bands of rows: texts that agree in a band are worth comparing. */
const HASHES = 128;
const ROWS = 2;

/** Odd multipliers and offsets by a fixed generator: the same on every machine. */
const COEFFICIENTS = coefficients(HASHES);

function coefficients(count: number): Uint32Array {
  const values = new Uint32Array(2 * count);
  let state = 0x2545f491;
  for (let i = 0; i < values.length; i += 1) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    values[i] = (state ^ (state >>> 13)) >>> 0;
  }
  return values;
}

export function signatureOf({ set }: Shingles): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of set) {
    for (let i = 0; i < HASHES; i += 1) {
      const mixed = Math.imul(shingle, COEFFICIENTS[2 * i]! | 1) + COEFFICIENTS[2 * i + 1]!;
      const hash = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
      if (hash < least[i]!) least[i] = hash;
    }
  }
  return least;
}

/** Calls `visit` with each text and the earlier ones of its band, band by band; at most `most` of these, the earliest. */
export function forEachCandidate(all: readonly Shingles[], most: number, visit: (a: number, b: number) => void): void {
  const signatures = all.map(signatureOf);
  for (let from = 0; from < HASHES; from += ROWS) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((signature, a) => {
      if (all[a]!.set.size === 0) return;
      const key = signature.subarray(from, from + ROWS).join(" ");
      const bucket = buckets.get(key) ?? [];
      for (const b of bucket) visit(b, a);
      if (bucket.length < most) bucket.push(a);
      buckets.set(key, bucket);
    });
  }
}
