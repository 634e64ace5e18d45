/** Two extractors, one text: a block of the first is kept if the second kept it too. */

/** Words in a row that are looked for. */
const RUN = 4;
/** Share of a block's runs of words that the second text has to hold. */
const AGREED = 0.6;
/** Where less than this share of the words is agreed upon, the second extractor is the one that failed. */
const FEWEST = 0.5;

/** The blocks that both extractors hold for the article; all where they agree on less than half. Measured in docs/quality.md. */
export function vote<T extends { readonly text: string }>(blocks: readonly T[], second: readonly T[]): readonly T[] {
  const runs = runsOf(second.map(({ text }) => text).join(" "));
  const kept = blocks.filter(({ text }) => isHeldBy(text, runs));
  return countWords(kept) < FEWEST * countWords(blocks) ? blocks : kept;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countWords(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

/** Every run of one to four words. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let length = 1; length <= RUN; length += 1) {
    for (let at = 0; at + length <= words.length; at += 1) runs.add(words.slice(at, at + length).join(" "));
  }
  return runs;
}

function isHeldBy(text: string, runs: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  const length = Math.min(RUN, words.length);
  if (length === 0) return false;
  const count = words.length - length + 1;
  let held = 0;
  for (let at = 0; at < count; at += 1) if (runs.has(words.slice(at, at + length).join(" "))) held += 1;
  return held >= AGREED * count;
}
