/** What holds for any text, however hostile or large. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, RawArticle } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { parseBody } from "../../src/text/markdown.js";

function read(text: string, format: RawArticle["format"] = "text"): Article {
  const raw: RawArticle = { input: "a", format, encoding: "utf-8", firstLine: 1, meta: {}, text };
  return normalize(raw, { sources: [], defaultLanguage: "en" }, () => {});
}

const words = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const sentence = fc.constantFrom(
  "The bridge in Arvik is closed.",
  "Divers found that two of its pillars",
  "had lost a third of their stone, said the county (Related: What it costs).",
  "“We wait,” the mayor said. (RELATED: Who waits) Then she left.",
  "ARVIK (Reuters) - The ferry runs.",
  "By Jane Dorrit",
  "Published March 3, 2024",
  "At a glance:",
  "- one point of it",
  "• another point",
  "Share on Facebook",
  "0",
  "More related stories:",
  "Why the ferry stays",
  "Sources include:",
  "We saw it all… pic.twitter.com/abc — Arvik (@arvik) March 3, 2024",
  "— Arvik (@arvik) March 3, 2024",
  "He wrote:",
  "Photo: Arvik archives",
  "FILE - In this May 4, 2021, file photo, the bridge.",
  "What comes next?",
  "## A heading",
  "> a quotation",
  "* * *",
  "<script>alert(1)</script>",
  "[a](javascript:alert(1)) ![b](c)",
  "Copyright 2024 Arvik Post. All rights reserved.",
  "Sign up for our newsletter and get more.",
);
const line = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
);
const breaks = fc.constantFrom("\n", "\n", "\n\n", "\n    ", " ");
const text = fc
  .array(fc.tuple(line, breaks), { maxLength: 25 })
  .map((parts) => parts.map(([each, end]) => each + end).join(""))
  .map((each) => each.replace(/[\0\r]/g, ""));

describe("normalize", () => {
  it("keeps text, body, blocks and bullets in step", () => {
    fc.assert(
      fc.property(text, fc.constantFrom<RawArticle["format"]>("text", "jsonl", "markdown"), (whole, format) => {
        const article = read(whole, format);
        expect(parseBody(article.body)).toEqual({ text: article.text, blocks: article.blocks });
        for (const bullet of article.bullets) expect(article.text.slice(bullet.start, bullet.end)).toBe(bullet.text);
      }),
      { numRuns: 1500 },
    );
  });

  it("keeps every block word for word, and loses none of the words", () => {
    const lettersOnly = text.map((each) => each.replace(/[^\x20-\x7e\n“”…—•]/g, ""));
    fc.assert(
      fc.property(lettersOnly, (whole) => {
        const article = read(whole);
        const before = ` ${words(whole).join(" ")} `;
        for (const { start, end } of article.blocks) {
          const block = words(article.text.slice(start, end)).join(" ");
          if (block !== "") expect(before).toContain(` ${block} `);
        }
        const { headline, dek, byline, dateline, removed } = article;
        const kept = [headline, dek, byline, dateline, article.text, ...removed.map((each) => each.text)].join(" ");
        const after = new Set(words(kept));
        expect(words(whole).filter((word) => !after.has(word))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("gives the same article for the same text, and the text of an article again for its body", () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(read(whole)).toEqual(read(whole));
      }),
      { numRuns: 200 },
    );
  });

  it("names lines of the input in `removed`", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const count = whole.split("\n").length;
        for (const removed of read(whole).removed) {
          expect(removed.line).toBeGreaterThan(0);
          expect(removed.line).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 300 },
    );
  });

  const sentenceLine = "The harbour board met on Tuesday, and its engineers say that the bridge needs repairs. ";
  it.each<[string, string]>([
    ["a line of 10 MB", sentenceLine.repeat(120_000)],
    ["a line of 10 MB without blanks", "x".repeat(10_000_000)],
    ["20 MB of paragraphs", `${sentenceLine}\n\n`.repeat(220_000)],
    ["open brackets", "(Related: ".repeat(300_000)],
    ["square brackets", "[".repeat(1_000_000)],
    ["dashes", "-".repeat(3_000_000)],
    ["blanks", `${" ".repeat(3_000_000)}x`],
    ["no-break spaces", "\u00a0a".repeat(500_000)],
    ["quotation marks", '"'.repeat(3_000_000)],
    ["signatures of posts", "— A (@a) March 11, 2025 ".repeat(50_000)],
    ["signatures on lines of their own", "— A (@a) March 11, 2025\n".repeat(20_000)],
    ["headings of lists", "More related stories:\n".repeat(50_000)],
    ["list markers", "- a b c\n".repeat(50_000)],
    ["line breaks", "\n".repeat(5_000_000)],
    ["digits", "1".repeat(3_000_000)],
    ["links of posts", "pic.twitter.com/".repeat(100_000)],
  ])("goes through %s", (_, whole) => {
    expect(read(whole).version).toBe(1);
  });
});
