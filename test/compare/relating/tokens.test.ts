import { describe, expect, it } from "vitest";
import { readSentence } from "../../../src/compare/relating/tokens.js";

const meanings = (text: string): string[] =>
  readSentence(text)
    .tokens.filter((each) => !each.stop)
    .map((each) => each.meaning);

describe("how relate reads a sentence", () => {
  it.each([
    ["numbers by value", "The levy costs 1,200 crowns.", "The levy costs twelve hundred crowns."],
    ["scales", "Tolvik owes 1.4 million crowns.", "Tolvik owes 1,400,000 crowns."],
    ["letters with full stops", "U.S. ferries", "US ferries"],
    ["a country's long name", "ferries of the United States", "ferries of the U.S."],
    ["a people and its country", "Zambian ferries", "ferries of Zambia"],
    ["a kingdom by its letters", "the UK envoy", "Britain's envoy"],
    ["offices", "the prime minister of Malta", "Malta's premier"],
    ["verbs of several words", "The envoy stepped down.", "The envoy resigned."],
    ["hyphens", "a cease-fire in Tolvik", "a ceasefire in Tolvik"],
    ["headline words", "Pub owner was abducted", "Bar owner kidnapped"],
  ])("%s: %s / %s", (_, a, b) => {
    expect([...meanings(a)].sort()).toEqual([...meanings(b)].sort());
  });

  it.each([
    ["a pronoun is no country", "The mayor told us.", "The mayor told America."],
    ["a pronoun in a headline of capitals is none", "MAYOR TOLD US", "MAYOR TOLD AMERICA"],
    ["initials of a name stay letters", "H.B. Orlund rows.", "Orlund rows."],
    ["other numbers", "The levy costs 40 crowns.", "The levy costs 41 crowns."],
  ])("%s: %s / %s", (_, a, b) => {
    expect(meanings(a)).not.toEqual(meanings(b));
  });

  it("tells which capitals say something", () => {
    const capitals = (text: string): string[] =>
      readSentence(text)
        .tokens.filter((each) => each.capital)
        .map((each) => each.text);
    expect(capitals("Ferries reached the port of Tolvik late.")).toEqual(["Tolvik"]);
    expect(capitals("Ferries Reach the Port of Tolvik Late")).toEqual([]);
  });

  it.each(["", "…", "U.", "1", "$", "N. Korea", "twelve", "U.S"])("reads %j", (text) => {
    expect(() => readSentence(text)).not.toThrow();
  });
});
