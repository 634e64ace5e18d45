/** Every folder of test/fixtures/normalize is a case: input.txt or input.md, perhaps meta.json, and what must come out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article, RawArticle, RawMeta } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { parseBody } from "../../src/text/markdown.js";

const folder = join(import.meta.dirname, "..", "fixtures", "normalize");
const cases = readdirSync(folder).sort();

function readCase(name: string): RawArticle {
  const isMarkdown = existsSync(join(folder, name, "input.md"));
  const path = join(folder, name, isMarkdown ? "input.md" : "input.txt");
  const metaPath = join(folder, name, "meta.json");
  const meta: RawMeta = existsSync(metaPath) ? JSON.parse(readFileSync(metaPath, "utf8")) : {};
  const text = readFileSync(path, "utf8");
  return { input: name, format: isMarkdown ? "markdown" : "text", encoding: "utf-8", text, firstLine: 1, meta };
}

/** The article as expected.json writes it down. */
function shown(article: Article) {
  const { kind, headline, dek, byline, dateline, language, published, publishedFrom, upstream } = article;
  const bullets = article.bullets.map((bullet) => bullet.text);
  const removed = article.removed.map(({ line, rule, text }) => `${line} ${rule}: ${text}`);
  const body = article.body.split("\n");
  return {
    kind,
    headline,
    dek,
    byline,
    dateline,
    language,
    published,
    publishedFrom,
    upstream,
    bullets,
    body,
    removed,
  };
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(cases)("%s", (name) => {
  const raw = readCase(name);
  const article = normalize(raw, { sources: [], defaultLanguage: "en" }, (warning) => {
    throw new Error(warning.text);
  });

  it("comes out as expected", () => {
    expect(shown(article)).toEqual(JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")));
  });

  it("keeps body, text, blocks and bullets in step", () => {
    expect(parseBody(article.body)).toEqual({ text: article.text, blocks: article.blocks });
    for (const { text, start, end } of article.bullets) expect(article.text.slice(start, end)).toBe(text);
  });

  it("keeps each block verbatim, and loses no word", () => {
    const source = raw.format === "markdown" ? parseBody(raw.text).text : raw.text;
    const before = ` ${words(source).join(" ")} `;
    for (const { start, end } of article.blocks) {
      expect(before).toContain(` ${words(article.text.slice(start, end)).join(" ")} `);
    }
    const { headline, dek, byline, dateline, text, removed } = article;
    const after = new Set(
      words([headline, dek, byline, dateline, text, ...removed.map((line) => line.text)].join(" ")),
    );
    expect(words(source).filter((word) => !after.has(word))).toEqual([]);
  });
});
