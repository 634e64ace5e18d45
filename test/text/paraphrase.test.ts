import { describe, expect, it } from "vitest";
import { phraseAt, wideMeaningOf } from "../../src/text/paraphrase.js";
import { HEADLINE_SYNONYMS, PEOPLES, PHRASES } from "../../src/text/paraphrases.js";

describe("phraseAt", () => {
  it.each([
    ["the envoy steps down today", 2, { length: 2, stands: ["resign"] }],
    ["united states of america", 0, { length: 4, stands: ["america"] }],
    ["united states", 0, { length: 2, stands: ["america"] }],
    ["n korea", 0, { length: 2, stands: ["north", "korea"] }],
  ])("%s at %i", (text, at, found) => {
    expect(phraseAt(text.split(" "), at)).toEqual(found);
  });

  it.each([
    ["the envoy steps aside", 2],
    ["united", 0],
    ["constructor", 0],
  ])("no phrase in %s at %i", (text, at) => {
    expect(phraseAt(text.split(" "), at)).toBeNull();
  });
});

describe("wideMeaningOf", () => {
  it.each([
    ["premier", "pm"],
    ["ugandan", "uganda"],
    ["rebels", "militants"],
    ["corruption", "bribery"],
    ["quit", "abdicated"],
    ["russian", "russia"],
  ])("%s is %s", (a, b) => {
    expect(wideMeaningOf(a)).toBe(wideMeaningOf(b));
  });

  it.each([
    ["increase", "decrease"],
    ["north", "south"],
    ["arrested", "released"],
    ["allies", "foes"],
    ["ease", "tighten"],
  ])("%s isn't %s", (a, b) => {
    expect(wideMeaningOf(a)).not.toBe(wideMeaningOf(b));
  });
});

describe("the tables", () => {
  it("hold each phrase, synonym and people once", () => {
    const ways = PHRASES.trim()
      .split("\n")
      .flatMap((line) => line.split(": ")[1]!.split(", "));
    const synonyms = HEADLINE_SYNONYMS.trim().split(/\s+/);
    const peoples = PEOPLES.trim()
      .split(/;\s+/)
      .map((pair) => pair.split(/\s+/)[0]!);
    for (const list of [ways, synonyms, peoples])
      expect(list.filter((each, i) => list.indexOf(each) !== i)).toEqual([]);
  });
});
