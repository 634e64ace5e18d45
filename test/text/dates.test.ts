import { describe, expect, it } from "vitest";
import { dates } from "../../src/text/dates.js";

const day = "2026-06-10"; // a Wednesday

describe("dates", () => {
  it.each([
    ["It began on March 14, 2024.", [["2024-03-14", false]]],
    ["It began on 14 March 2024.", [["2024-03-14", false]]],
    ["It began on June 3.", [["2026-06-03", true]]],
    ["It began on Dec. 30.", [["2025-12-30", true]]],
    ["It began on Monday.", [["2026-06-08", true]]],
    ["It began on Wednesday.", [["2026-06-10", true]]],
    ["It began yesterday.", [["2026-06-09", true]]],
    ["It has run since May 2021.", [["2021-05", false]]],
    ["The crest is due in the town, 40 kilometres downstream, on Friday.", [["2026-06-12", true]]],
    ["Two ferries start on Thursday.", [["2026-06-11", true]]],
    ["The board said that trains would run again on Monday.", [["2026-06-15", true]]],
    ["The board said on Monday that trains would run again.", [["2026-06-08", true]]],
    ["He would not have crossed it on Monday.", [["2026-06-08", true]]],
    ["It opens next Friday.", []],
    ["It must close by Friday.", []],
    ["On February 31 nothing happened.", []],
  ] as [string, [string, boolean][]][])("%s", (text, expected) => {
    expect(dates(text, day).map(({ date, inferred }) => [date, inferred])).toEqual(expected);
  });

  it("invents no day where the article has none", () => {
    expect(dates("It began on Monday, or on June 3.", null)).toEqual([]);
    expect(dates("It began on Monday.", "2026")).toEqual([]);
  });
});
