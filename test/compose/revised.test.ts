import { describe, expect, it } from "vitest";
import { revisedOn } from "../../src/compose/revised.js";
import type { Claim, Story } from "../../src/model.js";

const claim = (text: string, sources = 2): Claim => ({ id: text, text, sources, origins: 2, support: [] });
const told = [claim("The pier is shut."), claim("Repairs take a year.")];
const before = { articles: ["a", "b"], claims: told, updated: "2031-05-04" } as unknown as Story;
const joined = [
  { id: "a", received: "2031-05-04" },
  { id: "b", received: "2031-05-04" },
  { id: "c", received: "2031-05-09" },
];

describe("the day on which a story's claims changed", () => {
  it.each<[string, Claim[], Story | null, string]>([
    ["a new story: its last day", told, null, "2031-05-08"],
    ["an article joined, no claim changed: as before", told, before, "2031-05-04"],
    ["only their order changed: as before", told.toReversed(), before, "2031-05-04"],
    ["it stayed before, and stays", told, { ...before, revised: "2031-05-01" }, "2031-05-01"],
    ["a claim came: the day the article was taken in", [...told, claim("It cost nine crowns.")], before, "2031-05-09"],
    ["a claim went", told.slice(1), before, "2031-05-09"],
    [
      "one came that isn't sure: as before",
      [...told, { ...claim("Gulls nest on it."), sure: 0.3, aside: "unsure" }],
      before,
      "2031-05-04",
    ],
    ["a claim has a source more", [claim("The pier is shut.", 3), told[1]!], before, "2031-05-09"],
  ])("%s", (_, claims, previous, day) => {
    expect(revisedOn({ claims }, joined, "2031-05-08", previous)).toBe(day);
  });

  it("is the story's last day where a text was corrected and no article is new", () => {
    expect(revisedOn({ claims: [] }, joined.slice(0, 2), "2031-05-08", before)).toBe("2031-05-08");
  });
});
