import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import type { Article } from "../../src/model.js";
import { alone, article } from "./stories.js";

const SHUT = "The harbour board has shut the gates of the Orla weir, Mira Holt said.";
const PAID = "Each rower of Castermere receives 400 crowns for the lost regatta, Palmer Renn said.";
const SEEN = "Nine barges were seen at the old quay of Marlow, Ada Vane said.";

const withHeadline = (headline: string | null, each: Article): Article => ({ ...each, headline });

/** Texts of the bullets of a story of three articles, under one headline or none, each with its sentences in their own order. */
function bullets(headline: string | null, orders: readonly (readonly string[])[]): string[] {
  const articles = orders.map((each, i) => withHeadline(headline, article(`a${i}`, `s${i}`, each.join("\n\n"))));
  return compare(articles, alone(articles)).claims.map(({ text }) => text);
}

describe("the first bullets", () => {
  it("begin with what the sources begin with", () => {
    expect(
      bullets(null, [
        [SEEN, PAID, SHUT],
        [SEEN, SHUT, PAID],
        [SEEN, SHUT, PAID],
      ])[0],
    ).toBe(SEEN);
    expect(
      bullets(null, [
        [SHUT, PAID, SEEN],
        [SHUT, SEEN, PAID],
        [SHUT, SEEN, PAID],
      ])[0],
    ).toBe(SHUT);
  });

  it("begin with what the headlines tell, where it comes no later than others", () => {
    const orders = [
      [SEEN, SHUT, PAID],
      [SHUT, SEEN, PAID],
      [SEEN, SHUT, PAID],
      [SHUT, SEEN, PAID],
    ];
    expect(bullets("Gates of Orla weir shut by harbour board", orders)[0]).toBe(SHUT);
    expect(bullets("Nine barges seen at old quay in Marlow", orders)[0]).toBe(SEEN);
  });
});
