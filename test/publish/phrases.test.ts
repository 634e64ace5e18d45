import { describe, expect, it } from "vitest";
import { abbreviations } from "../../src/publish/abbreviations.js";
import { cleanText, oneLine, sealed } from "../../src/publish/clean.js";
import { differingParts } from "../../src/publish/diff-words.js";
import { asSentence, shortened } from "../../src/publish/phrases.js";
import { sharedParts, type TextPart } from "../../src/publish/text-parts.js";

const bracketed = (parts: readonly TextPart[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("a clause as a bullet", () => {
  it.each([
    ["the bridge closes", "The bridge closes."],
    ["The bridge closes.", "The bridge closes."],
    ["“we close it”", "“We close it”."],
    ["“We close it.”", "“We close it.”"],
    ["the bridge closes,", "The bridge closes."],
    ["who knows?", "Who knows?"],
    ["3 ferries sail", "3 ferries sail."],
    ["", ""],
  ])("%j becomes %j", (clause, bullet) => {
    expect(asSentence(clause)).toBe(bullet);
  });
});

describe("short names of sources", () => {
  it.each([
    [
      ["Ledger", "Coast News"],
      ["Led", "Coa"],
    ],
    [
      ["The Marrow Packet", "Marrow Post", "Vell Post", "Post"],
      ["Pac", "Pos", "Vel", "Po2"],
    ],
    [
      ["Tern News Agency", "BBC News", "Associated Press", "Radio Vell", "Holm Daily"],
      ["TNA", "BBC", "AP", "Vel", "Hol"],
    ],
    [
      ["Marrow", "Marrow", "MARROW"],
      ["Mar", "Mar", "MA2"],
    ],
    [
      ["", "???"],
      ["2", "3"],
    ],
    [
      ["Ведомости", "新聞"],
      ["Вед", "新聞"],
    ],
  ])("%j: %j", (names, short) => {
    expect(abbreviations(names)).toEqual(short);
  });
});

describe("what sets two wordings apart", () => {
  it.each([
    [
      "the label, where it is in the quote",
      "It costs 6.2 million.",
      "6.2 million",
      "It costs 7 million.",
      "It costs [6.2 million].",
    ],
    [
      "the label's number in other words",
      "Twenty-three axe heads were lying there.",
      "23",
      "A whopping 32 axe heads were there.",
      "[Twenty-three] axe heads were lying there.",
    ],
    [
      "the other words, where most are the same",
      "The lamp will stay lit.",
      "affirmed",
      "The lamp will not stay lit.",
      "The lamp will stay lit.",
    ],
    [
      "the added word",
      "The lamp will not stay lit.",
      "denied",
      "The lamp will stay lit.",
      "The lamp will [not] stay lit.",
    ],
    [
      "numbers, where little is the same",
      "In all 14 came.",
      "low",
      "Police counted nine visitors at the gate",
      "In all [14] came.",
    ],
    ["nothing, where all is other", "Nobody came.", "a", "The hall was full to the doors.", "Nobody came."],
  ])("%s", (_, quote, label, other, expected) => {
    expect(bracketed(differingParts(quote, label, other, true))).toBe(expected);
  });
});

it("leaves numbers alone where it isn't numbers that differ", () => {
  const parts = differingParts("In all 14 denied it.", "denied by them", "Police counted nine visitors", false);
  expect(bracketed(parts)).toBe("In all 14 denied it.");
});

describe("what a quote has in common with a point", () => {
  it.each([
    ["The tower is moved.", "The tower is moved.", "The tower is moved."],
    [
      "Engineers will move the old tower inland.",
      "The tower is moved inland.",
      "Engineers will [move] the old [tower inland].",
    ],
    ["Nobody came.", "The tower is moved.", "Nobody came."],
  ])("%j beside %j", (quote, point, expected) => {
    expect(bracketed(sharedParts(quote, point))).toBe(expected);
  });
});

describe("text for pages", () => {
  it("has no character that HTML or XML forbids", () => {
    expect(cleanText("a\u0000b\u0007c\uD800d\uFFFEe\u0085f\tg\nh😀")).toBe("abcdef\tg\nh😀");
  });
  it("is one line where it has to be", () => {
    expect(oneLine(" a\n\n b\u000B c ")).toBe("a b c");
  });
  it("is cut at a blank", () => {
    expect(shortened("one two three four", 12)).toBe("one two…");
    expect(shortened("one", 12)).toBe("one");
  });
  it("can't be changed once a view is sealed", () => {
    const view = sealed({ list: [{ text: "a\u0001" }] });
    expect(view.list[0]!.text).toBe("a");
    expect(Object.isFrozen(view.list[0])).toBe(true);
  });
});
