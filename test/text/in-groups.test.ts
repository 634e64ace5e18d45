import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedInGroups } from "../../src/text/in-groups.js";

const things = fc.array(fc.record({ key: fc.integer({ min: 0, max: 5 }), id: fc.integer({ min: 0, max: 20 }) }));
type Thing = { readonly key: number; readonly id: number };
const keyOf = ({ key }: Thing): number => key;
const falling = (a: number, b: number): number => b - a;
const byId = (a: Thing, b: Thing): number => a.id - b.id;

describe("sorting in groups", () => {
  it("is sorting by key, then by what is within", () => {
    fc.assert(
      fc.property(things, (given) => {
        const whole = given.toSorted((a, b) => falling(a.key, b.key) || byId(a, b));
        expect(sortedInGroups(given, keyOf, falling, byId)).toEqual(whole);
      }),
    );
  });

  it("leaves things of one key in their order where nothing is said of them, and what is given as it is", () => {
    fc.assert(
      fc.property(things, (given) => {
        const before = [...given];
        const whole = given.toSorted((a, b) => falling(a.key, b.key));
        const sorted = sortedInGroups(given, keyOf, falling);
        expect(sorted.every((each, i) => each === whole[i])).toBe(true);
        expect(given).toEqual(before);
      }),
    );
  });
});
