/** Whose it is, which it is, in what language, and whether it is an article at all. */
import { describe, expect, it } from "vitest";
import type { RawArticle, RawMeta, SourceConfig } from "../../src/model.js";
import { canonicalUrl } from "../../src/normalize/article-id.js";
import { normalize } from "../../src/normalize/index.js";

const source = (name: string, more: Partial<SourceConfig> = {}): SourceConfig => ({
  name,
  url: null,
  hosts: [],
  aliases: [],
  publisher: null,
  agency: false,
  publish: null,
  ...more,
});
const sources = [
  source("The Arvik Post", { hosts: ["arvikpost.example"], aliases: ["Arvik Post"] }),
  source("Nordwire", { agency: true, aliases: ["NW"] }),
];
const prose = "The council of Arvik met on Monday. It decided to wait for the engineers, who will come in May.";

function read(text: string, meta: RawMeta = {}, format: RawArticle["format"] = "text", input = "a.txt") {
  return normalize(
    { input, format, encoding: "utf-8", firstLine: 1, meta, text },
    { sources, defaultLanguage: "en" },
    () => {},
  );
}

describe("source", () => {
  it.each<[string, RawMeta, string, string]>([
    ["the metadata's name", { source: "Pell Courier" }, "pell-courier", "Pell Courier"],
    ["an alias of the configuration", { source: "arvik post" }, "the-arvik-post", "The Arvik Post"],
    ["the host of the address", { url: "https://www.arvikpost.example/1" }, "the-arvik-post", "The Arvik Post"],
    ["a host below it", { url: "https://m.arvikpost.example/1" }, "the-arvik-post", "The Arvik Post"],
    ["an unknown host", { url: "https://www.pell.example/1" }, "pell-example", "pell.example"],
    ["a name in another script", { source: "Новости Арвика" }, "новости-арвика", "Новости Арвика"],
  ])("is %s", (_, meta, id, name) => {
    expect(read(prose, meta).source).toEqual({ id, name });
  });

  it("is the outlet of a copyright line, if the configuration knows it and it is no agency", () => {
    expect(read(`${prose}\n\nCopyright 2025 The Arvik Post. All rights reserved.`).source.name).toBe("The Arvik Post");
    expect(read(`${prose}\n\nCopyright 2025 Nordwire. All rights reserved.`).source.id).toMatch(/^a[0-9a-f]{12}$/);
  });

  it("is the article itself where nothing states it, named by what is known", () => {
    const withHeadline = read(`Bridge in Arvik closed\n\n${prose}`);
    expect(withHeadline.source).toEqual({ id: withHeadline.id, name: "Bridge in Arvik closed" });
    expect(read(prose).source.name).toBe("The council of Arvik met on Monday. It…");
  });

  it("names upstream sources as the configuration does, and never the outlet itself", () => {
    expect(read(`${prose}\n\nNW contributed to this report.`, { source: "Pell Courier" }).upstream).toEqual([
      "Nordwire",
    ]);
    expect(read(`ARVIK (NW) - ${prose}`).upstream).toEqual(["Nordwire"]);
    expect(read(`ARVIK (NPA) - ${prose}`).upstream).toEqual(["NPA"]);
    expect(read(`ARVIK (Reuters) - ${prose}`, { source: "Reuters" }).upstream).toEqual([]);
    expect(read(`${prose}\n\nThis article originally appeared on The Arvik Post.`).upstream).toEqual([
      "The Arvik Post",
    ]);
  });
});

describe("id", () => {
  it("is the same for the same text from one source, wherever the file lies", () => {
    expect(read(prose, {}, "text", "b.txt").id).toBe(read(`  ${prose.replace(". ", ".\n")}\n`).id);
  });
  it("differs with the text, the title and the source", () => {
    const ids = [
      read(prose),
      read(`${prose} So.`),
      read(prose, { title: "Bridge" }),
      read(prose, { source: "Pell Courier" }),
    ].map((a) => a.id);
    expect(new Set(ids).size).toBe(4);
  });
  it("follows the address, whatever the text", () => {
    expect(read(prose, { url: "https://x.example/1#a" }).id).toBe(
      read("Other text.", { url: "HTTPS://X.example/1?utm_source=b" }).id,
    );
  });
  it("follows a feed's id, but not a record's", () => {
    expect(read(prose, { id: "7" }, "feed").id).toBe(read("Other text.", { id: "7" }, "feed").id);
    expect(read(prose, { id: "7" }, "jsonl").id).toBe(read(prose, { id: "8" }, "jsonl").id);
  });
  it.each([
    ["https://Example.com/a?b=1&utm_medium=x#top", "https://example.com/a?b=1"],
    ["http://example.com:80", "http://example.com/"],
    ["javascript:alert(1)", null],
    ["https://user:secret@example.com/", null],
    ["not a url", null],
    [undefined, null],
  ])("%s is spelled %s", (address, url) => {
    expect(canonicalUrl(address)).toBe(url);
  });
});

describe("language", () => {
  it.each<[string, RawMeta, string]>([
    [prose, {}, "en"],
    ["Der Rat von Arvik hat am Montag beschlossen, auf die Ingenieure zu warten, die im Mai kommen sollen.", {}, "de"],
    ["Le conseil municipal a décidé lundi d’attendre les ingénieurs, qui doivent venir au mois de mai.", {}, "fr"],
    ["Совет Арвика решил в понедельник подождать инженеров, которые должны приехать в мае.", {}, "ru"],
    ["Kort nytt.", {}, "en"],
    ["Kort nytt.", { language: "sv-SE" }, "sv"],
    ["12 34", {}, "und"],
  ])("of %j is told", (text, meta, language) => {
    expect(read(text, meta).language).toBe(language);
  });
});

describe("kind", () => {
  it.each([
    ["a crawl note", "Since 2001 volunteers have been donating their crawl data to the archive of the net."],
    ["a log-in wall", "Please log in to continue reading.\n\nAlready a subscriber?"],
    ["a note of the crawler", "Error: the page could not be fetched (HTTP 403)."],
    ["an error page", "Page not found\n\nTry the search."],
    ["a page that asks who is there", "Log in to the Harbour Post\n\nName and word, please."],
    ["what was taken back", "[Removed]\n\n[Removed]"],
    [
      "a bare list",
      "One thing here\n\nTwo things there\n\nThree more things\n\nFour of them left\n\nFive and no more\n\nSix at the end",
    ],
    ["nothing but page furniture", "Share\n\nTweet\n\n12"],
  ])("%s is no article; its lines are kept in `removed`", (_, text) => {
    const article = read(text);
    expect(article.kind).toBe("not-article");
    expect(article.text).toBe("");
    expect(article.removed.length).toBeGreaterThan(0);
  });

  it.each([
    ["a story about an archive", `${prose} The Internet Archive keeps a crawl of the page.`],
    [
      "a story in a script without full stops",
      Array(8).fill("สภาเมืองตัดสินใจเมื่อวันจันทร์ว่าจะรอวิศวกรที่จะมาในเดือนพฤษภาคม").join("\n\n"),
    ],
    ["a few words", "Closed"],
  ])("%s is one", (_, text) => {
    expect(read(text).kind).toBe("article");
  });

  it("a title stands for what is behind the wall", () => {
    expect(read("Please log in to continue reading.", { title: "Bridge closed" }, "jsonl")).toMatchObject({
      kind: "article",
      text: "",
    });
  });
});
