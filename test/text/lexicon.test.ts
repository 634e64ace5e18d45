import { describe, expect, it } from "vitest";
import { foldStem, meaningOf, oneSpelling } from "../../src/text/lexicon.js";
import { stem } from "../../src/text/stems.js";

describe("oneSpelling", () => {
  it.each([
    ["harbour", "harbor"],
    ["realised", "realized"],
    ["organisation", "organization"],
    ["defence", "defense"],
    ["travelled", "traveled"],
    ["rise", "rise"],
    ["promised", "promised"],
    ["exercise", "exercise"],
    ["four", "four"],
    ["tour", "tour"],
    ["advised", "advised"],
  ])("%s is %s", (word, expected) => {
    expect(oneSpelling(word)).toBe(expected);
  });
});

describe("meaningOf", () => {
  const means = (word: string) => meaningOf(foldStem(stem(word)));
  it.each([
    ["truce", "ceasefire"],
    ["endorsed", "backed"],
    ["killed", "deaths"],
    ["surrounded", "encircled"],
    ["bought", "acquisition"],
  ])("%s and %s meet", (a, b) => {
    expect(means(a)).toBe(means(b));
  });
  it.each([
    ["increase", "decrease"],
    ["killed", "injured"],
    ["million", "billion"],
    ["buy", "sell"],
    ["win", "lose"],
  ])("%s and %s never do", (a, b) => {
    expect(means(a)).not.toBe(means(b));
  });
});
