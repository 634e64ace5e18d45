import { describe, expect, it } from "vitest";
import { clauses } from "../../src/text/clauses.js";

const of = (text: string) =>
  clauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("clauses", () => {
  it("gives the sentence first", () => {
    expect(of("The bridge closed on Monday.")[0]).toBe("The bridge closed on Monday.");
  });

  it.each([
    ["The old bridge closed on Monday, which angered the shops.", "The old bridge closed on Monday"],
    [
      "The bridge closed on Monday night, and the ferry took the passengers across.",
      "the ferry took the passengers across.",
    ],
    [
      "While the bridge was shut for repair, the ferry carried some 900 people a day.",
      "the ferry carried some 900 people a day.",
    ],
    [
      "The board found eleven cracks in the deck; repairs will cost $14 million.",
      "The board found eleven cracks in the deck",
    ],
  ])("%s", (text, clause) => {
    expect(of(text)).toContain(clause);
  });

  it.each([
    ["The mayor, who had been ill, left early.", "The mayor"],
    ["“We closed it at once, and we were right,” she said.", "“We closed it at once"],
  ])("doesn't take a scrap out of %s", (text, scrap) => {
    expect(of(text)).not.toContain(scrap);
  });
});
