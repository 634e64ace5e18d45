import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRows } from "../../src/compare/rows.js";
import { overlapsIn, toVectors } from "../../src/compare/score.js";
import type { Terms } from "../../src/compare/terms.js";
import { createVocabulary } from "../../src/compare/vocabulary.js";
import { weighTerms } from "../../src/compare/weights.js";

/** Passages of these terms, and the number of each. */
function told(all: readonly (readonly string[])[]): { terms: Terms; numberOf: (key: string) => number } {
  const { symbols } = createVocabulary();
  const rows = makeRows(50);
  for (const keys of all) {
    for (const key of keys) rows.add(symbols.numberOf(key));
    rows.endRow();
  }
  const keys = rows.done();
  return { terms: { keys, meanings: keys, at: keys, symbols }, numberOf: symbols.numberOf };
}

const passages = fc.array(fc.array(fc.constantFrom("dam", "gate", "flood", "mayor", "q"), { maxLength: 9 }), {
  minLength: 2,
  maxLength: 6,
});

/** The skip-bigrams of a passage by definition: two different terms at most four places apart, in order. */
function bigramsOf(keys: readonly string[]): Set<string> {
  const found = keys.flatMap((a, i) => keys.slice(i + 1, i + 5).flatMap((b) => (a === b ? [] : [`${a} ${b}`])));
  return new Set(found);
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe("what two passages have in common", () => {
  it("is what their sets of terms and of skip-bigrams have in common, by weight", () => {
    fc.assert(
      fc.property(passages, (all) => {
        const { terms, numberOf } = told(all);
        const places = all.map((_, i) => i);
        const weighing = weighTerms(terms, "keys", places);
        const weightOf = (key: string): number => weighing.weights[numberOf(key)]!;
        const bigramWeight = (pair: string): number =>
          pair
            .split(" ")
            .map(weightOf)
            .reduce((a, b) => a * b);
        const overlapsWith = overlapsIn(toVectors(terms.keys, weighing));
        all.forEach((a, i) => {
          const overlapWith = overlapsWith(i);
          all.forEach((b, j) => {
            if (i === j) return;
            const both = [...new Set(a)].filter((key) => b.includes(key));
            const shared = sum(both.map(weightOf));
            const masses = sum([...new Set(a)].map(weightOf)) + sum([...new Set(b)].map(weightOf));
            const bigrams = [...bigramsOf(a)].filter((pair) => bigramsOf(b).has(pair));
            const bigramMass = sum([...bigramsOf(a), ...bigramsOf(b)].map(bigramWeight));
            const found = overlapWith(j);
            expect(found.count).toBe(both.length);
            expect(found.shared).toBeCloseTo(shared, 9);
            expect(found.f1).toBeCloseTo(shared === 0 ? 0 : (2 * shared) / masses, 9);
            expect(found.order).toBeCloseTo(
              bigramMass === 0 ? 0 : (2 * sum(bigrams.map(bigramWeight))) / bigramMass,
              9,
            );
            expect([found.top, found.second]).toEqual([...both.map(weightOf).sort((x, y) => y - x), 0, 0].slice(0, 2));
          });
        });
      }),
    );
  });
});
