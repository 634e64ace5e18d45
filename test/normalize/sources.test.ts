/** One outlet is one source, whatever way its articles come, and two are two. */
import { describe, expect, it } from "vitest";
import type { RawMeta, SourceConfig, SourceRef } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { type SourceRow, settleSources } from "../../src/normalize/settle-sources.js";
import { read } from "../../src/read/index.js";

const prose = "The council of Arvik met on Monday. It decided to wait for the engineers, who will come in May.";
const config = (name: string, more: Partial<SourceConfig> = {}): SourceConfig => ({
  name,
  url: null,
  hosts: [],
  aliases: [],
  publisher: null,
  agency: false,
  publish: null,
  ...more,
});

function sourcesOf(content: string, name: string, sources: readonly SourceConfig[] = []): SourceRef[] {
  const raws = read(Buffer.from(content), name, () => {});
  return raws.map((raw) => normalize(raw, { sources, defaultLanguage: "en" }, () => {}).source);
}
const page = (url: string, site: string): string =>
  `<!doctype html><title>Arvik waits</title><link rel="canonical" href="${url}"><meta property="og:site_name" content="${site}"><p>${prose}</p>`;
const feed = (items: string, head = ""): string =>
  `<rss version="2.0"><channel><title>Pell Courier: all news</title><link>https://pell.example/</link>${head}${items}</channel></rss>`;
const item = (link: string, more = ""): string =>
  `<item><title>Arvik waits</title><guid isPermaLink="false">${link}1</guid>${link && `<link>${link}</link>`}<description>${prose}</description>${more}</item>`;

describe("the source of an article", () => {
  it("is one for pages and feed items of one host", () => {
    const [fromPage] = sourcesOf(page("https://www.pell.example/1", "Pell Courier"), "page.html");
    const [fromFeed] = sourcesOf(feed(item("https://news.pell.example/2")), "feed.xml");
    expect(fromPage).toEqual({ id: "pell-example", name: "Pell Courier" });
    expect(fromFeed).toEqual({ id: "pell-example", name: "news.pell.example" });
  });
  it("is the configuration's where the host is known there, whatever a page calls itself", () => {
    const sources = [config("The Pell Courier", { hosts: ["www.pell.example"] })];
    expect(sourcesOf(page("https://m.pell.example/1", "Courier Online"), "page.html", sources)).toEqual([
      { id: "the-pell-courier", name: "The Pell Courier" },
    ]);
  });
  it("is the feed's home for an item without an address", () => {
    expect(sourcesOf(feed(item("")), "feed.xml")).toEqual([{ id: "pell-example", name: "Pell Courier: all news" }]);
  });
  it("is what each item of an aggregator's feed names", () => {
    const from = (url: string, name: string): string =>
      item("https://news.google.com/rss/articles/x", `<source url="${url}">${name}</source>`);
    expect(
      sourcesOf(feed(from("https://www.arvik.example", "Arvik Post") + from("https://tolm.example", "Tolm")), "f.xml"),
    ).toEqual([
      { id: "arvik-example", name: "Arvik Post" },
      { id: "tolm-example", name: "Tolm" },
    ]);
  });
  it("is not the outlet that an item of its own only quotes", () => {
    const quoting = item("https://pell.example/3", '<source url="https://arvik.example/feed">Arvik Post</source>');
    expect(sourcesOf(feed(quoting), "feed.xml")).toEqual([{ id: "pell-example", name: "pell.example" }]);
  });
  it("is a blog, not its platform", () => {
    expect(sourcesOf(page("https://ferry.wordpress.com/1", "Ferry log"), "p.html")).toEqual([
      { id: "ferry-wordpress-com", name: "Ferry log" },
    ]);
    expect(sourcesOf(page("https://medium.com/@ann/x", "Medium"), "p.html")).toEqual([
      { id: "medium-com-ann", name: "medium.com/@ann" },
    ]);
  });
  it("is the address of its record's outlet where it states only that", () => {
    const meta = { title: "Arvik waits", text: prose, source: { name: "Pell Courier", url: "https://pell.example" } };
    expect(sourcesOf(JSON.stringify(meta), "a.jsonl")).toEqual([{ id: "pell-example", name: "Pell Courier" }]);
  });
  it("has the language of the configuration where a text is too short to tell", () => {
    const meta: RawMeta = { title: "Kort", source: "Pell Courier" };
    const raw = { input: "a", format: "text", encoding: "utf-8", firstLine: 1, meta, text: "Ja." } as const;
    const sources = [config("Pell Courier", { language: "nl" })];
    expect(normalize(raw, { sources, defaultLanguage: "en" }, () => {}).language).toBe("nl");
  });
});

const row = (id: string, url: string | null, sourceId: string, name: string, edited = false): SourceRow => ({
  id,
  url,
  source: { id: sourceId, name },
  edited,
});
function settled(rows: readonly SourceRow[], sources: readonly SourceConfig[] = []): Record<string, string> {
  const changed = settleSources(rows, sources);
  const told = rows.map(({ id, source }) => [id, changed.get(id) ?? source] as const);
  return Object.fromEntries(told.map(([id, { id: sourceId, name }]) => [id, `${sourceId} ${name}`]));
}

describe("sources as all articles show them", () => {
  const onSite = row("a1", "https://pell.example/1", "pell-example", "Pell Courier");
  it("a text that states only a name is joined to the one outlet with an address that bears it", () => {
    expect(settled([onSite, row("a2", null, "pell-courier", "Pell Courier")])).toEqual({
      a1: "pell-example Pell Courier",
      a2: "pell-example Pell Courier",
    });
  });
  it("but never where two outlets bear the name", () => {
    const other = row("a3", "https://pell.test/1", "pell-test", "Pell Courier");
    expect(settled([onSite, other, row("a2", null, "pell-courier", "Pell Courier")])).toEqual({
      a1: "pell-example Pell Courier",
      a2: "pell-courier Pell Courier",
      a3: "pell-test Pell Courier",
    });
  });
  it("a source has one name: the one most of its articles state, a host last", () => {
    const rows = [
      onSite,
      row("a4", "https://pell.example/4", "pell-example", "pell.example"),
      row("a5", "https://pell.example/5", "pell-example", "pell.example"),
      row("a6", "https://pell.example/6", "pell-example", "Pell Courier Online"),
      row("a7", "https://pell.example/7", "pell-example", "Pell Courier"),
    ];
    expect(new Set(Object.values(settled(rows)))).toEqual(new Set(["pell-example Pell Courier"]));
    expect(settled([...rows].reverse())).toEqual(settled(rows));
  });
  it("follows today's configuration, and leaves what an editor corrected", () => {
    const sources = [config("The Pell Courier", { hosts: ["pell.example"], aliases: ["Pell News"] })];
    const rows = [
      onSite,
      row("a2", null, "pell-news", "Pell News"),
      row("a3", "https://pell.example/3", "guest", "Guest", true),
    ];
    expect(settled(rows, sources)).toEqual({
      a1: "the-pell-courier The Pell Courier",
      a2: "the-pell-courier The Pell Courier",
      a3: "guest Guest",
    });
  });
  it("an article that is a source of its own stays one", () => {
    expect(settled([onSite, row("a2", null, "a2", "Pell Courier")])).toMatchObject({ a2: "a2 Pell Courier" });
  });
});
