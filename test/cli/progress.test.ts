import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.js";

/** What is said of work that was so far (share) at each time (s). */
function said(steps: readonly (readonly [seconds: number, share: number])[]): string[] {
  const lines: string[] = [];
  let time = 0;
  const { tell } = createProgress(
    (line) => lines.push(line),
    () => time * 1000,
  );
  for (const [seconds, share] of steps) {
    time = seconds;
    tell(share, (left) => `${Math.round(share * 100)}%${left}`);
  }
  return lines;
}

describe("progress of long work", () => {
  it.each<readonly [string, readonly (readonly [number, number])[], readonly string[]]>([
    [
      "says nothing of short work",
      [
        [0, 0],
        [2, 0.5],
        [3.9, 0.9],
      ],
      [],
    ],
    [
      "tells the rest by the pace so far",
      [
        [0, 0],
        [5, 0.25],
      ],
      ["25%, about 15 s left"],
    ],
    [
      "speaks every ten seconds",
      [
        [0, 0],
        [5, 0.1],
        [9, 0.2],
        [15, 0.3],
      ],
      ["10%, about 45 s left", "30%, about 35 s left"],
    ],
    [
      "leaves out what came before the work",
      [
        [60, 0],
        [70, 0.5],
        [81, 0.9],
      ],
      ["0%", "50%, about 10 s left", "90%, about 3 s left"],
    ],
    [
      "begins where the work began",
      [
        [0, 0.5],
        [10, 0.75],
      ],
      ["75%, about 10 s left"],
    ],
    [
      "guesses nothing from the first steps",
      [
        [0, 0],
        [14, 0.00003],
      ],
      ["0%"],
    ],
    [
      "tells minutes and hours",
      [
        [0, 0],
        [10, 0.02],
        [110, 0.02],
      ],
      ["2%, about 9 min left", "2%, about 1 h 30 min left"],
    ],
    [
      "says nothing of what is done",
      [
        [0, 0],
        [20, 1],
      ],
      [],
    ],
  ])("%s", (_what, steps, lines) => {
    expect(said(steps)).toEqual(lines);
  });
});
