import { describe, expect, it } from "vitest";
import { measurePair } from "../../../src/compare/relate.js";
import { WEIGHTS } from "../../../src/compare/relating/learned.js";
import { MEASURES } from "../../../src/compare/relating/measures.js";

const measured = (a: string, b: string): Record<string, number> =>
  Object.fromEntries(measurePair(a, b)!.map((value, i) => [MEASURES[i], value]));

describe("measures of a pair", () => {
  it("has a weight for each", () => {
    expect(Object.keys(WEIGHTS)).toEqual([...MEASURES]);
  });

  it("is 1 throughout for the same sentence", () => {
    const same = measured("Tolvik shut its old harbour bridge.", "Tolvik shut its old harbour bridge.");
    for (const name of ["rare", "plain", "stops", "letters", "order", "adjacent", "sequence", "agreement", "length"])
      expect(same[name], name).toBeCloseTo(1, 9);
    expect(same).toMatchObject({ clash: 0, shortClash: 0, otherNames: 0, long: 0 });
  });

  it("is null where one says nothing", () => {
    expect(measurePair("It was.", "Tolvik shut its old bridge.")).toBeNull();
  });

  it("sees the order", () => {
    const [a, b] = ["Tolvik sued Sandby.", "Sandby sued Tolvik."];
    expect(measured(a, b)).toMatchObject({ plain: 1, adjacent: 0 });
    expect(measured(a, b).agreement).toBeLessThan(0.5);
  });

  it("lets numbers and names that differ weigh more in headlines", () => {
    const short = measured("Flood kills 12 in Tolvik", "Flood kills 15 in Sandby");
    const long = " when the dam above the old mill broke after nine days of rain that no forecast had foreseen at all";
    const wordy = measured(`A flood killed 12 in Tolvik${long}`, `A flood killed 15 in Sandby${long}`);
    expect(short.shortClash).toBeGreaterThan(wordy.shortClash!);
    expect(short.otherNames).toBeGreaterThan(wordy.otherNames!);
  });
});
