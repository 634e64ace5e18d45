import { describe, expect, it } from "vitest";
import type { RawArticle, Warning } from "../../src/model.js";
import { read } from "../../src/read/index.js";
import { readLight } from "../../src/read/light.js";

function readAll(content: unknown, input = "all.json"): { articles: RawArticle[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 1);
  const articles = read(Buffer.from(text), input, (warning) => warnings.push(warning));
  return { articles, warnings };
}

const one = (content: unknown): Pick<RawArticle, "input" | "meta" | "text" | "summary"> => {
  const { articles, warnings } = readAll(content);
  expect(warnings).toEqual([]);
  expect(articles).toHaveLength(1);
  const { input, meta, text, summary } = articles[0]!;
  return { input, meta, text, ...(summary ? { summary } : {}) };
};

describe("JSON under the names that programs use", () => {
  it("a list of records", () => {
    const { articles } = readAll([
      { title: "Quay", text: "Shut." },
      { id: "q2", headline: "Lock", body: "Stuck." },
    ]);
    expect(articles.map(({ input, text }) => [input, text])).toEqual([
      ["all.json#0", "Shut."],
      ["all.json#q2", "Stuck."],
    ]);
  });

  it("an answer of a news service", () => {
    const article = {
      source: { id: null, name: "The Quay Courier" },
      author: "Mara Lindqvist",
      title: "Bridge shut",
      description: "For eleven weeks.",
      url: "https://quaycourier.example/bridge",
      urlToImage: "https://quaycourier.example/x.jpg",
      publishedAt: "2025-03-04T10:00:00Z",
      content: "The bridge will close on Monday, the harbour board… [+2140 chars]",
    };
    expect(one({ status: "ok", totalResults: 1, articles: [article] })).toEqual({
      input: "all.json#0",
      meta: {
        title: "Bridge shut",
        dek: "For eleven weeks.",
        url: "https://quaycourier.example/bridge",
        source: "The Quay Courier",
        author: "Mara Lindqvist",
        date: "2025-03-04T10:00:00Z",
      },
      text: "The bridge will close on Monday, the harbour board…",
      summary: true,
    });
    expect(one({ articles: [{ ...article, content: null }] })).toMatchObject({
      text: "For eleven weeks.",
      summary: true,
    });
    expect(one({ articles: [{ ...article, content: null }] }).meta.dek).toBeUndefined();
  });

  it("a text extractor's record, whose source is an address", () => {
    const record = {
      title: "Lamps replaced",
      author: "Bo Elm; Ann Oak",
      hostname: "lamps.example",
      date: "2025-02-11",
      id: null,
      raw_text: "All forty of them.",
      text: "All forty of them.",
      source: "https://lamps.example/forty",
      "source-hostname": "Old Lamps",
      excerpt: "A street.",
    };
    expect(one(record).meta).toEqual({
      title: "Lamps replaced",
      dek: "A street.",
      url: "https://lamps.example/forty",
      source: "Old Lamps",
      author: "Bo Elm; Ann Oak",
      date: "2025-02-11",
    });
  });

  it("a crawler's record: lists of paragraphs, HTML in its body", () => {
    expect(one([{ url: "https://a.example/1", title: ["Ferry"], text: ["First.", "Second."] }]).text).toBe(
      "First.\n\nSecond.",
    );
    expect(
      one([{ url: "https://a.example/1", body: "<p>First.</p><ul><li><a href='/x'>Second</a>.</li></ul>" }]).text,
    ).toBe("First.\n\n- Second.");
  });

  it.each<[string, object, Partial<RawArticle["meta"]>, string]>([
    [
      "an answer of a news service on one line",
      {
        status: "ok",
        articles: [
          {
            source: { id: null, name: "Quay Times" },
            title: "Ferry late",
            publishedAt: "2025-03-01T10:00:00Z",
            content: "It was late… [+1234 chars]",
          },
        ],
      },
      { title: "Ferry late", source: "Quay Times", date: "2025-03-01T10:00:00Z" },
      "It was late…",
    ],
    [
      "a service that keeps the text apart",
      [
        {
          webTitle: "Ferry",
          webUrl: "https://quay.example/1",
          webPublicationDate: "2025-03-01",
          fields: { bodyText: "It was late." },
        },
      ],
      { title: "Ferry", url: "https://quay.example/1", date: "2025-03-01" },
      "It was late.",
    ],
    [
      "a spider's item with names of its own",
      {
        article_title: "Ferry",
        article_text: "It was late.",
        article_url: "https://quay.example/1",
        published_date: "2025-03-01",
      },
      { title: "Ferry", url: "https://quay.example/1", date: "2025-03-01" },
      "It was late.",
    ],
    [
      "a feed as a program's library gives it",
      {
        feed: {
          title: "Quay",
          items: [
            { title: "Ferry", content: "<p>It was late.</p>", isoDate: "2025-03-01T00:00:00Z", creator: "Ann Oak" },
          ],
        },
      },
      { title: "Ferry", author: "Ann Oak", date: "2025-03-01T00:00:00Z" },
      "It was late.",
    ],
  ])("%s", (_what, json, meta, text) => {
    const [article] = readAll(JSON.stringify(json)).articles;
    expect(article!.meta).toMatchObject(meta);
    expect(article!.text).toBe(text);
  });

  it("records that a search engine wraps", () => {
    expect(one({ hits: { hits: [{ _source: { title: "Herring", text: "Dear." } }] } }).text).toBe("Dear.");
  });

  it("a list that was cut off keeps its whole records, and says so", () => {
    const { articles, warnings } = readAll('[\n{"title": "One"},\n{"title": "Two"},\n{"title": "Thr');
    expect(articles.map(({ meta }) => meta.title)).toEqual(["One", "Two"]);
    expect(warnings).toMatchObject([{ rule: "bad-json", level: "unusable" }]);
  });

  it("text is text: what looks like markup in it stays as it is", () => {
    expect(one([{ title: "Tags", text: "<p>is a tag</p>" }]).text).toBe("<p>is a tag</p>");
  });
});

describe("what can be read without the parsers of HTML", () => {
  const light = (content: string, input: string) => readLight(Buffer.from(content), input, () => {});
  it.each([
    ["a text", "Quay shut", "quay.txt", true],
    ["records of text", '{"title": "Quay", "text": "Shut."}', "all.jsonl", true],
    ["records of HTML", '{"title": "Quay", "html": "<p>Shut.</p>"}', "all.jsonl", false],
    ["a page", "<html><body>Quay</body></html>", "quay.html", false],
    ["a feed", "<rss><channel></channel></rss>", "quay.xml", false],
  ])("%s: %s", (_what, content, input, is) => {
    expect(light(content, input) !== null).toBe(is);
  });
});
