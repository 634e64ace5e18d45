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

  it("keeps what a sentence says against itself", () => {
    const text = "The harbour board wants to open the weir, but the barge owners have refused.";
    expect(of(text)).not.toContain("The harbour board wants to open the weir");
  });

  it.each([
    [
      "The old weir of Orla – shut since the flood of May – was opened again on Monday by the board.",
      "The old weir of Orla – shut since the flood of May",
    ],
    [
      "The Ledger reported that the old weir of Orla – a work of Palmer Renn – was opened again on Monday.",
      "The Ledger reported that the old weir of Orla – a work of Palmer Renn",
    ],
    [
      "Barge owners of Orla, the rowers, and the harbour board of Marlow met on Monday to talk.",
      "the harbour board of Marlow met on Monday to talk.",
    ],
  ])("doesn't cut where no sentence is left: %s", (text, scrap) => {
    expect(of(text)).not.toContain(scrap);
  });

  it("needs a verb that is no participle between commas", () => {
    const text = "The Harbour League of Marlow, led by Mira Holt, while it lost two seats, won the town.";
    expect(of(text)).not.toContain("The Harbour League of Marlow, led by Mira Holt");
  });

  it("cuts at a dash after a sentence, and after a list that has ended", () => {
    const dash = "The board opened the weir on Monday – a week after the flood – to let nine barges pass.";
    expect(of(dash)).toContain("The board opened the weir on Monday – a week after the flood");
    const joined = "On Monday, the old bridge was closed, and the ferry took the passengers across.";
    expect(of(joined)).toContain("the ferry took the passengers across.");
  });

  it.each([
    ["The mayor, who had been ill, left early.", "The mayor"],
    ["“We closed it at once, and we were right,” she said.", "“We closed it at once"],
  ])("doesn't take a scrap out of %s", (text, scrap) => {
    expect(of(text)).not.toContain(scrap);
  });
});
