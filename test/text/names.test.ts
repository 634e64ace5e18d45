import { describe, expect, it } from "vitest";
import { mentions } from "../../src/text/names.js";
import { sentences } from "../../src/text/sentences.js";

const found = (text: string) => mentions(text, sentences(text));

describe("mentions", () => {
  it.each([
    ["Mayor Ines Calder opened the gate.", ["Ines Calder"]],
    ["The report by George W. Hale was late.", ["George W. Hale"]],
    ["She works for the Bank of Halvern in Port Ansel.", ["Bank of Halvern", "Port Ansel"]],
    ["On Friday the ferry left in June.", []],
    ["Despite this, nothing changed.", []],
    ["It was Calder's idea.", ["Calder"]],
    ["The U.S. Navy came.", ["U.S. Navy"]],
    ["The crew of HPA filmed Ida van Loon.", ["HPA", "Ida van Loon"]],
  ] as [string, string[]][])("%s", (text, names) => {
    expect(found(text).map((each) => each.name)).toEqual(names);
  });

  it("knows persons by their titles", () => {
    expect(
      found("Halvern President Orla Finch met Sen. Tom Reed at the Harbour Ministry.").map(({ name, person }) => [
        name,
        person,
      ]),
    ).toEqual([
      ["Orla Finch", true],
      ["Tom Reed", true],
      ["Harbour Ministry", false],
    ]);
  });

  it("takes a word at the beginning of a sentence for a name only with evidence", () => {
    expect(found("Police came. Kalenko stayed. Nobody saw Kalenko leave.").map((each) => each.name)).toEqual([
      "Kalenko",
      "Kalenko",
    ]);
  });

  it("gives spans that begin with the title", () => {
    const text = "It was Dr. Mira Stone who called.";
    expect(found(text).map(({ start, end, title }) => [text.slice(start, end), title])).toEqual([
      ["Dr. Mira Stone", "Dr."],
    ]);
  });
});
