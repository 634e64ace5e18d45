import { describe, expect, it } from "vitest";
import type { Fetched } from "../../src/fetch/follow.js";
import { keep } from "../../src/fetch/keep.js";
import type { RawArticle } from "../../src/model.js";
import { read } from "../../src/read/index.js";

function answer(body: string | Uint8Array, type = "text/html", more: Partial<Fetched> = {}): Fetched {
  return {
    kind: "fetched",
    body: typeof body === "string" ? Buffer.from(body) : body,
    answered: "https://post.example/a--b/x?q=1",
    moved: null,
    etag: null,
    modified: null,
    type,
    charset: null,
    ...more,
  };
}

/** What the usual intake reads of what was kept. */
function readBack(fetched: Fetched, address: string | null = null): { ending: string; articles: RawArticle[] } {
  const kept = keep(fetched, address);
  if ("refusal" in kept) throw new Error(kept.refusal);
  return { ending: kept.ending, articles: read(kept.bytes, `content/inbox/web/x${kept.ending}`, () => {}) };
}

const TEXT =
  "<p>The ferry slip of Saltby will be widened by eleven metres, the board decided on Tuesday.</p><p>Work begins in March, its chair said, and <a href='/plan'>the plan</a> is public.</p>";
const page = (head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Slip</title>${head}</head><body><article><h1>Slip to be widened</h1>${TEXT}</article></body></html>`;

describe("a page that was fetched", () => {
  it.each([
    ["has the address that answered", "", null, "https://post.example/a--b/x?q=1"],
    [
      "may state another of its site",
      '<link rel="canonical" href="https://www.post.example/slip">',
      null,
      "https://www.post.example/slip",
    ],
    ["may state a relative one", '<link rel="canonical" href="/slip">', null, "https://post.example/slip"],
    [
      "can't state one of another site",
      '<link rel="canonical" href="https://echo.example/slip">',
      null,
      "https://post.example/a--b/x?q=1",
    ],
    [
      "can't state one of a site with a longer name",
      '<meta property="og:url" content="https://repost.example/slip">',
      null,
      "https://post.example/a--b/x?q=1",
    ],
    [
      "has its feed item's, whatever it states",
      '<link rel="canonical" href="/slip">',
      "https://post.example/item--1",
      "https://post.example/item--1",
    ],
  ])("%s", (_what, head, address, url) => {
    const { ending, articles } = readBack(answer(page(head)), address);
    expect(ending).toBe(".html");
    expect(articles[0]!.meta.url).toBe(url);
    expect(articles[0]!.links).toEqual([{ text: "the plan", url: "https://post.example/plan" }]);
  });

  it("is read in the encoding that its server names, unless it says itself", () => {
    const cyrillic = Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(readBack(answer(cyrillic, "text/html", { charset: "windows-1251" })).articles[0]!.text).toBe("Привет");
    expect(readBack(answer("<p>Žď", "text/html", { charset: "iso-8859-1" })).articles[0]!.text).toBe("Žď");
    expect(readBack(answer(Buffer.from("\ufeff<p>Über alles", "utf16le"), "text/html")).articles[0]!.text).toBe(
      "Über alles",
    );
    expect(readBack(answer(Buffer.from("\ufeff<p>Über alles"), "text/html")).articles[0]!.meta.url).toBe(
      "https://post.example/a--b/x?q=1",
    );
  });
});

describe("a feed that was fetched", () => {
  const items = "<item><title>A</title><link>/a</link><guid>1</guid><description>Word</description></item>";
  it.each([
    [
      "RSS",
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
      "application/rss+xml",
      ".xml",
    ],
    [
      "RSS without declaration",
      `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
      "text/plain",
      ".xml",
    ],
    [
      "RSS after a mark",
      `\ufeff<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>/</link>${items}</channel></rss>`,
      "",
      ".xml",
    ],
    [
      "Atom",
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A</title><link href="/a"/><summary>Word</summary></entry></feed>',
      "text/html",
      ".xml",
    ],
    [
      "JSON Feed",
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/a","title":"A","content_text":"Word"}]}',
      "application/json",
      ".json",
    ],
    [
      "JSON Feed with a relative home",
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"/","items":[{"id":"1","url":"/a","title":"A","content_text":"Word"}]}',
      "application/json",
      ".json",
    ],
  ])("%s: its address is the base of its links", (_what, body, type, expected) => {
    const { ending, articles } = readBack(answer(body, type));
    expect(ending).toBe(expected);
    expect(articles[0]!.meta).toMatchObject({ id: "1", url: "https://post.example/a", title: "A" });
    expect(articles[0]!.text).toBe("Word");
  });

  it("stays XML", () => {
    const kept = keep(
      answer(`<?xml version="1.0"?><rss version="2.0"><channel>${items}</channel></rss>`, "text/xml"),
      null,
    );
    const text = "bytes" in kept ? Buffer.from(kept.bytes).toString() : "";
    expect(text.startsWith("<?xml")).toBe(true);
    expect(/<!--(.*)-->/.exec(text)![1]).not.toContain("--");
  });
});

describe("other answers", () => {
  it.each([
    ["text/plain", "Slip to be widened\n\nThe slip will be wider.", ".txt"],
    ["text/plain; x.md", "# Slip\n\nThe slip will be wider.", ".txt"],
    ["text/markdown", "# Slip\n\nThe slip will be wider.", ".md"],
    ["text/markdown", "---\ntitle: Slip\n---\n\nThe slip will be wider.", ".md"],
  ])("%s gets front matter with its address", (type, body, expected) => {
    const { ending, articles } = readBack(answer(body, type.split(";")[0]));
    expect(ending).toBe(expected);
    expect(articles[0]!.meta.url).toBe("https://post.example/a--b/x?q=1");
    expect(articles[0]!.text).toContain("The slip will be wider.");
  });

  it("a list of feeds is told apart", () => {
    expect(keep(answer('<?xml version="1.0"?><opml version="2.0"><body/></opml>', "text/xml"), null)).toMatchObject({
      kind: "list",
    });
  });

  it.each([
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "image/png", "a PNG picture"],
    ["a PDF", "%PDF-1.7 x", "application/pdf", "a PDF file"],
    [
      "a site map",
      '<?xml version="1.0"?><urlset><url><loc>https://post.example/</loc></url></urlset>',
      "application/xml",
      "a list of pages (sitemap)",
    ],
    ["a style sheet", "body { color: red }", "text/css", "not read"],
    ["white space", "  \n ", "text/html", "only white space"],
  ])("%s is refused", (_what, body, type, reason) => {
    const kept = keep(answer(body, type), null);
    expect("refusal" in kept ? kept.refusal : "kept").toContain(reason);
  });
});
