import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRun, longestRunWith } from "../../src/compare/runs.js";

/** By definition: the longest stretch of `a` that stands in `b`. */
function slowly(a: readonly number[], b: readonly number[]): number {
  let best = 0;
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      let run = 0;
      while (i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run += 1;
      best = Math.max(best, run);
    }
  return best;
}

const lists = fc.array(fc.array(fc.nat(4), { maxLength: 12 }), { minLength: 1, maxLength: 4 });

describe("the longest run of words in common", () => {
  it.each([
    ["the bridge is shut", "the bridge was shut", 2],
    ["shut the bridge", "the bridge is shut", 2],
    ["no word", "of it", 0],
    ["", "anything", 0],
    ["the the the", "the the", 2],
  ])("of “%s” and “%s” is %i", (a, b, length) => {
    expect(longestRun(a.split(" ").filter(Boolean), b.split(" "))).toBe(length);
  });

  it("is the same whichever list is laid out, and whatever was laid out before", () => {
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const runsWith = longestRunWith(5, 12);
        for (const a of left) {
          const runWith = runsWith(a);
          for (const b of right) expect(runWith([...b])).toBe(slowly(a, b));
        }
      }),
    );
  });
});
