import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawArticle, Warning } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { read } from "../../src/read/index.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/read", import.meta.url));
const PROSE =
  "The harbour board met on Tuesday to hear the engineers, and their report says that the old bridge needs eleven weeks of repairs.";

function readPage(html: string): { articles: RawArticle[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const articles = read(Buffer.from(html), "page.html", (warning) => warnings.push(warning));
  return { articles, warnings };
}
const one = (html: string): RawArticle => {
  const { articles, warnings } = readPage(html);
  expect(warnings).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
};
const page = (head: string, body = `<article><h1>Bridge shut</h1><p>${PROSE}</p><p>${PROSE}</p></article>`): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe("saved pages become articles", () => {
  const cases = readdirSync(FIXTURES).filter((name) => readdirSync(`${FIXTURES}/${name}`).includes("page.html"));
  it.each(cases)("%s", (name) => {
    const file = (kind: string): string => readFileSync(`${FIXTURES}/${name}/${kind}`, "utf8");
    const article = one(file("page.html"));
    expect(`${article.text}\n`).toBe(file("expected.md"));
    expect(article.meta).toEqual(JSON.parse(file("expected.json")));
  });
});

describe("nothing of a page is lost", () => {
  const html = readFileSync(`${FIXTURES}/full-page/page.html`, "utf8");
  const { cut = [], links } = one(html);

  it.each([
    ["page-nav", "Weather"],
    ["page-figcaption", "The Lantern Bridge seen from the north quay last autumn."],
    ["page-aside", "Why herring is dear this year"],
    ["page-footer", "Copyright 2025 Quay Media. All rights reserved."],
    ["page-rest", "Old sailor: I said so years ago, and nobody listened to me then either."],
  ])("%s: %s", (rule, text) => {
    const line = html.split("\n").findIndex((each) => each.includes(text)) + 1;
    expect(cut).toContainEqual({ text, line, rule });
  });

  it("keeps links beside the text, absolute ones only", () => {
    expect(links).toEqual([{ text: "its own report", url: "https://harbourboard.example/report" }]);
  });

  it("never reads what a script would write", () => {
    expect(JSON.stringify(one(html))).not.toContain("must never be read");
  });

  it("reaches the article with the lines of the page", () => {
    const article = normalize(one(html), { sources: [], defaultLanguage: "en" }, () => {});
    expect(article).toMatchObject({
      headline: "Lantern Bridge to close for eleven weeks",
      byline: "Mara Lindqvist, Tom Arkwell",
      published: "2025-03-04",
      source: { name: "The Quay Courier" },
    });
    expect(article.removed).toContainEqual(expect.objectContaining({ text: "Weather", line: 22 }));
  });
});

describe("the headline that readers see", () => {
  const stated = '<meta property="og:title" content="Why the old bridge will be shut for weeks">';
  it.each([
    [
      "in other words than the stated one",
      "Eleven weeks: the old bridge will be shut for repairs",
      stated,
      "Eleven weeks: the old bridge will be shut for repairs",
    ],
    [
      "whole, where the stated one is cut off",
      "Why the old bridge of Quay will be shut for eleven weeks",
      '<meta property="og:title" content="Why the old bridge of Quay will...">',
      "Why the old bridge of Quay will be shut for eleven weeks",
    ],
    [
      "not with a label glued to it",
      "Harbour Why the old bridge will be shut for weeks",
      stated,
      "Why the old bridge will be shut for weeks",
    ],
    [
      "not the words in a drawing of the site's name",
      "<svg><title>The Old Bridge Will News</title></svg>",
      stated,
      "Why the old bridge will be shut for weeks",
    ],
    [
      "not one about something else",
      "All about herring and the fish market today",
      stated,
      "Why the old bridge will be shut for weeks",
    ],
  ])("%s", (_what, heading, head, title) => {
    expect(one(page(head, `<h1>${heading}</h1><p>${PROSE}</p><p>${PROSE}</p>`)).meta.title).toBe(title);
  });
});

describe("metadata in the text", () => {
  it.each([
    [
      "microdata",
      '<h2 itemprop="headline">Bridge shut for a while</h2><span itemprop="author">Ann Oak</span>',
      { title: "Bridge shut for a while", author: "Ann Oak" },
    ],
    [
      "a byline with a day before the name",
      '<h1>Bridge shut</h1><p class="meta-author">Posted on 4 March 2025 by Ann Oak</p>',
      { author: "Ann Oak" },
    ],
    [
      "a byline with the day behind the name",
      '<h1>Bridge shut</h1><p class="byline">by Ann Oak<br><span>Monday, March 4, 2025</span></p>',
      { author: "Ann Oak" },
    ],
    [
      "a writer for a paper that is called after a day",
      '<h1>Bridge shut</h1><p class="byline">by Ann Oak for The Quay on Sunday</p>',
      { author: "Ann Oak for The Quay on Sunday" },
    ],
    [
      "no author of a comment",
      '<h1>Bridge shut</h1><div class="comment-author">Old sailor</div>',
      { author: undefined },
    ],
    [
      "a person whose site bears the name",
      '<meta name="author" content="Ann Oak"><meta property="og:site_name" content="Ann Oak"><h1>Bridge shut</h1>',
      { author: "Ann Oak" },
    ],
    [
      "no outlet as its own author",
      '<meta name="author" content="Quay Times"><meta property="og:site_name" content="Quay Times"><h1>Bridge shut</h1>',
      { author: undefined },
    ],
  ])("%s", (_what, body, wanted) => {
    const { meta } = one(page("", `${body}<p>${PROSE}</p><p>${PROSE}</p>`));
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, meta[name as "title"]]))).toEqual(wanted);
  });
});

describe("the shape of the text", () => {
  it("lists, quotations, sub-headings and rows of tables survive as markdown", () => {
    const html = page(
      '<meta property="og:title" content="Bridge shut">',
      `<article><h1>Bridge shut</h1><p>${PROSE}</p><h3>What it costs</h3><ul><li>New beams for 90,000 crowns</li><li>Paint that lasts for twenty years</li></ul><blockquote><p>We have waited long enough for this, the board's chair told the meeting.</p></blockquote><table><tr><th>Week of work</th><th>Crowns spent on it</th></tr><tr><td><p>First week of the repairs</p></td><td><p>20,000 crowns were spent</p></td></tr></table><ol><li>First the beams are put in place</li></ol><p>${PROSE}</p></article>`,
    );
    const { body } = normalize(one(html), { sources: [], defaultLanguage: "en" }, () => {});
    for (const line of [
      "### What it costs",
      "- New beams for 90,000 crowns\n- Paint that lasts for twenty years",
      "> We have waited long enough for this, the board's chair told the meeting.",
      "Week of work | Crowns spent on it",
      "First week of the repairs | 20,000 crowns were spent",
      "- First the beams are put in place",
    ])
      expect(`\n\n${body}\n\n`).toContain(`\n\n${line}\n\n`);
  });
});

describe("metadata, in the order of trust", () => {
  const ld = (fields: object): string => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
  it.each<[string, string, Partial<RawArticle["meta"]>]>([
    [
      "JSON-LD before meta tags",
      `${ld({ "@type": "NewsArticle", headline: "Bridge shut", author: { name: "Ann Oak" } })}<meta name=author content="Bo Elm">`,
      { title: "Bridge shut", author: "Ann Oak" },
    ],
    [
      "meta tags where JSON-LD is broken",
      '<script type="application/ld+json">{"@type":</script><meta name=author content="Bo Elm">',
      { author: "Bo Elm" },
    ],
    [
      "JSON-LD with commas too many",
      '<script type="application/ld+json">{"@type":"Article","author":{"name":"Ann Oak",},}</script>',
      { author: "Ann Oak" },
    ],
    [
      "the headline of the page without the site's name",
      "<title>Bridge shut - The Courier</title>",
      { title: "Bridge shut" },
    ],
    [
      "entities and tags in a title",
      '<meta property="og:title" content="Fish &amp;amp; &lt;b&gt;chips&lt;/b&gt; return">',
      { title: "Fish & chips return" },
    ],
    [
      "a published time",
      '<meta property="article:published_time" content="2025-03-04T10:00:00Z">',
      { date: "2025-03-04T10:00:00Z" },
    ],
    [
      "a date in the address",
      '<link rel=canonical href="https://quay.example/2025/03/04/bridge">',
      { date: "2025-03-04" },
    ],
    [
      "the day that the page shows, where UTC has another one",
      '<meta property="article:published_time" content="2025-03-04T22:10:00-05:00">',
      { date: "2025-03-04" },
    ],
    ["no author by an address", '<meta property="article:author" content="https://quay.example/ann">', {}],
    [
      "the article of a graph, its author by reference",
      ld({
        "@graph": [
          { "@type": "WebSite", name: "Quay" },
          { "@type": ["Article", "NewsArticle"], headline: "Bridge shut", author: { "@id": "#ann" } },
          { "@type": "Person", "@id": "#ann", name: "Ann Oak" },
        ],
      }),
      { title: "Bridge shut", author: "Ann Oak" },
    ],
    [
      "of several articles the one at the page's address",
      `<link rel=canonical href="https://quay.example/bridge">${ld([
        { "@type": "Article", headline: "Herring is dear", url: "https://quay.example/herring", author: "Cy Ash" },
        { "@type": "Article", headline: "Bridge shut", url: "https://quay.example/bridge/", author: "Ann Oak" },
      ])}`,
      { title: "Bridge shut", author: "Ann Oak" },
    ],
    [
      "of several articles the one with the page's headline",
      `<title>Bridge shut | Quay</title>${ld({ "@type": "ItemList", itemListElement: [{ "@type": "Article", headline: "Herring is dear", author: "Cy Ash" }] })}${ld({ "@type": "Article", headline: "Bridge shut", author: ["Ann Oak", { name: "Bo Elm" }] })}`,
      { title: "Bridge shut", author: "Ann Oak, Bo Elm" },
    ],
    ["nobody called admin", '<meta name=author content="admin">', {}],
  ])("%s", (_what, head, wanted) => {
    const { meta } = one(page(head));
    expect(meta).toMatchObject(wanted);
    if (!("author" in wanted)) expect(meta.author).toBeUndefined();
  });

  it.each([
    ["en-GB", "2024-10-02"],
    ["de", "2024-10-02"],
    ["en-US", "2024-02-10"],
    ["en", "02/10/2024"],
  ])("reads 02/10/2024 as the page's country does: %s", (language, date) => {
    const body = `<article><h1>Bridge shut</h1><time>02/10/2024</time><p>${PROSE}</p></article>`;
    expect(one(`<html lang="${language}"><body>${body}</body></html>`).meta.date).toBe(date);
  });
});

describe("hostile and broken pages", () => {
  it("reads a page of 20,000 levels plainly, and says so", () => {
    const { articles, warnings } = readPage(page("", `<h1>Deep</h1>${"<div>".repeat(20_000)}${PROSE}`));
    expect(articles[0]!.text).toContain(PROSE);
    expect(warnings).toMatchObject([{ rule: "page-fallback", level: "odd" }]);
  });

  it("reads a page of 70,000 elements plainly, without menus and forms", () => {
    const { articles } = readPage(page("", `<nav>Home</nav><p>${PROSE}</p>${"<i>x</i>".repeat(70_000)}`));
    expect(articles[0]!.text).toContain(PROSE);
    expect(articles[0]!.text).not.toContain("Home");
  });

  it("keeps what a piece of a page says", () => {
    expect(one("<div class=x><p>Quay shut</p></div>").text).toBe("Quay shut");
  });

  it("never throws, and keeps every word in the text or among what was cut", () => {
    const tag = fc.constantFrom(
      "p",
      "div",
      "b",
      "li",
      "table",
      "tr",
      "td",
      "nav",
      "h2",
      "blockquote",
      "a href='x'",
      "pre",
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(" ")[0]}>`),
      fc.constantFrom("quay ", "bridge&amp;lock ", "<!--", "-->", "<", "&#0;", "\u202e", "<br>"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { articles } = readPage(`<body>Seventeen ${pieces.join("")}`);
        const [article] = articles;
        const all = `${article?.text} ${article?.cut?.map(({ text }) => text).join(" ")}`;
        expect(all).toContain("Seventeen");
      }),
      { numRuns: 60 },
    );
  });
});
