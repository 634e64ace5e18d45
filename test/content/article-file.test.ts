import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatArticle, parseArticle } from "../../src/content/article-file.js";
import type { Article } from "../../src/model.js";
import { parseBody } from "../../src/text/markdown.js";
import { article as anyArticle, line } from "./hostile.js";

const body =
  "The quay was shut on Monday.\n\n- Boats wait outside\n- Nobody was hurt\n\n## What next\n\nThe board meets today.";
const { text, blocks } = parseBody(body);
const items = blocks.filter(({ kind }) => kind === "item");
const quay: Article = {
  version: 1,
  id: "a00112233aabb",
  kind: "article",
  input: "content/inbox/quay.txt",
  url: "https://post.example/quay",
  source: { id: "harbour-post", name: "Harbour Post" },
  headline: "Quay shut: boats wait",
  dek: null,
  byline: "Ada Ferry",
  dateline: "EASTPORT",
  language: "en",
  published: "2025-03-14",
  publishedFrom: "metadata",
  received: "2025-03-15",
  body,
  text,
  blocks,
  bullets: items.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
  upstream: ["Coast Wire"],
  links: [],
  removed: [{ text: "Share this --> now", line: 3, rule: "share" }],
};
const file = formatArticle({ article: quay, raw: "feed0000feed0000", olderRaw: [], alsoIds: [] });
const path = "content/articles/quay.md";
const edit = (from: string | RegExp, to: string): string => {
  expect(file).toMatch(from);
  return file.replace(from, to);
};

describe("an article's file", () => {
  it("reads like an article with a short front matter", () => {
    expect(file).toBe(`---
headline: 'Quay shut: boats wait'
source:
  id: harbour-post
  name: Harbour Post
byline: Ada Ferry
dateline: EASTPORT
published: '2025-03-14'
url: https://post.example/quay
language: en
bullets: 1-2
upstream:
  - Coast Wire
id: a00112233aabb
input: content/inbox/quay.txt
received: '2025-03-15'
raw: feed0000feed0000
written: ${/written: (\w+)/.exec(file)?.[1]}
---

${body}

<!-- commonplace: what was cut from the raw file and by which rule, and its links
cut {"line":3,"rule":"share","text":"Share this --\\u003e now"}
-->
`);
  });

  it("gives back the record, whatever it holds", () => {
    fc.assert(
      fc.property(anyArticle, fc.array(line, { maxLength: 2 }), (article, alsoIds) => {
        const file = { article, raw: "beef", olderRaw: alsoIds, alsoIds };
        expect(parseArticle(formatArticle(file), path)).toEqual({ ...file, edited: false });
      }),
      { numRuns: 600 },
    );
  });
});

describe("a correction by hand is noticed", () => {
  it.each([
    ["a headline", "headline: 'Quay shut: boats wait'", "headline: Quay closed"],
    ["a date without quotes", "published: '2025-03-14'", "published: 2025-03-13"],
    ["a field that is new", "byline: Ada Ferry", "byline: Ada Ferry\ndek: Nobody was hurt"],
    ["a field that is gone", "byline: Ada Ferry\n", ""],
    ["the text", "Nobody was hurt", "Nobody was hurt, it seems"],
    ["a heading made a paragraph", "## What next", "What next"],
    ["a cut line put out", /cut \{.*\}\n/, ""],
    ["the source's name", "name: Harbour Post", "name: The Harbour Post"],
  ])("%s", (_what, from, to) => {
    expect(parseArticle(edit(from, to), path).edited).toBe(true);
  });
});

describe("writing the same in another way is no correction", () => {
  it.each([
    ["quotes", "headline: 'Quay shut: boats wait'", 'headline: "Quay shut: boats wait"'],
    ["a date without quotes", "published: '2025-03-14'", "published: 2025-03-14"],
    ["order of fields", /byline: Ada Ferry\n(.*)/, "$1\nbyline: Ada Ferry"],
    ["a comment", "language: en", "language: en # English"],
    [
      "flow style",
      "source:\n  id: harbour-post\n  name: Harbour Post",
      "source: {id: harbour-post, name: Harbour Post}",
    ],
    ["more blank lines around the text", "---\n\nThe quay", "---\n\n\n\nThe quay"],
  ])("%s", (_what, from, to) => {
    expect(parseArticle(edit(from, to), path)).toEqual(parseArticle(file, path));
  });
});

describe("a file that can't be read says where, what and what to do", () => {
  it.each([
    ["no front matter", () => "Just text\n", "content/articles/quay.md:1: no front matter"],
    [
      "broken YAML",
      () => edit("byline: Ada", "byline: Ada: "),
      "content/articles/quay.md:6: the front matter is not valid YAML",
    ],
    [
      "a field misspelt",
      () => edit("byline:", "byllne:"),
      'content/articles/quay.md:6: "byllne" is not a field of this file. Did you mean "byline"?',
    ],
    [
      "no date",
      () => edit("'2025-03-14'", "14 March"),
      'content/articles/quay.md:8: "published" is "14 March", not a date.',
    ],
    ["a day that doesn't exist", () => edit("'2025-03-14'", "2025-02-29"), "not a date"],
    ["an id that is gone", () => edit("id: a00112233aabb\n", ""), '"id" is missing. Restore it'],
    [
      "a source without id",
      () => edit("  id: harbour-post\n", ""),
      'content/articles/quay.md:3: "source" needs an id and a name',
    ],
    ["a list where a line belongs", () => edit("Ada Ferry", "[Ada, Bob]"), '"byline" is not a text'],
    [
      "an address that is none",
      () => edit("https://post", "javascript:post"),
      '"url" is "javascript:post.example/quay"',
    ],
    ["bullets in words", () => edit("bullets: 1-2", "bullets: the first"), '"bullets" says which list items'],
    ["a damaged comment", () => edit('cut {"line"', "cut {line"), ":31: a line of the comment that the program keeps"],
    ["a comment without end", () => edit(/-->\n$/, ""), "the comment that holds what was cut has no end"],
    ["code as front matter", () => file.replace("---", "---js"), 'front matter in "js" is not read'],
    ["aliases", () => edit("Ada Ferry", "&a [x]\ndek: *a"), "aliases (*name) are not allowed"],
  ])("%s", (_what, make, message) => {
    expect(() => parseArticle(make(), path)).toThrow(message);
  });
});

it("leaves out summary points that an editor has deleted from the text", () => {
  const { article } = parseArticle(edit("- Nobody was hurt\n", ""), path);
  expect(article.bullets.map((bullet) => bullet.text)).toEqual(["Boats wait outside"]);
});
