import { describe, expect, it } from "vitest";
import { match } from "../../src/compare/match.js";
import { UNCLEAR } from "../../src/compare/standing.js";
import { findClauses } from "../../src/compare/wording.js";
import { article } from "./stories.js";

describe("a clause of a quotation", () => {
  const said =
    "“The gates of the weir broke at dawn. The harbour board has known of it for years. Nobody mended them,” Mira Holt said.";
  const matched = match([article("x", "x", said), article("y", "y", "The gates of the weir broke at dawn.")]);
  const clausesOf = findClauses(matched);
  const standings = (passage: number): number[] => clausesOf(passage).map(({ standing }) => standing);

  it("stands aside where the sentence before it opened the quotation, since nothing in it says who speaks", () => {
    expect(matched.passages[1]!.quote).toBe("The harbour board has known of it for years.");
    expect(Math.max(...standings(1))).toBeLessThanOrEqual(UNCLEAR);
  });

  it("stands by itself where nobody is quoted", () => {
    expect(matched.passages.at(-1)!.quote).toBe("The gates of the weir broke at dawn.");
    expect(Math.max(...standings(matched.passages.length - 1))).toBe(1);
  });
});
