import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dates } from "../../src/text/dates.js";
import { lexemeOf, SIGNS } from "../../src/text/lexemes.js";
import { loadedWords } from "../../src/text/loaded-words.js";
import { quantities } from "../../src/text/numbers.js";
import { denialIn } from "../../src/text/stance.js";
import { countWords, words } from "../../src/text/words.js";

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const pieces = fc.constantFrom(..."a B é ß ø Ж 7 ² ' ’ - – — … “ ” . , \u00a0 \u0301 ½ ª µ × 中 😀 \n".split(" "), " ");

describe("the words of a text", () => {
  it.each([
    ["The mayor's 30-day plan", ["The", "mayor's", "30", "day", "plan"]],
    ["“It’s o'clock,” said 'Renn'", ["It’s", "o'clock", "said", "Renn"]],
    ["don't'4 U.S. café's", ["don't", "4", "U", "S", "café's"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  it("are letters and digits with inner apostrophes, whatever the script", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const expected = [...text.matchAll(WORD)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
        }));
        expect(words(text).map(({ start, end, text: written }) => ({ start, end, text: written }))).toEqual(expected);
        expect(countWords(text)).toBe(expected.length);
      }),
    );
  });
});

describe("a word by itself", () => {
  it("is folded, read and weighed", () => {
    expect(lexemeOf("Harbours’")).toMatchObject({ lower: "harbours", key: "harbor", isCapital: true, isStop: false });
    expect(lexemeOf("the")).toMatchObject({ lower: "the", isCapital: false, isStop: true });
  });
});

const said = fc.constantFrom(
  ..."Mira Holt denied disputes the untrue report never happened reached no such not true rules out ruling rejects that claims".split(
    " ",
  ),
  ..."two Twenty-five hundred a dozen half million 3 12.5 one of killed".split(" "),
  ..."on Monday yesterday 2014-03-02 May 5 March 2014 12th of June today's".split(" "),
  ..."rebels freedom fighters illegal aliens protest layoffs".split(" "),
);
const sentences = fc.array(said, { maxLength: 14 }).map((list) => list.join(" "));
const signsIn = (text: string): number => words(text).reduce((signs, word) => signs | lexemeOf(word.text).signs, 0);

describe("where no word is a sign, there is none", () => {
  it.each<[keyof typeof SIGNS, (text: string) => boolean]>([
    ["quantity", (text) => quantities(text).length > 0],
    ["date", (text) => dates(text, "2014-03-09").length > 0],
    ["denial", (text) => denialIn(text) !== null],
    ["loaded", (text) => loadedWords(words(text).map((word) => word.lower)).length > 0],
  ])("%s", (kind, holds) => {
    let held = 0;
    fc.assert(
      fc.property(sentences, (text) => {
        if (!holds(text)) return;
        held += 1;
        expect(signsIn(text) & SIGNS[kind]).not.toBe(0);
      }),
      { numRuns: 400 },
    );
    expect(held).toBeGreaterThan(20);
  });
});
