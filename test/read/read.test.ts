import { describe, expect, it } from "vitest";
import type { RawArticle, Warning } from "../../src/model.js";
import { LONGEST_TEXT, read } from "../../src/read/index.js";

function readAll(content: string | Uint8Array, input: string): { articles: RawArticle[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const articles = read(typeof content === "string" ? Buffer.from(content) : content, input, (warning) =>
    warnings.push(warning),
  );
  return { articles, warnings };
}
const one = (content: string | Uint8Array, input = "quay.txt"): RawArticle => {
  const { articles, warnings } = readAll(content, input);
  expect(warnings).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
};
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("what can't be used is refused with one clear line", () => {
  it.each<[string, string | Uint8Array, string, string, string]>([
    ["an empty file", "", "quay.txt", "empty-file", "the file is empty"],
    ["white space", " \n\t\r\n", "quay.txt", "no-text", "holds no text"],
    ["only a byte-order mark", bytes(0xef, 0xbb, 0xbf), "quay.txt", "no-text", "holds no text"],
    ["a PDF", "%PDF-1.7\n...", "quay.txt", "binary-file", "a PDF file"],
    [
      "an office document",
      bytes(0x50, 0x4b, 3, 4, 20, 0),
      "quay.docx",
      "binary-file",
      "zip archive or office document",
    ],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), "quay.txt", "binary-file", "a PNG picture"],
    [
      "every byte there is",
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      "quay.txt",
      "binary-file",
      "binary data",
    ],
    [
      "a web page that a script fills",
      "<!DOCTYPE html>\n<html><body></body></html>",
      "quay.txt",
      "no-text",
      "no text found",
    ],
    [
      "a feed without items",
      '<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0"></rss>',
      "quay.xml",
      "no-items",
      "no items",
    ],
    ["a list of feeds", '<?xml version="1.0"?><opml version="2.0"></opml>', "quay.opml", "format-opml", "OPML"],
    ["JSON of something else", '{\n  "width": {"of": 7}\n}', "quay.json", "format-json", "holds no records"],
    ["JSON that breaks off", '[\n  {"title": "Qu', "quay.json", "bad-json", "it breaks off"],
    ["rich text", "{\\rtf1\\ansi Quay}", "quay.rtf", "format-rtf", "rich text"],
    ["a table", "id,title\n1,Quay", "quay.csv", "format-other", 'a ".csv" file'],
    [
      "a text of two million and one characters",
      "ab ".repeat(LONGEST_TEXT / 3 + 1),
      "quay.txt",
      "too-long",
      "at most 2,000,000 are read",
    ],
    ["a Mac's settings", "bplist00\xd1\x01", "quay.webarchive", "binary-file", "Save the page as .html."],
    [
      "a tar archive",
      `quay.txt${"\0".repeat(249)}ustar\0`,
      "quay.tar",
      "binary-file",
      "a tar archive, not text. Unpack it",
    ],
    ["a film", "\0\0\0\x18ftypmp42", "quay.mp4", "binary-file", "a film or sound, not text. Leave it out."],
    ["a web archive", "WARC/1.1\r\nWARC-Type: warcinfo\r\n", "quay.warc", "format-warc", "WARC"],
    ["a site map", '<?xml version="1.0"?><urlset><url/></urlset>', "quay.xml", "format-sitemap", "a list of pages"],
    ["a drawing", '<svg xmlns="x"><text>Quay</text></svg>', "quay.svg", "format-xml", "neither a page nor a feed"],
    ["a shortcut", "[InternetShortcut]\r\nURL=https://quay.example/", "quay.url", "format-shortcut", "not the page"],
    ["bookmarks", "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>All</H1>", "b.html", "format-bookmarks", "bookmarks"],
    ["a download under way", "Quay shut for ni", "quay.txt.part", "format-unfinished", "not finished"],
    ["a calendar", "BEGIN:VCALENDAR", "quay.ics", "format-other", 'a ".ics" file'],
    ["front matter without title and text", "---\nsource: Post\n---\n\n", "quay.md", "no-text", "holds no text"],
  ])("%s", (_what, content, input, rule, text) => {
    const { articles, warnings } = readAll(content, input);
    expect(articles).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ path: input, rule, level: "unusable" });
    expect(warnings[0]!.text).toContain(text);
    expect(warnings[0]!.text).not.toContain("\n");
  });
});

describe("encodings", () => {
  const text = "“Quay” shut – café\n";
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["UTF-16, little end first", Buffer.from(`\uFEFF${text}`, "utf16le"), "utf-16le"],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${text}`, "utf16le").swap16(), "utf-16be"],
    ["UTF-16 without mark", Buffer.from(text, "utf16le"), "utf-16le"],
    ["UTF-16 without mark, big end first", Buffer.from(text, "utf16le").swap16(), "utf-16be"],
    ["Windows-1252", latin("\x93Quay\x94 shut \x96 caf\xe9\n"), "windows-1252"],
  ])("%s", (_what, content, encoding) => {
    expect(one(content)).toMatchObject({ text, encoding });
  });

  it("takes Windows-1252 where a byte is anybody's guess", () => {
    expect(one(latin("The caf\xe9 on the quay is shut.")).text).toBe("The café on the quay is shut.");
  });

  it("finds central European letters where western ones make no words", () => {
    const polish = latin(
      "Port zamkni\xeato. Za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1 ja\xbc\xf1, \xb3\xf3dki stoj\xb1 na redzie.",
    );
    expect(one(polish).text).toBe("Port zamknięto. Zażółć gęślą jaźń, łódki stoją na redzie.");
  });

  it("marks damaged places of UTF-8 and says how many", () => {
    const damaged = Buffer.concat([Buffer.from("Žluťoučký kůň on the quay "), bytes(0xff), Buffer.from(" and more")]);
    const { articles, warnings } = readAll(damaged, "quay.txt");
    expect(articles[0]!.text).toBe("Žluťoučký kůň on the quay \uFFFD and more");
    expect(warnings).toMatchObject([{ rule: "invalid-bytes", level: "odd" }]);
    expect(warnings[0]!.text).toContain("1 place held bytes that are not valid utf-8");
  });

  it("reads a file that breaks off in the middle of a character", () => {
    const { articles } = readAll(Buffer.from("The café").subarray(0, 8), "quay.txt");
    expect(articles[0]).toMatchObject({ text: "The caf\uFFFD", encoding: "utf-8" });
  });
});

describe("text", () => {
  it.each([
    ["line ends of every kind", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["control characters", "a\u0000b\u0008c\u009fd\te", "abcd\te"],
    ["terminal sequences", "a\u001b[31mred\u001b[0mb", "aredb"],
    ["strange names", "Quay", "Quay"],
  ])("%s", (_what, content, text) => {
    expect(one(content, "a name with spaces – ünïcode 😀.txt").text).toBe(text);
  });

  it("lone surrogates become U+FFFD", () => {
    const { articles } = readAll(bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0), "quay.txt");
    expect(articles[0]!.text).toBe("A\uFFFDB");
  });

  it.each(["RIFF is a word", "ID3 tags are late", "BZh", "MZ at the quay", "GIF89 is old", "7z is no name"])(
    "that begins as a file of another kind does is a text: %s",
    (text) => {
      expect(one(text).text).toBe(text);
    },
  );

  it("XML of an unknown kind that has paragraphs is read as a page", () => {
    const nitf = `<?xml version="1.0"?><nitf><head><title>Quay shut</title></head><body><body.content><p>The quay is shut.</p><p>Ferries leave from the market.</p></body.content></body></nitf>`;
    const article = one(nitf, "quay.xml");
    expect([article.meta.title, article.text]).toEqual([
      "Quay shut",
      "The quay is shut.\n\nFerries leave from the market.",
    ]);
  });

  it("a text that quotes HTML is still a text", () => {
    expect(one("He wrote <b>bold</b> on the wall.\n<p>So what.</p>").format).toBe("text");
    expect(one("<b> is a tag, he said.").format).toBe("text");
  });
});

describe("front matter", () => {
  it("is taken under the names that people use", () => {
    const fields = [
      "Headline: 'Quay: shut'",
      "link: https://post.example/q",
      "site: Harbour Post",
      "byline: [Ada, Bob]",
      "Published: 2025-03-14",
      "dek: Boats wait",
      "lang: en",
      "id: 0012",
      "tags: [x]",
    ];
    const article = one(`---\n${fields.join("\n")}\n---\n\n# Quay\n`, "quay.md");
    expect(article.meta).toEqual({
      title: "Quay: shut",
      url: "https://post.example/q",
      source: "Harbour Post",
      author: "Ada, Bob",
      date: "2025-03-14",
      dek: "Boats wait",
      language: "en",
      id: "0012",
    });
    expect(article).toMatchObject({ format: "markdown", text: "\n# Quay\n", firstLine: 12 });
  });

  it("works in a .txt file, too, whose text stays plain text", () => {
    expect(one("---\ntitle: Quay\n---\nText")).toMatchObject({ format: "text", text: "Text", meta: { title: "Quay" } });
  });

  it("a headline alone is enough", () => {
    expect(one("---\ntitle: Quay shut\n---\n", "quay.md")).toMatchObject({ text: "", meta: { title: "Quay shut" } });
  });

  it("with a colon in a value is taken line by line", () => {
    const { articles, warnings } = readAll('---\ntitle: Quay: shut\nsource: "Post"\nx: y: z\n---\nText', "quay.md");
    expect(articles[0]).toMatchObject({ text: "Text", meta: { title: "Quay: shut", source: "Post" } });
    expect(warnings).toMatchObject([{ rule: "front-matter", line: 2, level: "odd" }]);
  });

  it.each(["---js", "---javascript", "---JS", "--- js", "---JavaScript", "---node", "---coffee", "---json", "---toml"])(
    "%s is never run",
    (open) => {
      const { articles, warnings } = readAll(`${open}\n{ title: (globalThis.ran = true, "x") }\n---\nText`, "quay.md");
      expect(articles[0]).toMatchObject({ text: "Text", meta: {} });
      expect(warnings).toMatchObject([{ rule: "front-matter", level: "odd" }]);
      expect(globalThis).not.toHaveProperty("ran");
    },
  );

  it.each([
    ["a rule above prose", "---\nThe quay was shut.\n---\nMore"],
    ["no end", "---\ntitle: Quay\n\nText"],
    ["a longer line", "----\ntitle: Quay\n----\nText"],
    ["a word that is no language", "--- Advertisement\ntitle: x\n---\nText"],
    ["a name of JavaScript's own", "---constructor\na: 1\n---\nText"],
  ])("%s is text", (_what, content) => {
    expect(one(content)).toMatchObject({ text: content, firstLine: 1, meta: {} });
  });

  it.each([
    ["aliases that explode", `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nText`],
    ["a tag that runs code", '---\na: !!js/function "function(){}"\n---\nText'],
    ["ten thousand brackets", `---\na: ${"[".repeat(10_000)}\n---\nText`],
    ["twenty thousand blank lines", `---\na: 1${"\n".repeat(20_000)}---\nText`],
  ])("%s does no harm", (_what, content) => {
    const { articles, warnings } = readAll(content, "quay.md");
    expect(articles[0]).toMatchObject({ text: "Text" });
    expect(warnings).toMatchObject([{ rule: "front-matter", level: "odd" }]);
  });

  it("cuts a field that is longer than any headline", () => {
    const { articles, warnings } = readAll(`---\ntitle: ${"x".repeat(5000)}\n---\nText`, "quay.md");
    expect(articles[0]!.meta.title).toHaveLength(2000);
    expect(warnings).toMatchObject([{ rule: "field-too-long", level: "odd" }]);
  });
});

describe("JSON lines", () => {
  it("gives a record a line, named by its id or its number", () => {
    const lines = [
      '{"id": "q1", "title": "Quay", "text": "Shut."}',
      "",
      '{"text": "Second."}',
      '{"id": 7, "title": "Third", "source": {"name": "Post"}, "author": ["Ada", {"name": "Bob"}]}',
    ];
    const { articles, warnings } = readAll(lines.join("\r\n"), "all.jsonl");
    expect(warnings).toEqual([]);
    expect(articles.map(({ input }) => input)).toEqual(["all.jsonl#q1", "all.jsonl#1", "all.jsonl#7"]);
    expect(articles[0]).toMatchObject({ format: "jsonl", text: "Shut.", meta: { id: "q1", title: "Quay" } });
    expect(articles[2]!.meta).toEqual({ id: "7", title: "Third", source: "Post", author: "Ada, Bob" });
  });

  it("is recognised by its content under any name", () => {
    expect(one('{"title": "Quay", "text": "Shut."}\n', "export.txt").input).toBe("export.txt#0");
  });

  it("names bad lines by their number and uses the others", () => {
    const lines = [
      '{"text": "One."}',
      "{broken",
      "[1]",
      '"text"',
      '{"html": "<p>x</p>"}',
      "{}",
      '{"text": " "}',
      '{"text": "Last."}',
      '{"text": "cut o',
    ];
    const { articles, warnings } = readAll(lines.join("\n"), "all.jsonl");
    expect(articles.map(({ input }) => input)).toEqual(["all.jsonl#0", "all.jsonl#4", "all.jsonl#7"]);
    expect(warnings.map(({ line, rule, level }) => [line, rule, level])).toEqual([
      [2, "bad-record", "unusable"],
      [3, "bad-record", "unusable"],
      [4, "bad-record", "unusable"],
      [6, "no-text", "unusable"],
      [7, "no-text", "unusable"],
      [9, "bad-record", "unusable"],
    ]);
    expect(warnings.every(({ text }) => !text.includes("broken") && text.length < 200)).toBe(true);
  });

  it("tells two records of one id apart", () => {
    const { articles, warnings } = readAll('{"id": "a", "text": "One."}\n{"id": "a", "text": "Two."}', "all.jsonl");
    expect(articles.map(({ input }) => input)).toEqual(["all.jsonl#a", "all.jsonl#1"]);
    expect(warnings).toMatchObject([{ rule: "same-record-id", level: "odd", line: 2 }]);
  });

  it("cleans what JSON escapes bring in", () => {
    expect(one('{"id": "a\\nb", "text": "a\\u0000b\\r\\nc\\ud800"}', "all.jsonl")).toMatchObject({
      input: "all.jsonl#a b",
      text: "ab\nc\uFFFD",
    });
  });
});

describe("size", () => {
  it("refuses an article of 10 MB in one line", () => {
    const { articles, warnings } = readAll("word and word ".repeat(715_000), "line.txt");
    expect(articles).toEqual([]);
    expect(warnings).toMatchObject([{ rule: "too-long" }]);
  });

  it("reads 50 MB of records", () => {
    const record = JSON.stringify({ title: "Quay", text: "The quay is shut. ".repeat(2700) });
    const { articles, warnings } = readAll(`${record}\n`.repeat(1000), "big.jsonl");
    expect(articles).toHaveLength(1000);
    expect(warnings).toEqual([]);
  });
});
