import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNumberTable } from "../../src/compare/number-table.js";

const KEYS = fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.maxSafeNat()), { maxLength: 400 });

describe("createNumberTable", () => {
  it("numbers keys in the order in which they are first met, as a map would, however many were expected", () => {
    fc.assert(
      fc.property(KEYS, fc.integer({ min: 0, max: 100 }), (keys, expected) => {
        const table = createNumberTable(expected);
        const map = new Map<number, number>();
        for (const key of keys) if (!map.has(key)) map.set(key, map.size);
        expect(keys.map(table.numberOf)).toEqual(keys.map((key) => map.get(key)));
        expect(table.size()).toBe(map.size);
      }),
    );
  });

  it("tells keys apart that differ by a multiple of 2^32", () => {
    const { numberOf } = createNumberTable(1);
    expect([7, 7 + 2 ** 32, 7 + 2 ** 33, 7].map(numberOf)).toEqual([0, 1, 2, 0]);
  });
});
