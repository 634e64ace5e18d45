import { describe, expect, it } from "vitest";
import { inBaseUnit, quantities } from "../../src/text/numbers.js";

describe("quantities", () => {
  it.each([
    ["a 30-day closure", [[30, "day"]]],
    ["thirty days of rain", [[30, "day"]]],
    ["about $1.4 million in aid", [[1_400_000, "usd"]]],
    ["a bill of US$1.37T", [[1_370_000_000_000, "usd"]]],
    ["£3bn of loans", [[3_000_000_000, "gbp"]]],
    ["2.1 per cent", [[2.1, "%"]]],
    ["22 1/2 years", [[22.5, "year"]]],
    ["a 26-year-old baker", [[26, "year-old"]]],
    ["twenty-five thousand people", [[25_000, ""]]],
    ["one hundred and five ships", [[105, ""]]],
    ["a dozen men", [[12, ""]]],
    ["1,300 crates", [[1_300, ""]]],
    [
      "in 2014, two people",
      [
        [2014, "year:"],
        [2, ""],
      ],
    ],
    ["1500 homes", [[1_500, ""]]],
    [
      "five buses,9 cars",
      [
        [5, ""],
        [9, ""],
      ],
    ],
  ] as [string, [number, string][]][])("%s", (text, expected) => {
    expect(quantities(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
  });

  it.each([
    "at 9:30 on the dot",
    "from 5.30 on",
    "five in the morning",
    "at 9 a.m.",
    "on 3/14 it rained",
    "since March 14",
    "one of them left",
  ])("finds none in %s", (text) => {
    expect(quantities(text).filter((each) => !each.unit.startsWith("year"))).toEqual([]);
  });

  it("reads ranges as one quantity", () => {
    expect(quantities("between three and four hours")).toMatchObject([{ value: 3, high: 4, unit: "hour" }]);
    expect(quantities("three to four hours")).toMatchObject([{ value: 3, high: 4 }]);
    expect(quantities("rose by 30 to 40")).toHaveLength(2);
  });

  it("keeps what bounds a number", () => {
    expect(quantities("more than 40 boats").map((each) => each.bound)).toEqual(["over"]);
    expect(quantities("nearly 40 boats").map((each) => each.bound)).toEqual(["about"]);
    expect(quantities("up to 40 boats").map((each) => each.bound)).toEqual(["under"]);
  });

  it("gives offsets of number and unit", () => {
    const text = "The work takes eleven weeks.";
    expect(quantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(["eleven weeks"]);
  });

  it("brings like units together", () => {
    const [weeks] = quantities("two weeks");
    expect(inBaseUnit(weeks!)).toEqual({ low: 14, high: 14, unit: "day" });
  });
});
