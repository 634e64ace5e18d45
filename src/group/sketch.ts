/** MinHash (Broder, 1997) of an article's words in bands: the same text again agrees in most bands, whatever its date. */

const BANDS = 8;
const ROWS = 4;
/** Texts of fewer different words are too short to tell. */
const LEAST_WORDS = 40;
/** Bands in which the same text agrees: of texts that share nine words of ten, 93 of 100 do; of those that share half, none. */
export const AGREEING = 4;

/** Multipliers and offsets by a fixed generator: the same on every machine. */
const MIXERS = Uint32Array.from({ length: 2 * BANDS * ROWS }, (_, i) => {
  const mixed = Math.imul(i + 1, 0x9e3779b1) ^ (Math.imul(i + 1, 0x85ebca6b) >>> 13);
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) | 1) >>> 0;
});

/** One key for each band; none for a short text. `words` are the keys of different words. */
export function sketchOf(words: Uint32Array): Uint32Array {
  if (words.length < LEAST_WORDS) return new Uint32Array(0);
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let w = 0; w < words.length; w += 1) {
    const word = words[w]!;
    for (let i = 0; i < least.length; i += 1) {
      const mixed = Math.imul(word ^ (word >>> 16), MIXERS[2 * i]!) + MIXERS[2 * i + 1]!;
      const hash = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
      if (hash < least[i]!) least[i] = hash;
    }
  }
  return Uint32Array.from({ length: BANDS }, (_, band) =>
    bandKey(least.subarray(band * ROWS, (band + 1) * ROWS), band),
  );
}

function bandKey(rows: Uint32Array, band: number): number {
  let key = band;
  for (const row of rows) key = Math.imul(key ^ row, 0x9e3779b1) ^ (row >>> 15);
  return key >>> 0;
}
