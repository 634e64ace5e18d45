import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import { alone, article } from "./stories.js";

const FILLER = "The river rose by two metres in the night and the lower quay of Marlow Bay was flooded.";

/** Labels of the headline's and of the text's number; empty where they aren't held against each other. */
function clash(headline: string, body: string): string[] {
  const all = [{ ...article("x", "x", `${body}\n${FILLER}`), headline }, article("y", "y", FILLER)];
  const found = compare(all, alone(all)).differences.filter(({ kind }) => kind === "headline");
  return found.flatMap(({ sides }) => sides.map(({ label }) => label));
}

describe("a headline and its own text", () => {
  it.each([
    [
      "a toll that was brought up to date",
      "63 people dead after the Orla flood",
      "At least 147 people were killed when the Orla burst its banks.",
      ["63", "147"],
    ],
    [
      "in words",
      "Three dead in Marlow Bay",
      "A barge sank in Marlow Bay on Friday, killing four sailors.",
      ["Three", "four"],
    ],
    [
      "those who were rescued",
      "1,000 rescued from the Orla flood",
      "Up to 2,000 people have been rescued from their roofs along the Orla.",
      ["1,000", "2,000"],
    ],
  ])("differ: %s", (_, headline, body, expected) => {
    const labels = clash(headline, body);
    expect(labels).toHaveLength(2);
    for (const [i, number] of expected.entries()) expect(labels[i]).toContain(number);
  });

  it.each([
    ["the same number", "63 dead in Marlow Bay", "The flood killed 63 people in Marlow Bay."],
    [
      "the headline's number further down",
      "Three dead in Marlow Bay",
      "The flood killed four people, the mayor said.\nThe police speak of three.",
    ],
    ["rounding", "150 dead in Marlow Bay", "The flood killed 147 people in Marlow Bay."],
    [
      "another fate",
      "Three dead in Marlow Bay",
      "Five people were injured when the quay of Marlow Bay fell into the river.",
    ],
    [
      "counted otherwise",
      "Three dead in Marlow Bay, including the captain",
      "The captain killed two passengers in Marlow Bay before he drowned.",
    ],
    [
      "a number in a name",
      "Covid-19 deaths rise in Marlow Bay",
      "Some 30 people have died in Marlow Bay since spring.",
    ],
    [
      "numbers far apart",
      "Three dead in Marlow Bay",
      "The flood of 1911 killed 900 people in Marlow Bay and is not forgotten.",
    ],
    [
      "two numbers in the sentence",
      "Three dead in Marlow Bay",
      "Four people were killed in the town and seven people were killed along the river.",
    ],
    ["what is no toll", "Council spends $3 million on the weir", "The council spends $5 million on the weir."],
    ["no number", "Deaths in Marlow Bay", "The flood killed four people in Marlow Bay."],
  ])("aren't held against each other: %s", (_, headline, body) => expect(clash(headline, body)).toEqual([]));

  it("has the headline itself for its subject, and receipts on the text's side only", () => {
    const headline = "63 people dead after the Orla flood";
    const body = "At least 147 people were killed when the Orla burst its banks.";
    const all = [{ ...article("x", "x", body), headline }, article("y", "y", FILLER)];
    expect(compare(all, alone(all)).differences).toMatchObject([
      {
        kind: "headline",
        about: headline,
        claim: null,
        sides: [
          { support: [], headline: "x" },
          { support: [{ article: "x", quote: body, start: 0, end: body.length }] },
        ],
      },
    ]);
  });
});
