import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluster } from "../../src/compare/cluster.js";

const own = (passage: number) => passage;

describe("cluster", () => {
  it("joins what is linked on average, not by a chain", () => {
    expect(
      cluster(
        [
          { a: 0, b: 1, score: 0.9 },
          { a: 1, b: 2, score: 0.9 },
          { a: 0, b: 2, score: 0.8 },
        ],
        0.5,
        own,
      ),
    ).toEqual([[0, 1, 2]]);
    expect(
      cluster(
        [
          { a: 0, b: 1, score: 0.9 },
          { a: 1, b: 2, score: 0.6 },
        ],
        0.5,
        own,
      ),
    ).toEqual([[0, 1]]);
  });

  it("doesn't count pairs of one article", () => {
    const article = (passage: number) => (passage === 2 ? 0 : passage);
    expect(
      cluster(
        [
          { a: 0, b: 1, score: 0.9 },
          { a: 1, b: 2, score: 0.6 },
        ],
        0.5,
        article,
      ),
    ).toEqual([[0, 1, 2]]);
  });

  it("answers none where nothing reaches the cut", () => {
    expect(cluster([{ a: 0, b: 1, score: 0.4 }], 0.5, own)).toEqual([]);
    expect(cluster([], 0.5, own)).toEqual([]);
  });

  it("puts a passage in one cluster, whatever the order of the pairs", () => {
    const pair = fc
      .tuple(fc.nat(12), fc.nat(12), fc.double({ min: 0, max: 1, noNaN: true }))
      .filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ([a, b]) => [a, b].sort((x, y) => x - y).join(" "), maxLength: 40 }),
        (list) => {
          const pairs = list.map(([x, y, score]) => ({ a: Math.min(x, y), b: Math.max(x, y), score }));
          const found = cluster(pairs, 0.4, own);
          expect(new Set(found.flat()).size).toBe(found.flat().length);
          expect(cluster([...pairs].reverse(), 0.4, own)).toEqual(found);
        },
      ),
    );
  });
});
