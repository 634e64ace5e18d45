import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseScoresOf } from "../../src/compare/base-scores.js";
import type { Passage } from "../../src/compare/passages.js";

const COUNT = 8;
/** Two passages of each article. */
const all = Array.from({ length: COUNT }, (_, index) => ({ index, article: index >> 1 })) as unknown as Passage[];

const candidates = fc
  .uniqueArray(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1), fc.integer({ min: 1, max: 9 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((found) =>
    found
      .map(([x, y, base]) => ({ a: Math.min(x, y), b: Math.max(x, y), base }))
      .filter(({ a, b }) => a >> 1 !== b >> 1)
      .sort((x, y) => x.a - y.a || x.b - y.b),
  );

describe("base scores of a story", () => {
  it("answers by pair, by article and by a third passage what the list of pairs says", () => {
    fc.assert(
      fc.property(candidates, (pairs) => {
        const scores = baseScoresOf(pairs, all);
        const of = (x: number, y: number): number =>
          pairs.find(({ a, b }) => a === Math.min(x, y) && b === Math.max(x, y))?.base ?? 0;
        for (let a = 0; a < COUNT; a += 1) {
          const { viaThird, before, after } = scores.around(a);
          for (let b = 0; b < COUNT; b += 1) {
            const others = all.filter(({ article }) => article !== a >> 1 && article !== b >> 1);
            const third = others.map(({ index }) => Math.min(of(a, index), of(index, b)));
            const inArticle = all.filter(({ article }) => article === b >> 1).map(({ index }) => of(a, index));
            if (b > a) expect([before(b), after(b)]).toEqual([of(a - 1, b - 1), of(a + 1, b + 1)]);
            expect(scores.best(a, b >> 1)).toBe(Math.max(...inArticle));
            expect(viaThird(b)).toBe(Math.max(0, ...third));
          }
        }
      }),
    );
  });
});
