import { describe, expect, it } from "vitest";
import { relate } from "../../src/compare/relate.js";

describe("relate", () => {
  it.each([
    ["The bridge will stay shut for eleven weeks.", "The bridge is to remain closed for 11 weeks."],
    ["The minister endorsed the truce on Monday.", "The ceasefire was backed by the minister on Monday."],
    ["US envoy steps down over ferry row", "U.S. envoy resigns after quarrel about ferry"],
    ["Tolvik Harbour Board to shut 3 berths", "THB will close three berths"],
  ])("%s / %s are the same", (a, b) => {
    expect(relate(a, b).same).toBe(true);
  });

  it.each([
    ["The bridge will stay shut for eleven weeks.", "Bus fares will double in August."],
    ["", "Bus fares will double in August."],
    ["Flood kills 12 in Tolvik", "Landslide kills 40 in Sandby"],
  ])("%s / %s aren't", (a, b) => {
    expect(relate(a, b)).toMatchObject({ same: false, conflict: null });
  });

  it("answers 1 at most, 0 at least, the same both ways", () => {
    const [a, b] = [
      "Two ferries will carry commuters across the bay.",
      "Commuters will be taken across the bay by two ferries.",
    ];
    expect(relate(a, b).similarity).toBe(relate(b, a).similarity);
    expect(relate("Horsemeat sold by THB", "Tolvik Harbour Board sold horse meat")).toMatchObject({
      similarity: relate("Tolvik Harbour Board sold horse meat", "Horsemeat sold by THB").similarity,
    });
    expect(relate(a, a).similarity).toBeGreaterThan(relate(a, b).similarity);
    expect(relate(a, a).similarity).toBeLessThanOrEqual(1);
  });
});

describe("conflicts of numbers", () => {
  it.each([
    ["The flood killed 12 people in Tolvik.", "The flood killed 15 people in Tolvik.", ["12", "15"]],
    [
      "Repairs of the bridge will cost $14 million.",
      "Repairs of the bridge will cost $19 million.",
      ["$14 million", "$19 million"],
    ],
    ["Death toll of the Tolvik flood rises to 185", "Death toll in the Tolvik flood rises to 144", ["185", "144"]],
  ])("%s / %s", (a, b, told) => {
    expect(relate(a, b).conflict).toMatchObject({ kind: "number", a: told[0], b: told[1] });
  });

  it.each([
    ["the same in another form", "The bridge is shut for eleven weeks.", "The bridge is shut for 11 weeks."],
    ["the same in another unit", "The bridge is shut for two weeks.", "The bridge is shut for 14 days."],
    ["rounding", "The board approved a $1.37 trillion budget.", "The board approved a $1.4 trillion budget."],
    ["a bound that holds", "More than 600 people left Tolvik.", "Some 640 people left Tolvik."],
    ["another quantity", "The flood killed 12 people in Tolvik.", "The flood injured 40 people in Tolvik."],
    [
      "another day",
      "The toll of the flood stood at 12 dead on June 3.",
      "The toll of the flood stood at 15 dead on June 5.",
    ],
    ["other sentences", "The flood killed 12 people in Tolvik.", "A ferry carried 15 people across the bay."],
  ])("none in %s", (_, a, b) => {
    expect(relate(a, b).conflict).toBeNull();
  });
});
