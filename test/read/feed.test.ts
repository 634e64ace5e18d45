import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { RawArticle, Warning } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { read } from "../../src/read/index.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/read", import.meta.url));

function readAll(content: string | Uint8Array, input = "feed.xml"): { articles: RawArticle[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const articles = read(Buffer.from(content), input, (warning) => warnings.push(warning));
  return { articles, warnings };
}

describe("feeds become articles, one an item", () => {
  const cases = readdirSync(FIXTURES).filter((name) => name.startsWith("feed-"));
  it.each(cases)("%s", (name) => {
    const file = readdirSync(`${FIXTURES}/${name}`).find((each) => each.startsWith("feed."))!;
    const { articles } = readAll(readFileSync(`${FIXTURES}/${name}/${file}`), file);
    const told = articles.map(({ input, meta, text, links }) => ({ input, meta, text, links }));
    expect(told).toEqual(JSON.parse(readFileSync(`${FIXTURES}/${name}/expected.json`, "utf8")));
  });
});

const item = (n: number): string =>
  `<item>\n<title>Ferry number ${n} is late again</title>\n<link>https://ferry.example/${n}</link>\n<guid isPermaLink="false">f${n}</guid>\n<pubDate>Mon, 10 Mar 2025 06:${String(n % 60).padStart(2, "0")}:00 GMT</pubDate>\n<description>&lt;p&gt;It left the fish market ${n} minutes after its time, the harbour master said.&lt;/p&gt;</description>\n</item>\n`;
const COUNT = 200;
const FEED = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Ferry</title><link>https://ferry.example/</link>\n${Array.from({ length: COUNT }, (_, n) => item(n)).join("")}</channel></rss>`;

describe("damaged feeds keep at least 99 of 100 items", () => {
  it.each<[string, string]>([
    ["whole", FEED],
    ["cut off in the last item", FEED.slice(0, FEED.lastIndexOf("<description>") + 40)],
    ["titles that don't end", FEED.replaceAll("</title>", "")],
    ["links that don't end", FEED.replaceAll("</link>", "")],
    ["items that don't end", FEED.replaceAll("</item>", "")],
    ["guids that don't end", FEED.replaceAll("</guid>", "")],
    ["descriptions that don't end", FEED.replaceAll("</description>", "")],
    ["stray ampersands", FEED.replaceAll("is late", "& co is late")],
    ["stray less-than signs", FEED.replaceAll("is late", "< 5 is late")],
    ["unknown entities", FEED.replaceAll("is late", "is&nbsp;late &eacute;")],
    ["no channel", FEED.replaceAll(/<\/?channel>/g, "")],
    ["control characters", FEED.replaceAll("is late", "is \x01late\x0b")],
    ["upper case", FEED.replaceAll(/<\/?(?:item|title|link)>/g, (tag) => tag.toUpperCase())],
    ["wrong end tags", FEED.replaceAll("</title>", "</titel>")],
    ["unquoted attributes", FEED.replaceAll('="false"', "=false")],
  ])("%s", (_what, xml) => {
    const { articles } = readAll(xml);
    const right = articles.filter(({ meta }) => meta.title?.startsWith("Ferry number") && meta.url !== undefined);
    expect(new Set(right.map(({ meta }) => meta.url)).size).toBeGreaterThanOrEqual(0.99 * COUNT);
    expect(articles.length).toBeLessThanOrEqual(COUNT);
  });

  it("wrong encodings: Latin-1 that says it is UTF-8", () => {
    const { articles } = readAll(Buffer.from(FEED.replaceAll("master", "m\u00e4ster"), "latin1"));
    expect(articles).toHaveLength(COUNT);
  });
});

describe("identity", () => {
  const make = (xml: string) =>
    readAll(xml).articles.map((raw) => normalize(raw, { sources: [], defaultLanguage: "en" }, () => {}).id);
  const feed = (inner: string): string => `<rss version="2.0"><channel><title>Ferry</title>${inner}</channel></rss>`;

  it("the same item in two polls is one article, whatever stands around it", () => {
    expect(make(feed(item(3)))[0]).toBe(make(feed(item(1) + item(3)))[1]);
  });
  it("an item whose text changed is the same article", () => {
    expect(make(feed(item(3)))).toEqual(make(feed(item(3).replace("late again", "on time"))));
  });
  it("two items of one page that differ by the fragment are two articles", () => {
    const [a, b] = make(feed(item(3).replace("ple/3", "ple/x#a") + item(4).replace("ple/4", "ple/x#b")));
    expect(a).not.toBe(b);
  });
  it("an item that says nothing is no article, and says so", () => {
    const { articles, warnings } = readAll(feed("<item><guid>empty</guid></item>"));
    expect(warnings).toMatchObject([{ path: "feed.xml#empty", rule: "empty-item", level: "odd" }]);
    expect(normalize(articles[0]!, { sources: [], defaultLanguage: "en" }, () => {}).kind).toBe("not-article");
  });
});

describe("hostile feeds", () => {
  it.each([
    ["100,000 nested elements", `<rss><channel><item><title>Quay</title>${"<a>".repeat(100_000)}`],
    [
      "entities that would expand",
      '<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>Quay</title><description>&b;</description></item></channel></rss>',
    ],
    [
      "a file from the disk",
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Quay</title><description>&a;</description></item></channel></rss>',
    ],
    ["an end tag too many", "<rss></x></y><channel></z><item><title>Quay</title></item></channel></rss></rss>"],
    ["an item in an item", "<rss><channel><item><title>Quay</title><item/></item></channel></rss>"],
  ])("%s", (_what, xml) => {
    const { articles } = readAll(xml);
    expect(articles[0]!.meta.title).toBe("Quay");
    expect(JSON.stringify(articles)).not.toMatch(/root:|xxxx/);
  });
});
