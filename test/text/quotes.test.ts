import { describe, expect, it } from "vitest";
import { mentions } from "../../src/text/names.js";
import { quotations } from "../../src/text/quotes.js";
import { sentences } from "../../src/text/sentences.js";

function said(text: string): [string | null, string][] {
  const all = mentions(text, sentences(text));
  return quotations(text, [{ start: 0, end: text.length }], all, () => true).map(({ speaker, text: words }) => [
    speaker,
    words,
  ]);
}

describe("quotations", () => {
  it.each([
    ["“We shall open it in the spring,” Calder said.", "Calder"],
    ["Mayor Ines Calder said: “We shall open it in the spring.”", "Ines Calder"],
    ['"We shall open it in the spring," she said.', null],
    ["Ines Calder came late. “We shall open it in the spring,” she said.", "Ines Calder"],
    ["“We shall open it in the spring,” said chief engineer Mara Renn.", "Mara Renn"],
    ["“We shall open it in the spring,” Renn, the chief engineer, said.", "Renn"],
    ["“We shall open it in the spring,” according to Mara Renn.", "Mara Renn"],
    ["Calder told anchor Tom Vale: “We shall open it in the spring.”", "Calder"],
    ["Renn attacked Calder. “We shall open it in the spring.”", null],
    ["The plan of Mara Renn is clear. “Ask Tom Vale to open it in the spring,” she said.", "Mara Renn"],
    ["“We shall open it in the spring,” said Harbourline founder and chief executive, Mara Renn.", "Mara Renn"],
    ["“We shall open it in the spring,” the board said in a letter that Mara Renn signed.", null],
    ["A call between Orlov and Calder may come, Renn said. “We shall open it in the spring,” he noted.", "Renn"],
    ["Mayor Ines Calder spoke of Tom Vale's boat. “We shall open it in the spring,” she said.", "Ines Calder"],
    ["For Mr. Vale, Ines Calder was a friend. “We shall open it in the spring,” he said.", "Vale"],
    ["According to a sign, “we shall open it in the spring”.", null],
  ] as [string, string | null][])("%s", (text, speaker) => {
    expect(said(text).map(([who]) => who)).toEqual([speaker]);
  });

  it("leaves out single expressions", () => {
    expect(said("He called it “a fine day” and left.")).toEqual([]);
  });

  it("leaves out what is torn at a bracket", () => {
    expect(said("A hearing found “that the board did not support [” the plan.")).toEqual([]);
  });

  it("gives offsets without the marks", () => {
    const text = "“We shall open it in the spring,” Calder said.";
    const [quote] = quotations(text, [{ start: 0, end: text.length }], [], () => true);
    expect(text.slice(quote!.start, quote!.end)).toBe("We shall open it in the spring");
  });
});
