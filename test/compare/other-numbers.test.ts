import { describe, expect, it } from "vitest";
import { givesOtherNumber } from "../../src/compare/other-numbers.js";

describe("givesOtherNumber", () => {
  it.each([
    ["Some 12 percent of the mills in Orla were idle.", "Only 8 percent of the mills in Orla were idle on Tuesday."],
    ["The board will spend $5 million on the weir.", "The board will spend $9 million on the weir in all."],
  ])("another number for the same thing: %s / %s", (bullet, passage) =>
    expect(givesOtherNumber(bullet, [passage])).toBe(true),
  );

  it.each([
    ["the same number", "The board will spend $5 million on the weir.", ["The weir will cost $5 million."]],
    [
      "the same number in another passage",
      "The board will spend $5 million on the weir.",
      ["The board will spend $9 million in all.", "The weir takes $5 million of it."],
    ],
    ["no number", "The board will spend $5 million on the weir.", ["The board will pay for the weir."]],
    [
      "another number for what is only added",
      "The barge sank in the bay, killing two sailors.",
      ["The barge sank in the bay, killing five sailors."],
    ],
  ])("not: %s", (_, bullet, passages) => expect(givesOtherNumber(bullet, passages)).toBe(false));
});
