import { describe, expect, it } from "vitest";
import { hedgeIn, stanceOf } from "../../src/text/stance.js";

describe("stanceOf", () => {
  it.each([
    ["The ministry denied that it had been warned.", "denied"],
    ["The board rejected reports that the gate was open.", "denied"],
    ["The army dismissed the claim as invention.", "denied"],
    ["The mayor disputes the count of the ballots.", "denied"],
    ["The ministry did not deny that it had been warned.", "attributed"],
    ["The board rejected the offer of 4 percent on Monday.", "stated"],
    ["Residents said that the gate was opened at night.", "attributed"],
    ["According to the union, the state will pay.", "attributed"],
    ["The state denied them visas after the dispute with the port.", "stated"],
    ["It settled its dispute with the port on Monday.", "stated"],
    ["The gate was opened at night and nobody was told.", "stated"],
    ["He called it “a report that nobody denied” and went home.", "stated"],
  ])("%s is %s", (sentence, stance) => {
    expect(stanceOf(sentence)).toBe(stance);
  });
});

describe("hedgeIn", () => {
  it.each([
    ["The man allegedly opened the gate.", "allegedly"],
    ["The alleged thief opened the gate.", "alleged"],
    ["The board alleged that he opened the gate.", null],
    ["He is suspected of theft.", null],
    ["He called it “an alleged gate” and went home.", null],
    ["The man opened the gate.", null],
  ])("%s: %s", (sentence, word) => {
    const found = hedgeIn(sentence);
    expect(found === null ? null : sentence.slice(found.start, found.end)).toBe(word);
  });
});
