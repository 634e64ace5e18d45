import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enterKey, makeKeyTable, makeWideKeyTable, numberOf } from "../../src/text/key-table.js";

const SMALL = fc.integer({ min: 0, max: 40 });
const listOf = (key: fc.Arbitrary<number>): fc.Arbitrary<number[]> => fc.array(key, { maxLength: 400 });

/** The numbers that a map would give. */
function numbersIn(keys: readonly number[]): number[] {
  const map = new Map<number, number>();
  for (const key of keys) if (!map.has(key)) map.set(key, map.size);
  return keys.map((key) => map.get(key)!);
}

describe("a key table", () => {
  it("numbers keys of 32 bits in the order in which they are first met, as a map would", () => {
    fc.assert(
      fc.property(listOf(fc.oneof(SMALL, fc.integer({ min: 0, max: 2 ** 32 - 1 }))), (keys) => {
        const table = makeKeyTable();
        expect(keys.map((key) => enterKey(table, key))).toEqual(numbersIn(keys));
      }),
    );
  });

  it("does so for wide keys, however many were expected", () => {
    fc.assert(
      fc.property(listOf(fc.oneof(SMALL, fc.maxSafeNat())), fc.integer({ min: 0, max: 100 }), (keys, expected) => {
        const table = makeWideKeyTable(expected);
        expect(keys.map((key) => enterKey(table, key))).toEqual(numbersIn(keys));
        expect(table.size).toBe(new Set(keys).size);
      }),
    );
  });

  it("tells wide keys apart that differ by a multiple of 2^32", () => {
    const table = makeWideKeyTable(1);
    expect([7, 7 + 2 ** 32, 7 + 2 ** 33, 7].map((key) => enterKey(table, key))).toEqual([0, 1, 2, 0]);
    expect(numberOf(table, 7 + 2 ** 34)).toBe(-1);
  });
});
