import { describe, expect, it } from "vitest";
import { pairUp } from "../../../src/compare/relating/pairing.js";
import { readSentence } from "../../../src/compare/relating/tokens.js";

function paired(a: string, b: string): string[][] {
  return pairUp(readSentence(a), readSentence(b)).map(({ tokens }) =>
    tokens.filter((each) => !each.stop).map((each) => each.meaning),
  );
}

describe("pairUp", () => {
  it.each([
    ["words written as one and apart", "Horsemeat in Tolvik pies", "Horse meat in Tolvik pies"],
    ["with a hyphen", "The rebelheld harbour", "The rebel-held harbour"],
    ["initials", "Tolvik Harbour Board lets berths", "THB lets berths"],
    ["initials over a stop word", "The Ministry of Ferries waits", "The MF waits"],
    ["spellings of a name", "Ferries reach Tolvikk", "Ferries reach Tolvik"],
    ["forms of a word", "The harbour's privatisation", "The harbour's privatised"],
  ])("%s: %s / %s", (_, a, b) => {
    const [left, right] = paired(a, b);
    expect(left).toEqual(right);
  });

  it.each([
    ["short words that look alike", "The boat sank", "The boar sank"],
    ["initials that don't fit", "Tolvik Harbour Board lets berths", "TBH lets berths"],
    ["numbers that look alike", "Some 1,400 berths", "Some 1,401 berths"],
    ["other names", "Ferries reach Tolvik", "Ferries reach Sandby"],
  ])("not %s: %s / %s", (_, a, b) => {
    const [left, right] = paired(a, b);
    expect(left).not.toEqual(right);
  });

  it("leaves texts that are no sentences as they are", () => {
    const long = readSentence("tolvik harbour ".repeat(300));
    expect(pairUp(long, long)).toEqual([long, long]);
  });
});
