import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { substitutions } from "../../src/compare/substitutions.js";

const told = (a: string, b: string) =>
  substitutions(a, b).map((each) => [a.slice(each.a.start, each.a.end), b.slice(each.b.start, each.b.end)]);

describe("substitutions", () => {
  it.each([
    ["The gates were opened by night.", "The gates were shut by night.", [["opened", "shut"]]],
    ["He was never told why.", "He was never warned at all why.", []],
    ["The gates were opened by night.", "The gates were opened by night.", []],
    ["The old gates were opened.", "The gates were opened.", []],
    ["Open the gates.", "Shut the gates.", []],
  ] as [string, string, string[][]][])("%s / %s", (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  it("never hold equal words against each other", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "gate", "weir", "the", "old"), { maxLength: 12 })
      .map((w) => w.join(" "));
    fc.assert(
      fc.property(text, (a) => {
        expect(substitutions(a, a)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const each of substitutions(a, b)) {
          expect(a.slice(each.a.start, each.a.end)).not.toBe("");
          expect(a.slice(each.a.start, each.a.end)).not.toBe(b.slice(each.b.start, each.b.end));
        }
      }),
    );
  });
});
