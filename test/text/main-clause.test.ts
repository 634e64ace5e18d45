import { describe, expect, it } from "vitest";
import { mainClause } from "../../src/text/main-clause.js";

const main = (sentence: string): string =>
  mainClause(sentence)
    .map(({ start, end }) => sentence.slice(start, end).trim())
    .join(" … ");

describe("mainClause", () => {
  it.each([
    ["The board shut the gates.", "The board shut the gates."],
    ["The board shut the gates, which are a century old.", "The board shut the gates"],
    ["A storm crossed the bay, killing two sailors and sinking a barge.", "A storm crossed the bay"],
    ["The gates were shut when the tide turned.", "The gates were shut"],
    ["After the tide had turned, the board shut the gates.", "the board shut the gates."],
    ["The weir, which is a century old, burst on Monday.", "The weir … , burst on Monday."],
  ])("leaves out what is added: %s", (sentence, expected) => expect(main(sentence)).toBe(expected));

  it.each([
    ["The board shut the gates, harbour master Mira Holt said on Friday.", "The board shut the gates"],
    ["The board shut the gates, said harbour master Mira Holt, who had them built.", "The board shut the gates"],
    [
      "Mira Holt, the harbour master, said in a letter that Renn shut the gates.",
      "Mira Holt, the harbour master, said in a letter that Renn shut the gates.",
    ],
    ["The board shut the gates, according to the Harbour Ledger.", "The board shut the gates"],
    ["Harbour master Mira Holt said that the board shut the gates.", "the board shut the gates."],
    ["Officials said on Friday that the board shut the gates.", "the board shut the gates."],
  ])("leaves out who said it: %s", (sentence, expected) => expect(main(sentence)).toBe(expected));

  it("takes the quotation of a sentence that opens with one", () => {
    expect(main("“Nobody saw the barge that night,” Holt said at the quay.")).toBe("Nobody saw the barge that night,");
  });

  it.each([
    ["Holt said so.", "Holt said so."],
    ["The man who shut the gates was praised.", "The man who shut the gates was praised."],
    ["", ""],
  ])("leaves alone what it can't tell apart: %s", (sentence, expected) => expect(main(sentence)).toBe(expected));

  it("takes time in proportion to the sentence, whatever it holds", () => {
    for (const part of [", ", "when ", "said ", ", which ", "“a", " –", ", citing "]) {
      const sentence = `${part.repeat(20_000)}”`;
      const spans = mainClause(sentence);
      const ends = spans.flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.every((end) => end >= 0 && end <= sentence.length)).toBe(true);
    }
  });
});
