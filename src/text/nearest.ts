/** The word that a typo most likely meant: at most two letters wrong, missing, too many or swapped; null if none is so near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const scored = known
    .map((each) => ({ each, distance: each.startsWith(word) && word.length > 1 ? 1 : distance(word, each) }))
    .filter((each) => each.distance <= Math.min(2, Math.floor(word.length / 2)));
  scored.sort((a, b) => a.distance - b.distance);
  return scored[0]?.each ?? null;
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 99;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : 99;
      row.push(Math.min(change, swap, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
