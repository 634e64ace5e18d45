import { describe, expect, it } from "vitest";
import { loadedWords } from "../../src/text/loaded-words.js";

const keys = (text: string) => loadedWords(text.toLowerCase().match(/[a-z]+/g) ?? []).map(({ key }) => key);
const groups = (text: string) => loadedWords(text.toLowerCase().match(/[a-z]+/g) ?? []).map(({ group }) => group);

describe("loaded words", () => {
  it.each([
    ["the rioters left", "the protesters left"],
    ["an illegal alien", "an undocumented worker"],
    ["a fence at the border", "a wall at the border"],
  ])("“%s” and “%s” tell of one thing in two lights", (a, b) => {
    expect(groups(a)).toEqual(groups(b));
    expect(keys(a)).not.toEqual(keys(b));
  });

  it.each([
    ["a demonstration", "a protest"],
    ["illegal aliens", "an illegal alien"],
    ["hostages", "captives"],
  ])("“%s” and “%s” in the same", (a, b) => {
    expect(keys(a)).toHaveLength(1);
    expect(keys(a)).toEqual(keys(b));
  });

  it("finds nothing in plain words, and takes the longer of two", () => {
    expect(keys("the quay was dry")).toEqual([]);
    expect(keys("an illegal immigrant came")).toEqual(["illegal immigrant"]);
  });
});
