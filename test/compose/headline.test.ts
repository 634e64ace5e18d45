import { describe, expect, test } from "vitest";
import { chooseHeadline } from "../../src/compose/headline.js";
import type { Article, Comparison } from "../../src/model.js";

const article = (id: string, headline: string | null, text = "Nothing more was known."): Article =>
  ({ id, headline, text, dek: null }) as unknown as Article;
const claiming = (...texts: string[]): Comparison =>
  ({ claims: texts.map((text, i) => ({ id: `c${i}`, text, support: [] })) }) as unknown as Comparison;

describe("the headline of a story", () => {
  test("is the one that says what the claims and the other headlines say", () => {
    const articles = [
      article("a", "A quiet town wonders about its future"),
      article("b", "Ferry runs aground off Port Ansel, all 40 rescued"),
      article("c", "All 40 rescued after ferry hits rocks at Port Ansel"),
    ];
    const { article: from } = chooseHeadline(articles, claiming("The ferry ran aground off Port Ansel on Monday."));
    expect(["b", "c"]).toContain(from);
  });
  test.each([
    ["a question", "Why did the ferry run aground off Port Ansel?"],
    ["a look back", "After the ferry ran aground: Port Ansel asks"],
    ["two words of a section", "Port Ansel"],
  ])("is no %s where news is at hand", (_, other) => {
    const articles = [article("a", other), article("b", "Ferry runs aground off Port Ansel")];
    expect(chooseHeadline(articles, claiming("The ferry ran aground off Port Ansel.")).article).toBe("b");
  });
  test("is a first sentence where no article has one that tells anything", () => {
    const articles = [
      article("a", null, "Sailors talked of the weather. A ferry ran aground."),
      article("b", "Advertisement", "A ferry ran aground off Port Ansel on Monday. Forty were aboard."),
    ];
    expect(chooseHeadline(articles, claiming("The ferry ran aground off Port Ansel."))).toEqual({
      text: "A ferry ran aground off Port Ansel on Monday.",
      article: "b",
    });
  });
  test("cuts a long first sentence at a word", () => {
    const long = `The ferry ${"and the lighthouse ".repeat(20)}met.`;
    const { text } = chooseHeadline([article("a", null, long)], claiming("The ferry met the lighthouse."));
    expect(text.length).toBeLessThanOrEqual(170);
    expect(long.startsWith(`${text} `)).toBe(true);
  });
  test("is there for the shortest of articles", () => {
    expect(chooseHeadline([article("a", null, "Fog.")], claiming())).toEqual({ text: "Fog.", article: "a" });
  });
});
