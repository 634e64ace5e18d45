import { describe, expect, it } from "vitest";
import { stanceOf } from "../../src/text/stance.js";

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
    ["The gate was opened at night and nobody was told.", "stated"],
    ["He called it “a report that nobody denied” and went home.", "stated"],
  ])("%s is %s", (sentence, stance) => {
    expect(stanceOf(sentence)).toBe(stance);
  });
});
