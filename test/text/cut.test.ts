import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText } from "../../src/text/cut.js";

describe("cutText", () => {
  it.each([
    ["abc", 2, "ab"],
    ["abc", 3, "abc"],
    ["a😀b", 2, "a"],
    ["a😀b", 3, "a😀"],
    ["😀", 1, ""],
    ["😀", 0, ""],
  ])("%j to %i", (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
  });

  it("never leaves half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, most) => {
        const cut = cutText(text, most);
        expect(text.startsWith(cut)).toBe(true);
        expect(/[\uD800-\uDFFF]/u.test(cut)).toBe(false);
      }),
    );
  });
});
